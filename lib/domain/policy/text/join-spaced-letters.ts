/** Letters set apart to slip past a filter, put together again: `g m a i l . c o m`, `w.h.a.t.s.a.p.p`. */
import { type DraftView, rewriteView, type ViewEdit } from './draft-view';

const fewest = 5;
const apart = / {1,2}/y;
const single = /[\p{L}\p{N}.@:/+]/u;
const between = /[.\-_*·|]/;

export function joinSpacedLetters(view: DraftView): DraftView {
  return joinDotted(rewriteView(view, spacedEdits(view.text)));
}

/** Single characters with one or two spaces between them, at least five in a row. */
function spacedEdits(text: string): ViewEdit[] {
  const edits: ViewEdit[] = [];
  let at = 0;
  while (at < text.length) {
    const gaps: ViewEdit[] = [];
    let end = at;
    while (isAlone(text, end)) {
      apart.lastIndex = end + 1;
      const gap = apart.exec(text)?.[0].length ?? 0;
      if (gap === 0 || !isAlone(text, end + 1 + gap)) break;
      gaps.push({ start: end + 1, end: end + 1 + gap, text: '' });
      end += 1 + gap;
    }
    const isWww =
      text.slice(at, end + 1).replace(/ /g, '') === 'www' || text.slice(at, end + 1).replace(/ /g, '') === 'www.';
    if (gaps.length >= fewest - 1 || isWww) edits.push(...gaps);
    at = end + 1;
  }
  return edits;
}

function isAlone(text: string, at: number): boolean {
  return single.test(text.charAt(at)) && !/\S/.test(text.charAt(at - 1)) && !/[^\s,;!?)"']/.test(text.charAt(at + 1));
}

/** Single letters with the same sign between them. */
function joinDotted(view: DraftView): DraftView {
  const { text } = view;
  const edits: ViewEdit[] = [];
  let at = 0;
  while (at < text.length) {
    let end = at;
    const sign = text.charAt(at + 1);
    const found: ViewEdit[] = [];
    if (between.test(sign) && !isLetter(text, at - 1)) {
      while (isLetter(text, end) && text.charAt(end + 1) === sign && isLetter(text, end + 2)) {
        found.push({ start: end + 1, end: end + 2, text: '' });
        end += 2;
      }
    }
    if (found.length >= fewest - 1 && !isLetter(text, end + 1)) edits.push(...found);
    at = Math.max(end, at) + 1;
  }
  return rewriteView(view, edits);
}

function isLetter(text: string, at: number): boolean {
  return at >= 0 && /\p{L}/u.test(text.charAt(at));
}
