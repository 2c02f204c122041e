/** Random drafts with a caret, and texts as replies hold them: many scripts, joined emoji, lines before and behind. */
import fc from 'fast-check';
import type { DraftInEditor } from './editor-page';

const words = [
  'Hello',
  'Größe',
  'l’envoi',
  '<b>&amp;</b>',
  '{{ order.id }}',
  '000-0000000-0000001',
  '👩‍👩‍👧‍👦',
  '👍🏽',
  '🇩🇪',
  'e\u0301',
  'お客様へ',
  '谢谢您的来信',
  '감사합니다',
  'שלום',
  'مرحبا',
  '10 €',
  '“quoted”',
  '\\n',
];

const line = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 6 }).map((parts) => parts.join(' '));
const lineEnds = fc.constantFrom('\n', '\n', '\n\n', '\n\n\n');
const lines = (maxLength: number): fc.Arbitrary<string> =>
  fc
    .array(fc.tuple(line, lineEnds), { minLength: 1, maxLength })
    .map((all) => all.map(([words, end], index) => (index < all.length - 1 ? words + end : words)).join(''));

function withSelection(texts: fc.Arbitrary<string>): fc.Arbitrary<DraftInEditor> {
  return fc.tuple(texts, fc.nat(), fc.oneof(fc.constant(0), fc.nat())).map(([text, start, length]) => {
    const ends = [...new Intl.Segmenter().segment(text)].map(({ index, segment }) => index + segment.length);
    const places = [0, ...ends];
    const from = start % places.length;
    const to = from + (length % (places.length - from));
    return { text, start: places[from] ?? 0, end: places[to] ?? 0 };
  });
}

/** With a caret or a selection, never within a character. */
export const draft: fc.Arbitrary<DraftInEditor> = withSelection(fc.oneof(fc.constant(''), lines(4)));
export const lineDraft: fc.Arbitrary<DraftInEditor> = withSelection(fc.oneof(fc.constant(''), line));

const around = fc.constantFrom('', '', '', '\n', '\n\n', ' ');
const shortText = fc.tuple(around, lines(6), around).map((parts) => parts.join(''));
/** About as long as portals let a reply be. */
const longText = lines(200).map((text) => text.slice(0, 4_000).replace(/\p{Surrogate}$/u, ''));

export const replyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: shortText },
  { weight: 1, arbitrary: longText },
);
/** For boxes of one line. */
export const lineText: fc.Arbitrary<string> = line;
