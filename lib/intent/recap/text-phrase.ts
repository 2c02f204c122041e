/** Phrases in Japanese and Chinese: runs of signs, `a|b` for either, `..` for up to twelve signs between. */
import type { Match } from './match';

export interface TextPhrase {
  readonly name: string;
  /** Each with its alternatives. */
  readonly parts: readonly (readonly string[])[];
}

const maxSignGap = 12;
/** Stands in the rest of a text for what a phrase took out of it. */
const cut = '\u0000';

export function parseText(name: string, written: string): TextPhrase {
  return { name, parts: written.split('..').map((part) => part.split('|')) };
}

/** At the first place where it stands whole. */
export function textMatch(folded: string, { name, parts }: TextPhrase): Match | undefined {
  for (let from = 0; from < folded.length; ) {
    const first = earliest(folded, parts[0] ?? [], from);
    if (!first) return undefined;
    const spots = spotsFrom(folded, parts, first);
    if (spots)
      return {
        name,
        start: first.start,
        end: spots.at(-1)?.end ?? first.end,
        places: [],
        rest: without(folded, spots),
      };
    from = first.start + 1;
  }
  return undefined;
}

interface Spot {
  readonly start: number;
  readonly end: number;
}

function spotsFrom(folded: string, parts: TextPhrase['parts'], first: Spot): readonly Spot[] | undefined {
  const spots = [first];
  let last = first;
  for (const part of parts.slice(1)) {
    const next = earliest(folded, part, last.end);
    if (!next || next.start - last.end > maxSignGap) return undefined;
    spots.push(next);
    last = next;
  }
  return spots;
}

/** The longest of those that stand first. */
function earliest(folded: string, alternatives: readonly string[], from: number): Spot | undefined {
  let found: Spot | undefined;
  for (const text of alternatives) {
    const start = folded.indexOf(text, from);
    if (start < 0 || (found && start > found.start)) continue;
    const end = start + text.length;
    if (!found || start < found.start || end > found.end) found = { start, end };
  }
  return found;
}

function without(folded: string, spots: readonly Spot[]): string {
  let rest = '';
  let at = 0;
  for (const { start, end } of spots) {
    rest += folded.slice(at, start) + cut;
    at = end;
  }
  return rest + folded.slice(at);
}
