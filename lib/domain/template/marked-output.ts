/**
 * Liquid's outputs, made to say where each piece of text came from. Pieces travel beside the text, not inside it, so
 * no character in a template or a value can be taken for a mark.
 */
import { type Context, type Emitter, Output, toValue } from 'liquidjs';
import { unifyLineEnds } from './clean-value';
import { formatNumber, joinList } from './format-value';
import { liquidEngine } from './liquid-engine';
import { fieldGroup } from './name-scopes';
import { PartsEmitter } from './parts-emitter';
import type { OutputSources } from './read-source';
import { checkSize } from './render-budget';
import type { TextPart } from './rendered-text';
import { TemplateContext } from './template-context';
import { memberOf } from './template-scope';

const fieldStart = `${fieldGroup}.`;

export class MarkedOutput extends Output {
  readonly cost: number;

  constructor(
    token: ConstructorParameters<typeof Output>[0],
    /** The variables and fields that it is made of. */
    private readonly sources: OutputSources,
  ) {
    super(token, liquidEngine);
    this.cost = 1 + (token.end - token.begin) / 8;
  }

  override *render(context: Context, emitter: Emitter): IterableIterator<unknown> {
    if (!(context instanceof TemplateContext) || !(emitter instanceof PartsEmitter)) return;
    const { plain } = this.sources;
    const found: unknown = plain ? readPlain(context, plain) : yield this.value.value(context, false);
    emitter.add(this.#toPart(toValue(found), context));
  }

  #toPart(value: unknown, context: TemplateContext): TextPart {
    const text = textOf(value, context.run.place.locale);
    return text === undefined ? this.#toMark(context) : this.#toKnown(text, context);
  }

  #toKnown(text: string, { run }: TemplateContext): TextPart {
    const source = this.sources.names.find((name) => hasValue(name, run));
    if (source === undefined) return { kind: 'plain', text };
    const field = fieldOf(source);
    return field === undefined
      ? { kind: 'filled', text, variable: source }
      : { kind: 'typed', text, field, isDefault: run.asked.isDefault(field) };
  }

  /** What the seller can still be asked for is named before what nobody knows. */
  #toMark({ run }: TemplateContext): TextPart {
    const missing = this.sources.names.filter((name) => !hasValue(name, run));
    const field = missing.map(fieldOf).find((name) => name !== undefined);
    if (field !== undefined) {
      return { kind: 'asked', text: `{{ ${fieldStart}${field} }}`, field, label: run.asked.label(field) };
    }
    const variable = missing[0] ?? this.sources.names[0] ?? this.token.content.trim();
    return { kind: 'unresolved', text: `{{ ${variable} }}`, variable };
  }
}

function fieldOf(source: string): string | undefined {
  return source.startsWith(fieldStart) ? source.slice(fieldStart.length) : undefined;
}

function hasValue(source: string, { asked, known }: TemplateContext['run']): boolean {
  const field = fieldOf(source);
  return field === undefined ? known(source) : asked.has(field);
}

/** The common case, without Liquid's evaluation: one variable and nothing else. */
function readPlain({ run }: TemplateContext, [group, member]: readonly [string, string | undefined]): unknown {
  if (group === fieldGroup) return member === undefined ? undefined : run.asked.read(member);
  const owner = run.scope[group];
  return member === undefined ? owner : memberOf(owner, member);
}

function textOf(value: unknown, locale: string): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'number') return Number.isFinite(value) ? formatNumber(value, locale) : undefined;
  if (Array.isArray(value)) return listText(value, locale);
  const text = String(value);
  return text.includes('\r') ? unifyLineEnds(text) : text;
}

function listText(members: readonly unknown[], locale: string): string {
  checkSize(members);
  return joinList(
    members.map((member) => textOf(toValue(member), locale) ?? ''),
    locale,
  );
}
