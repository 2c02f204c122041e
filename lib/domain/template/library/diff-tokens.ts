/** What an edit changed in a text, as stretches of words. Bounded in time whatever the texts are. */

/** The tokens of the base from `start` up to `end`, not included, were replaced by these. */
export interface Hunk {
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly string[];
}

/**
 * Placeholders and tags stay whole, words too; Chinese and Japanese write no spaces, so there each sign is one token.
 * Bounded, so that braces that never close cost nothing.
 */
const token =
  /\{\{[^{}]{0,300}\}\}|\{%[^{}]{0,300}%\}|\s+|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}\p{M}_]+|[\s\S]/gu;
const word = /[\p{L}\p{N}]/u;

/** So many insertions and deletions are told apart; a text with more was written anew. */
const mostSteps = 400;
/** Stretches that are as near as this to each other are one: what was written anew is not taken to pieces. */
const wordsApart = 3;

export function tokensOf(text: string): readonly string[] {
  return text.match(token) ?? [];
}

/** What makes `other` of `base`, in order, never touching each other. */
export function findHunks(base: readonly string[], other: readonly string[]): readonly Hunk[] {
  const start = sharedStart(base, other);
  const end = sharedEnd(base, other, start);
  const before = base.slice(start, base.length - end);
  const after = other.slice(start, other.length - end);
  if (before.length === 0 && after.length === 0) return [];
  const matches = matchTokens(before, after);
  const hunks = matches ? hunksBetween(matches, before, after) : [{ start: 0, end: before.length, tokens: after }];
  return joinNear(hunks, before).map((hunk) => ({ ...hunk, start: hunk.start + start, end: hunk.end + start }));
}

/** How many tokens both begin with. */
function sharedStart(one: readonly string[], other: readonly string[]): number {
  const most = Math.min(one.length, other.length);
  let count = 0;
  while (count < most && one[count] === other[count]) count += 1;
  return count;
}

function sharedEnd(one: readonly string[], other: readonly string[], start: number): number {
  const most = Math.min(one.length, other.length) - start;
  let count = 0;
  while (count < most && one[one.length - 1 - count] === other[other.length - 1 - count]) count += 1;
  return count;
}

/** Places of a token in both texts. */
type Match = readonly [number, number];

/** Myers' greedy search for the longest common tokens; undefined where the texts have too little in common. */
function matchTokens(one: readonly string[], other: readonly string[]): readonly Match[] | undefined {
  const most = Math.min(one.length + other.length, mostSteps);
  const offset = most + 1;
  const furthest = new Int32Array(2 * most + 3);
  const trace: Int32Array[] = [];
  for (let steps = 0; steps <= most; steps += 1) {
    trace.push(furthest.slice());
    for (let diagonal = -steps; diagonal <= steps; diagonal += 2) {
      let x = isDown(furthest, diagonal, steps, offset)
        ? (furthest[offset + diagonal + 1] ?? 0)
        : (furthest[offset + diagonal - 1] ?? 0) + 1;
      while (x < one.length && x - diagonal < other.length && one[x] === other[x - diagonal]) x += 1;
      furthest[offset + diagonal] = x;
      if (x >= one.length && x - diagonal >= other.length) return walkBack(trace, one.length, other.length, offset);
    }
  }
  return undefined;
}

function isDown(furthest: Int32Array, diagonal: number, steps: number, offset: number): boolean {
  if (diagonal === -steps) return true;
  if (diagonal === steps) return false;
  return (furthest[offset + diagonal - 1] ?? 0) < (furthest[offset + diagonal + 1] ?? 0);
}

function walkBack(trace: readonly Int32Array[], endX: number, endY: number, offset: number): readonly Match[] {
  const matches: Match[] = [];
  let x = endX;
  let y = endY;
  for (let steps = trace.length - 1; steps >= 0; steps -= 1) {
    const furthest = trace[steps] ?? new Int32Array();
    const diagonal = x - y;
    const from = isDown(furthest, diagonal, steps, offset) ? diagonal + 1 : diagonal - 1;
    const fromX = steps === 0 ? 0 : (furthest[offset + from] ?? 0);
    const fromY = steps === 0 ? 0 : fromX - from;
    while (x > fromX && y > fromY) {
      x -= 1;
      y -= 1;
      matches.push([x, y]);
    }
    x = fromX;
    y = fromY;
  }
  return matches.reverse();
}

function hunksBetween(matches: readonly Match[], one: readonly string[], other: readonly string[]): Hunk[] {
  const hunks: Hunk[] = [];
  let x = 0;
  let y = 0;
  for (const [matchX, matchY] of [...matches, [one.length, other.length] as const]) {
    if (matchX > x || matchY > y) hunks.push({ start: x, end: matchX, tokens: other.slice(y, matchY) });
    x = matchX + 1;
    y = matchY + 1;
  }
  return hunks;
}

function joinNear(hunks: readonly Hunk[], base: readonly string[]): readonly Hunk[] {
  const joined: Hunk[] = [];
  for (const hunk of hunks) {
    const last = joined.at(-1);
    const between = last ? base.slice(last.end, hunk.start) : [];
    if (last && between.filter((text) => word.test(text)).length < wordsApart) {
      joined.pop();
      joined.push({ start: last.start, end: hunk.end, tokens: [...last.tokens, ...between, ...hunk.tokens] });
    } else {
      joined.push(hunk);
    }
  }
  return joined;
}
