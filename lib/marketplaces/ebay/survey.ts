/** Looks over the whole page once: everything that reading, identifying and inserting have to agree on. */
import type { PageView } from '../page-adapter';
import { type AddressKind, addressKind } from './address';
import { findPane } from './find-pane';
import { findReplyField } from './find-reply-field';
import { findRows } from './find-rows';
import { findOpenConversation, type OpenConversation } from './open-conversation';
import { type EbayPage, ebayPage } from './page';
import { type Account, readAccount } from './read-account';
import { type RowFacts, readRows } from './read-rows';
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
  const rows = readRows(page);
  const open = memory.check(view.document, findOpenConversation(page, rows, account.name));
  return { page, address, account, rows, open, replyField: replyFieldOf(page, rows, open) };
}

/** The box of a reply and where it stands, without reading what the page says: asked often, by whoever draws beside it. */
export function surveyReplyField(view: PageView): Pick<Survey, 'page' | 'replyField'> {
  const page = ebayPage(view);
  const address = addressKind(view.url);
  if (address === 'contact') return { page, replyField: findReplyField(page, undefined, []) };
  const rows = address === 'messages' || address === 'retired' ? findRows(page) : undefined;
  const pane = rows && findPane(page, rows);
  return { page, replyField: rows && pane && !pane.mailFrame ? findReplyField(page, pane, rows) : undefined };
}

/** Mails from eBay itself are not answered, and a page without a thread has nothing to answer. */
function replyFieldOf(page: EbayPage, rows: readonly RowFacts[], open: OpenConversation): HTMLElement | undefined {
  if (open.state === 'none' || open.state === 'loading' || open.thread.signs.isFromEbay) return undefined;
  const elements = rows.map((row) => row.element);
  return findReplyField(page, open.thread.pane, elements);
}
