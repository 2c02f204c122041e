/** Looks over the whole page once: everything that reading, identifying and inserting have to agree on. */
import type { PageView } from '../page-adapter';
import { type AddressKind, addressKind } from './address';
import { findReplyField } from './find-reply-field';
import { findRows } from './find-rows';
import { findOpenConversation, type OpenConversation } from './open-conversation';
import { type EbayPage, ebayPage } from './page';
import { type Account, readAccount } from './read-account';
import { type RowFacts, readRow } from './read-row';
import type { ThreadMemory } from './thread-memory';

export interface Survey {
  readonly page: EbayPage;
  readonly address: AddressKind;
  readonly account: Account;
  readonly rows: readonly RowFacts[];
  readonly open: OpenConversation;
  readonly replyField: HTMLElement | undefined;
}

export function surveyPage(view: PageView, memory: ThreadMemory): Survey {
  const page = ebayPage(view);
  const address = addressKind(view.url);
  const account = readAccount(page);
  if (address !== 'messages' && address !== 'retired') {
    const replyField = address === 'contact' ? findReplyField(page, undefined, []) : undefined;
    return { page, address, account, rows: [], open: { state: 'none' }, replyField };
  }
  const rows = findRows(page).map((row) => readRow(row, page));
  const open = memory.check(view.document, findOpenConversation(page, rows, account.name));
  return { page, address, account, rows, open, replyField: replyFieldOf(page, rows, open) };
}

/** Mails from eBay itself are not answered, and a page without a thread has nothing to answer. */
function replyFieldOf(page: EbayPage, rows: readonly RowFacts[], open: OpenConversation): HTMLElement | undefined {
  if (open.state === 'none' || open.state === 'loading' || open.thread.signs.isFromEbay) return undefined;
  const elements = rows.map((row) => row.element);
  return findReplyField(page, open.thread.pane, elements);
}
