/** Letters set apart to slip past a filter, put together again: `g m a i l . c o m`, `w.h.a.t.s.a.p.p`. */
import { type DraftView, rewriteView, type ViewEdit } from './draft-view';

/** Single characters with one or two spaces between them. */
const spaced = /(?<!\S)[\p{L}\p{N}.@:/+](?: {1,2}[\p{L}\p{N}.@:/+](?![^\s,;!?)"']))+/gu;
const fewestSpaced = 5;
/** At least five letters with the same sign between them. */
const dotted = /(?<!\p{L})\p{L}([.\-_*·|])\p{L}(?:\1\p{L}){3,}(?!\1?\p{L})/gu;

export function joinSpacedLetters(view: DraftView): DraftView {
  const joined = rewriteView(view, spacedEdits(view.text));
  return rewriteView(joined, dottedEdits(joined.text));
}

function spacedEdits(text: string): ViewEdit[] {
  return [...text.matchAll(spaced)].flatMap(({ 0: found, index }) => {
    const letters = found.replaceAll(' ', '');
    if (letters.length < fewestSpaced && letters !== 'www' && letters !== 'www.') return [];
    return [...found.matchAll(/ +/g)].map((gap) => dropped(index + gap.index, gap[0].length));
  });
}

function dottedEdits(text: string): ViewEdit[] {
  return [...text.matchAll(dotted)].flatMap(({ 0: found, 1: sign = '', index }) =>
    [...found].flatMap((char, at) => (char === sign ? [dropped(index + at, 1)] : [])),
  );
}

const dropped = (start: number, length: number): ViewEdit => ({ start, end: start + length, text: '' });
