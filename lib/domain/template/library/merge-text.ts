/** Two edits of one text as one, where they do not meet. */
import { findHunks, type Hunk, tokensOf } from './diff-tokens';

/**
 * The base with both edits in it; undefined where they touch the same or neighbouring words. Nothing is guessed: what
 * comes out holds every word that either edit put in.
 */
export function mergeText(base: string, one: string, other: string): string | undefined {
  const tokens = tokensOf(base);
  const hunks = [...findHunks(tokens, tokensOf(one)), ...findHunks(tokens, tokensOf(other))].toSorted(
    (a, b) => a.start - b.start || a.end - b.end,
  );
  const apart: Hunk[] = [];
  for (const hunk of hunks) {
    const last = apart.at(-1);
    if (last && isSameHunk(last, hunk)) continue;
    if (last && !isApart(last, hunk, tokens)) return undefined;
    apart.push(hunk);
  }
  return applyHunks(tokens, apart);
}

/** A word that neither touched, or the end of a line, is between them. */
function isApart(one: Hunk, next: Hunk, base: readonly string[]): boolean {
  return next.start > one.end && base.slice(one.end, next.start).some((token) => /[\p{L}\p{N}\n]/u.test(token));
}

function isSameHunk(one: Hunk, other: Hunk): boolean {
  return one.start === other.start && one.end === other.end && one.tokens.join('') === other.tokens.join('');
}

function applyHunks(tokens: readonly string[], hunks: readonly Hunk[]): string {
  const parts: string[] = [];
  let place = 0;
  for (const hunk of hunks) {
    parts.push(...tokens.slice(place, hunk.start), ...hunk.tokens);
    place = hunk.end;
  }
  return [...parts, ...tokens.slice(place)].join('');
}
