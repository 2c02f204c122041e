/** A title with the words that were searched for underlined. */
import { Fragment } from 'react';

export function TitleWithMatches({ title, query }: { readonly title: string; readonly query: string }) {
  return matchesIn(title, query).map(({ text, isMatch, at }) =>
    isMatch ? (
      <mark
        key={at}
        className="bg-transparent text-inherit underline decoration-accent decoration-2 underline-offset-4"
      >
        {text}
      </mark>
    ) : (
      <Fragment key={at}>{text}</Fragment>
    ),
  );
}

interface Piece {
  readonly text: string;
  readonly isMatch: boolean;
  readonly at: number;
}

/** Cuts a title at the places where a searched word begins. Case is ignored. */
export function matchesIn(title: string, query: string): readonly Piece[] {
  const lower = title.toLowerCase();
  // Lower-casing may change the length of a few letters; then places cannot be told.
  if (lower.length !== title.length) return [{ text: title, isMatch: false, at: 0 }];
  const words = query
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word.length > 1);
  const pieces: Piece[] = [];
  let from = 0;
  while (from < title.length) {
    const next = nextMatch(lower, words, from);
    if (!next || next.at > from) {
      pieces.push({ text: title.slice(from, next?.at), isMatch: false, at: from });
    }
    if (!next) break;
    from = next.at + next.length;
    pieces.push({ text: title.slice(next.at, from), isMatch: true, at: next.at });
  }
  return pieces;
}

function nextMatch(text: string, words: readonly string[], from: number) {
  const found = words
    .map((word) => ({ at: text.indexOf(word, from), length: word.length }))
    .filter(({ at }) => at >= 0);
  return found.toSorted((a, b) => a.at - b.at || b.length - a.length)[0];
}
