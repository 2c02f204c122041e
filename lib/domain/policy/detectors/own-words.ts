/** The team's own words in a draft, whole words, whatever their case and accents. */
import type { Draft, Hit } from '../draft';
import { hitOfView } from '../draft';
import type { OwnWord } from '../rule-choices';
import { viewOf } from '../text/draft-view';

const most = 20;

export function findOwnWord(draft: Draft, { phrase, preferred }: OwnWord): readonly Hit[] {
  const wanted = viewOf(phrase).text.trim();
  const { text } = draft.view;
  const hits: Hit[] = [];
  if (wanted === '') return hits;
  for (let at = text.indexOf(wanted); at >= 0 && hits.length < most; at = text.indexOf(wanted, at + wanted.length)) {
    if (
      isLetter(text, at - 1, wanted.charAt(0)) ||
      isLetter(text, at + wanted.length, wanted.charAt(wanted.length - 1))
    )
      continue;
    const hit = hitOfView(draft, at, at + wanted.length);
    const isWrittenSo = draft.own.slice(hit.start, hit.end) === preferred;
    if (!isWrittenSo)
      hits.push(preferred === undefined ? hit : { ...hit, fix: { start: hit.start, end: hit.end, text: preferred } });
  }
  return hits;
}

/** Whether the word goes on there; phrases that begin or end with a sign, and Chinese and Japanese, have no such border. */
function isLetter(text: string, at: number, edge: string): boolean {
  return (
    /[\p{L}\p{N}]/u.test(edge) && !/[\u3040-\u9fff]/.test(edge) && at >= 0 && /[\p{L}\p{N}]/u.test(text.charAt(at))
  );
}
