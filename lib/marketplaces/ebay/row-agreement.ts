/** Whether a row of the list and the thread beside it speak of the same conversation. */
import type { RowFacts } from './read-rows';
import { agree, folded, isSameUser } from './words';

/** What the thread shows, as far as it was read. */
export interface ThreadSigns {
  readonly buyer: string | undefined;
  readonly itemId: string | undefined;
  readonly itemTitle: string | undefined;
  /** Words of the messages in page order. */
  readonly texts: readonly string[];
  readonly isFromEbay: boolean;
}

/** Shorter texts are alike by chance. */
const minTitle = 8;
const minPreview = 6;

export function namesBuyer(row: RowFacts, signs: ThreadSigns): boolean {
  const { buyer } = signs;
  if (buyer === undefined) return false;
  return row.userName ? isSameUser(row.userName, buyer) : row.texts().some((text) => isSameUser(text, buyer));
}

export function namesItem(row: RowFacts, signs: ThreadSigns): boolean {
  if (row.itemId !== undefined && signs.itemId !== undefined) return row.itemId === signs.itemId;
  const title = signs.itemTitle;
  return title !== undefined && row.texts().some((text) => agree(text, title, minTitle) || contains(text, title));
}

function contains(text: string, title: string): boolean {
  return title.length >= minTitle && folded(text).includes(folded(title));
}

/** Whether the row quotes one of the messages; eBay shows the beginning of the last one. */
export function quotes(row: RowFacts, messages: readonly string[], minLength = 1): boolean {
  const quoted = row.preview ? [row.preview] : row.texts();
  return quoted.some((text) => text.length >= minLength && messages.some((message) => isQuoteOf(text, message)));
}

function isQuoteOf(quote: string, message: string): boolean {
  const withoutName = quote.replace(/^[^:：]{1,30}[:：]\s+/, '');
  return [quote, withoutName].some((text) => agree(text, message, 2));
}

/** True if the row is of another conversation than the thread, by what it says or because another row says it all better. */
export function contradicts(row: RowFacts, rows: readonly RowFacts[], signs: ThreadSigns): boolean {
  if (row.isFromEbay !== signs.isFromEbay) return true;
  if (signs.buyer !== undefined && row.userName !== undefined && !namesBuyer(row, signs)) return true;
  if (row.itemId !== undefined && signs.itemId !== undefined && row.itemId !== signs.itemId) return true;
  const others = rows.filter((other) => other !== row);
  if (signs.buyer !== undefined && !namesBuyer(row, signs) && others.some((other) => namesBuyer(other, signs)))
    return true;
  if (signs.itemTitle !== undefined && !namesItem(row, signs) && others.some((other) => namesItem(other, signs)))
    return true;
  const outermost = outermostTexts(signs);
  if (quotes(row, signs.texts)) return !isBestQuote(row, others, signs, outermost);
  // Rows have no words for a picture.
  const isQuotedBy = (other: RowFacts) => !outermost.includes('') && quotes(other, outermost, minPreview);
  return others.some(isQuotedBy) || !isConfirmed(row, others, signs);
}

/** Where no buyer tells them apart, words that another row about the same thing quotes as well confirm neither. */
function isBestQuote(
  row: RowFacts,
  others: readonly RowFacts[],
  signs: ThreadSigns,
  outermost: readonly string[],
): boolean {
  if (signs.buyer !== undefined) return true;
  const isAsGood = (other: RowFacts) => namesItem(other, signs) || !namesItem(row, signs);
  return !others.some((other) => isAsGood(other) && quotes(other, outermost));
}

/** Whether the row shares something with the thread that no other row shares; a thread that shows nothing confirms all. */
function isConfirmed(row: RowFacts, others: readonly RowFacts[], signs: ThreadSigns): boolean {
  const isSilent = signs.buyer === undefined && signs.itemTitle === undefined && signs.texts.length === 0;
  if (isSilent || signs.isFromEbay || namesBuyer(row, signs)) return true;
  return namesItem(row, signs) && !others.some((other) => namesItem(other, signs));
}

/** The first and the last on the page: one of them is the newest. */
function outermostTexts({ texts }: ThreadSigns): readonly string[] {
  return [texts[0], texts.at(-1)].filter((text) => text !== undefined);
}
