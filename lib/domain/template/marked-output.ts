/**
 * Liquid's outputs, made to say where each piece of text came from. Pieces travel beside the text, not inside it, so
 * no character in a template or a value can be taken for a mark.
 */
import { type Context, type Emitter, Output, Parser, type Template, type TopLevelToken, toValue } from 'liquidjs';
import { liquidEngine } from './liquid-engine';
import type { TextPart } from './rendered-text';

/** As in `insertionSchema`: nothing longer can be inserted. */
const maxOutputLength = 50_000;

/** Collects the pieces of a text. */
export class PartsEmitter implements Emitter {
  /** Liquid's own idea of the result; not used. */
  readonly buffer = '';
  readonly parts: TextPart[] = [];
  #length = 0;

  write(text: unknown): void {
    this.add({ kind: 'plain', text: String(text) });
  }

  add(part: TextPart): void {
    this.#length += part.text.length;
    if (this.#length > maxOutputLength) throw new Error('output limit exceeded');
    if (part.text !== '') this.parts.push(part);
  }
}

class MarkedOutput extends Output {
  /** Variables written in this output, in order, e.g. [['order', 'id']]. */
  readonly #variables = writtenVariables(this);

  override *render(context: Context, emitter: Emitter): IterableIterator<unknown> {
    const value: unknown = yield toValue(yield this.value.value(context, false));
    if (emitter instanceof PartsEmitter) emitter.add(this.#toPart(value, context));
    else emitter.write(value);
  }

  #toPart(value: unknown, context: Context): TextPart {
    const unknownVariable = this.#variables.find((path) => isAbsent(context.getSync([...path])));
    if (isAbsent(value)) {
      const variable = unknownVariable?.join('.') ?? this.#variables[0]?.join('.') ?? this.token.getText();
      return { kind: 'unresolved', text: `{{ ${variable} }}`, variable };
    }
    const text = Array.isArray(value) ? value.join(', ') : String(value);
    const variable = this.#variables[0];
    return variable && variable !== unknownVariable
      ? { kind: 'filled', text, variable: variable.join('.') }
      : { kind: 'plain', text };
  }
}

function isAbsent(value: unknown): boolean {
  return value === undefined || value === null;
}

function writtenVariables(output: Output): readonly (readonly string[])[] {
  return liquidEngine
    .variableSegmentsSync([output])
    .map((segments) => segments.filter((segment) => typeof segment === 'string'));
}

/** Parses as Liquid does, with outputs that know their variables. */
export class MarkingParser extends Parser {
  override parseToken(token: TopLevelToken, remaining: TopLevelToken[]): ReturnType<Parser['parseToken']> {
    const parsed = super.parseToken(token, remaining);
    return parsed instanceof Output ? new MarkedOutput(parsed.token, liquidEngine) : parsed;
  }
}

export function parseMarked(source: string): Template[] {
  return new MarkingParser(liquidEngine).parse(source);
}
