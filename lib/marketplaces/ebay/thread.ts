/** The thread that the pane shows: its head, its messages and what tells it from other threads. */
import { isShown } from '@/lib/dom/text';
import { isSpoken } from './bubble-parts';
import type { Bubble } from './bubbles';
import { isOtherBox, type Pane, textBoxes } from './find-pane';
import type { EbayPage } from './page';
import { authorAttributesOf } from './read-authors';
import { type ReadMessages, readMessages } from './read-messages';
import type { RowFacts } from './read-rows';
import { readThreadHead, type ThreadHead, toldValue } from './read-thread-head';
import type { ThreadSigns } from './row-agreement';
import { elementsBelow } from './tree';
import { folded, isUserName, onlyOf, ownText } from './words';

export interface Thread {
  readonly pane: Pane;
  readonly head: ThreadHead;
  /** Undefined where messages are shown but cannot be told apart. */
  readonly bubbles: readonly Bubble[] | undefined;
  readonly read: ReadMessages;
  readonly signs: ThreadSigns;
}

export interface ThreadSources {
  readonly page: EbayPage;
  readonly pane: Pane;
  readonly bubbles: readonly Bubble[] | undefined;
  readonly rows: readonly RowFacts[];
  readonly account: string | undefined;
  readonly marked: RowFacts | undefined;
}

export function readThread({ page, pane, bubbles, rows, account, marked }: ThreadSources): Thread {
  const listedNames = new Set(rows.map((row) => folded(row.userName ?? firstName(row))).filter((name) => name !== ''));
  const head = readThreadHead({ pane, bubbles: bubbles ?? [], account, listedNames }, page);
  const inHead = toldValue(head.buyer);
  const buyer = inHead ?? (head.buyer === 'none' ? nameOverMessages(bubbles ?? [], listedNames, page) : undefined);
  const names = { buyer: buyer ?? marked?.userName, seller: account };
  const read = readMessages(bubbles ?? [], pane, names, page);
  const itemId = toldValue(head.itemId);
  const isFromEbay = pane.mailFrame !== undefined || (marked?.isFromEbay === true && head.buyer === 'none');
  return {
    pane,
    head,
    bubbles,
    read,
    signs: { buyer, itemId, itemTitle: head.itemTitle, texts: read.texts, isFromEbay },
  };
}

/**
 * The one name of the list that the messages carry: in an attribute, or in a text before their words, be it the name
 * alone or one that only screen readers say ("From jane_doe").
 */
function nameOverMessages(
  bubbles: readonly Bubble[],
  listedNames: ReadonlySet<string>,
  page: EbayPage,
): string | undefined {
  const names = new Map<string, string>();
  for (const bubble of bubbles) {
    const outer = bubble.boxes.at(-1) ?? bubble.element;
    const shown = [outer, ...elementsBelow(outer)].filter(
      (part) => ownText(part) !== '' && !page.isTime(ownText(part)),
    );
    const [first, ...words] = shown;
    const over = first && (words.length > 0 || outer.querySelector('img')) ? ownText(first) : '';
    const isDouble = words.some((word) => folded(ownText(word)).startsWith(folded(over)));
    const said = first && isSpoken(first) && !isDouble && over.length <= 90 ? over.split(/[\s:：,，]+/) : [over];
    for (const name of [...said, ...authorAttributesOf(bubble).map(({ value }) => value)]) {
      if (listedNames.has(folded(name))) names.set(folded(name), name);
    }
  }
  return onlyOf(names.values());
}

/** Where no hook names it: a row's first text of more than an initial, if it can be a user name. */
function firstName(row: RowFacts): string {
  const first = row.texts().find((text) => text.length > 1) ?? '';
  return row.isFromEbay || !isUserName(first) ? '' : first;
}

/** Whether the pane shows a thread at all: messages, a mail, a head, or a box to answer in. */
export function isThread({ pane, bubbles, head }: Thread): boolean {
  if (bubbles === undefined || bubbles.length > 0 || pane.mailFrame) return true;
  if (head.buyer !== 'none' && head.itemId !== 'none') return true;
  return pane.elements.some((element) => element.matches(textBoxes) && !isOtherBox(element) && isShown(element));
}
