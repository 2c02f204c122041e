/**
 * Which conversation is open, from every sign the page gives: the marked row, the thread's own head and messages, ids in
 * the thread and the address. Signs that speak of different conversations make it unknown, never a choice between them.
 */

import type { FieldSource } from '@/lib/domain/conversation/reading';
import { conversationIdOfAddress, isConversationId } from './address';
import { findBubbles } from './bubbles';
import { findPane, type Pane } from './find-pane';
import { isLoading, isLoadingBeside } from './loading';
import type { EbayPage } from './page';
import type { RowFacts } from './read-rows';
import { contradicts, namesBuyer, namesItem, quotes, type ThreadSigns } from './row-agreement';
import { conversationIdAttributes } from './selectors';
import { isThread, readThread, type Thread } from './thread';
import { isElementNode } from './tree';
import { onlyOf } from './words';

interface FoundId {
  readonly value: string;
  readonly source: FieldSource;
}

export type OpenConversation =
  | { readonly state: 'none' }
  /** The thread is still being fetched; only its row tells anything. */
  | { readonly state: 'loading'; readonly row: RowFacts | undefined }
  | { readonly state: 'conflict'; readonly thread: Thread }
  | {
      readonly state: 'open';
      readonly thread: Thread;
      readonly row: RowFacts | undefined;
      readonly id: FoundId | undefined;
    };

/** Shorter quotes are alike by chance. */
const minQuote = 6;

export function findOpenConversation(
  page: EbayPage,
  rows: readonly RowFacts[],
  account: string | undefined,
): OpenConversation {
  const elements = rows.map((row) => row.element);
  const marked = rows.filter((row) => row.isMarked);
  const pane = findPane(page, elements);
  const onlyMarked = onlyOf(marked);
  if (!pane) {
    return isLoadingBeside(page, elements) ? { state: 'loading', row: onlyMarked } : { state: 'none' };
  }
  const bubbles = findBubbles(pane, page);
  if (isLoading(pane, bubbles ?? [])) return { state: 'loading', row: onlyMarked };
  const thread = readThread({ page, pane, bubbles, rows, account, marked: onlyMarked });
  if (!isThread(thread)) return { state: 'none' };
  const fitting = marked.filter((row) => !contradicts(row, rows, thread.signs));
  if (marked.length > 0 && fitting.length !== 1) return { state: 'conflict', thread };
  return withId(page, thread, rows, fitting[0] ?? matchingRow(rows, thread.signs));
}

/** Without a mark: the one row that shares two of buyer, item and words with the thread, if no other shares as much. */
function matchingRow(rows: readonly RowFacts[], signs: ThreadSigns): RowFacts | undefined {
  const matching = rows.filter((row) => {
    const shared = [namesBuyer(row, signs), namesItem(row, signs), quotes(row, signs.texts, minQuote)];
    return shared.filter(Boolean).length >= 2 && !contradicts(row, rows, signs);
  });
  return onlyOf(matching);
}

function withId(
  page: EbayPage,
  thread: Thread,
  rows: readonly RowFacts[],
  row: RowFacts | undefined,
): OpenConversation {
  const inPane = idsInPane(thread.pane);
  const inAddress = conversationIdOfAddress(page.view.url);
  const isListed = rows.some((other) => other.conversationId !== undefined && other.conversationId === inAddress);
  const known = new Set([row?.conversationId, ...inPane].filter((id) => id !== undefined));
  // An address that no row answers to may count in other numbers, so it contradicts nothing.
  if (inAddress !== undefined && (isListed || known.size === 0)) known.add(inAddress);
  if (known.size > 1) return { state: 'conflict', thread };
  const addressed = row ?? rows.find((other) => other.conversationId !== undefined && known.has(other.conversationId));
  if (addressed && contradicts(addressed, rows, thread.signs)) return { state: 'conflict', thread };
  const [value] = known;
  const source: FieldSource = row?.conversationId || inPane.length > 0 ? 'attribute' : 'url';
  return { state: 'open', thread, row: addressed, id: value === undefined ? undefined : { value, source } };
}

/** Ids of the conversation that the thread itself carries. */
function idsInPane({ root, elements }: Pane): readonly string[] {
  const holders = isElementNode(root) ? [root, ...elements] : elements;
  const ids = holders.flatMap((element) => {
    const carried = conversationIdAttributes.map((name) => element.getAttribute(name));
    const isField = /^(?:conversation|thread)_?id$/i.test(element.getAttribute('name') ?? '');
    return [...carried, isField ? element.getAttribute('value') : null].filter(isConversationId);
  });
  return [...new Set(ids)];
}
