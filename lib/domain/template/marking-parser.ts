/** Parses as Liquid does, with outputs that know their variables and parts that know their cost. */
import { Parser, TagToken, type Template, type TopLevelToken, TypeGuards } from 'liquidjs';
import { type CountedTemplate, liquidEngine } from './liquid-engine';
import { MarkedOutput } from './marked-output';
import type { SourceReading } from './read-source';

const nothing = { names: [], plain: undefined } as const;
const charactersPerStep = 8;
/** Their conditions are looked at one by one. */
const branchTags: ReadonlySet<string> = new Set(['if', 'unless', 'case']);

export class MarkingParser extends Parser {
  constructor(private readonly reading: SourceReading) {
    super(liquidEngine);
  }

  override parseToken(token: TopLevelToken, remaining: TopLevelToken[]): ReturnType<Parser['parseToken']> {
    if (!(token instanceof TagToken)) {
      return TypeGuards.isOutputToken(token)
        ? new MarkedOutput(token, this.reading.outputs.get(token.begin) ?? nothing)
        : super.parseToken(token, remaining);
    }
    const before = branchTags.has(token.name) ? [...remaining] : [];
    const tag = super.parseToken(token, remaining);
    const cost = costOf([token, ...before.slice(0, before.length - remaining.length)]);
    return Object.assign(tag, { cost } satisfies Partial<CountedTemplate>);
  }
}

/** Of a tag with its `elsif`s and `when`s. */
function costOf(tokens: readonly TopLevelToken[]): number {
  const conditions = tokens.filter(
    (token, index) => index === 0 || (token instanceof TagToken && isBranch(token.name)),
  );
  const length = conditions.reduce((sum, { begin, end }) => sum + end - begin, 0);
  return 1 + length / charactersPerStep;
}

function isBranch(name: string): boolean {
  return name === 'elsif' || name === 'when';
}

export function parseMarked(source: string, reading: SourceReading): Template[] {
  return new MarkingParser(reading).parse(source);
}
