/** The lines of what was told, as each message of the buyer changes them: a later word replaces an earlier one. */
import type { Found } from './found';
import { matchesIn } from './phrase-index';
import type { ReadMessage } from './read-message';
import type { RecapLine } from './recap';
import { hasWord } from './word-checks';

const single: readonly RecapLine['kind'][] = ['size', 'colour', 'quantity', 'away', 'address'];

export function withTold(
  told: readonly RecapLine[],
  found: readonly Found[],
  message: ReadMessage,
): readonly RecapLine[] {
  const hasArrived = arrivedIn(message);
  let lines = hasArrived ? told.filter(({ kind, value }) => !(kind === 'fault' && value === 'not-arrived')) : told;
  for (const { line, isDenied } of found) {
    const isSame = (each: RecapLine) => each.kind === line.kind && each.value === line.value;
    if (isDenied) lines = line.kind === 'wish' ? lines.filter((each) => !isSame(each)) : lines;
    else
      lines = [
        ...lines.filter((each) => !isReplaced(each, line)),
        ...(lines.some(isKeptInsteadOf(line)) ? [] : [line]),
      ];
  }
  return lines;
}

/** What a later line of its kind makes obsolete. */
function isReplaced(earlier: RecapLine, later: RecapLine): boolean {
  if (earlier.kind !== later.kind) return false;
  if (single.includes(earlier.kind)) return true;
  const isEarlierMessage = earlier.quote.messageIndex < later.quote.messageIndex;
  const isWish = earlier.kind === 'wish' && earlier.value !== 'invoice' && later.value !== 'invoice';
  return isWish && isEarlierMessage;
}

function isKeptInsteadOf(line: RecapLine) {
  return (each: RecapLine) =>
    !isReplaced(each, line) && each.kind === line.kind && each.value === line.value && each.kind !== 'answer';
}

function arrivedIn({ sentences, vocabulary }: ReadMessage): boolean {
  return sentences.some(
    ({ isQuestion, clauses }) =>
      !isQuestion &&
      clauses.some((clause) => {
        return matchesIn(clause, vocabulary.buyer).some(
          (match) => match.name === 'arrived' && !hasWord(clause, 'negators', vocabulary, match),
        );
      }),
  );
}
