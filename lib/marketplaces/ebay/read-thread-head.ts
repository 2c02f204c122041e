/**
 * What the thread says of itself outside its messages: the buyer, the item, the orders. What stands nearest to the
 * messages counts; advertising, notices and other buyers' orders beside them do not, nor does anything a buyer wrote.
 */
import { visibleText } from '@/lib/dom/text';
import { isOrderNumber, isWrittenAddress, itemIdOf, orderIdOf, userNameOf } from './address';
import type { Bubble } from './bubbles';
import { isAside, type Pane, textBoxes } from './find-pane';
import { wordings } from './labels';
import { distanceOf, distancesFrom, type Found, nearest } from './nearness';
import type { EbayPage } from './page';
import { selectorOf } from './selectors';
import { isWithin, nodeAround, nodesAround } from './tree';
import { folded, isSameUser, isUserName, ownText } from './words';

/** One value, none, or several that disagree. */
export type Told = { readonly value: string } | 'none' | 'several';

export function toldValue(told: Told): string | undefined {
  return typeof told === 'string' ? undefined : told.value;
}

export interface ThreadHead {
  readonly buyer: Told;
  readonly itemId: Told;
  readonly itemTitle: string | undefined;
  readonly order: Told;
}

export interface HeadSources {
  readonly pane: Pane;
  readonly bubbles: readonly Bubble[];
  /** Never the buyer. */
  readonly account: string | undefined;
  /** User names in the list: a text of the thread's head that equals one of them is a name. */
  readonly listedNames: ReadonlySet<string>;
}

export function readThreadHead(sources: HeadSources, page: EbayPage): ThreadHead {
  const head = headElements(sources);
  const distances = distancesFrom(coreOf(sources), sources.pane.root);
  const allItems = head.flatMap((element) => itemOf(element, page) ?? []);
  const items = nearest(knownFirst(allItems), distances);
  const buyers = nearest(buyersIn(head, sources, page), distances);
  const itemId = told(items, (a, b) => a === b);
  const buyer = told(buyers, isSameUser);
  const strangers = nodesWith([...allItems, ...linkedUsers(head, sources, page)], [itemId, buyer]);
  const reach = Math.max(...[...items, ...buyers].map(({ element }) => distanceOf(element, distances)));
  const orders = head
    .flatMap((element) => orderOf(element, sources, page) ?? [])
    .filter(({ element }) => distanceOf(element, distances) <= reach && !isAmong(element, strangers, distances));
  return {
    buyer,
    itemId,
    itemTitle: titleOf(items.map(({ element }) => element)),
    order: told(orders, (a, b) => a === b),
  };
}

/** Everything in the pane outside messages, boxes to type in and parts beside the matter. */
function headElements({ pane, bubbles }: HeadSources): readonly Element[] {
  const messages = new Set<Node>(bubbles.map((bubble) => bubble.boxes.at(-1) ?? bubble.element));
  return pane.elements.filter(
    (element) =>
      !isAside(element) &&
      element.closest(textBoxes) === null &&
      !isWithin(element, messages) &&
      !(element.localName === 'a' && isWrittenAddress(element)),
  );
}

/** Everything around links to other items and other users: an order number in it is not this thread's. */
function nodesWith(links: readonly Found[], own: readonly Told[]): ReadonlySet<Node> {
  const values = new Set(own.map((one) => folded(toldValue(one) ?? '')));
  return new Set(
    links.filter(({ value }) => !values.has(folded(value))).flatMap(({ element }) => nodesAround(element)),
  );
}

function isAmong(element: Element, strangers: ReadonlySet<Node>, distances: ReadonlyMap<Node, number>): boolean {
  for (let node: Node | undefined = element; node && !distances.has(node); node = nodeAround(node)) {
    if (strangers.has(node)) return true;
  }
  return false;
}

/** The messages, else the reply box: what the head belongs to. */
function coreOf({ pane, bubbles }: HeadSources): Node {
  const [first] = bubbles;
  const box = pane.elements.find((element) => element.matches(selectorOf('replyBox')));
  const anyBox = pane.elements.find((element) => element.matches(textBoxes));
  return first?.boxes.at(-1) ?? box ?? pane.mailFrame ?? anyBox ?? pane.root;
}

function told(found: readonly Found[], isSame: (a: string, b: string) => boolean): Told {
  const [first, ...others] = found;
  if (!first) return 'none';
  return others.every((other) => isSame(first.value, other.value)) ? { value: first.value } : 'several';
}

function knownFirst(items: readonly Found[]): readonly Found[] {
  const known = items.filter(({ element }) => element.matches(selectorOf('itemLink')));
  return known.length > 0 ? known : items;
}

function itemOf(element: Element, page: EbayPage): Found | undefined {
  if (element.localName !== 'a') return undefined;
  const value = itemIdOf(element, page.view.url);
  return value ? { element, value } : undefined;
}

/** The longest text among the links to the item: others are pictures or "view item". */
function titleOf(links: readonly Element[]): string | undefined {
  const titles = links.map((link) => visibleText(link).slice(0, 1000)).filter((title) => title !== '');
  return titles.reduce<string | undefined>(
    (best, title) => (title.length > (best?.length ?? 0) ? title : best),
    undefined,
  );
}

function linkedUsers(head: readonly Element[], sources: HeadSources, page: EbayPage): readonly Found[] {
  return head.flatMap((element) => {
    if (element.localName !== 'a') return [];
    const value = userNameOf(element, page.view.url);
    return value && isOther(value, sources) ? [{ element, value }] : [];
  });
}

function isOther(name: string, { account }: HeadSources): boolean {
  return isUserName(name) && !(account && isSameUser(name, account));
}

/** Links to the buyer's page, else texts that are one of the names in the list. */
function buyersIn(head: readonly Element[], sources: HeadSources, page: EbayPage): readonly Found[] {
  const linked = linkedUsers(head, sources, page);
  // Where messages cannot be told from the rest of the pane, a text may be somebody's message.
  if (linked.length > 0 || sources.bubbles.length === 0) return linked;
  return head.flatMap((element) => {
    const value = ownText(element);
    return sources.listedNames.has(folded(value)) && isOther(value, sources) ? [{ element, value }] : [];
  });
}

const orderLabels = wordings('orderNumber');

/** A link to order details, or a number that stands alone or right behind its label. */
function orderOf(element: Element, { bubbles }: HeadSources, page: EbayPage): Found | undefined {
  const linked = element.localName === 'a' ? orderIdOf(element, page.view.url) : undefined;
  if (linked) return { element, value: linked };
  const text = ownText(element);
  if (text.length > 80 || bubbles.length === 0) return undefined;
  const value = /(?<!\d)\d{2}-\d{5}-\d{5}(?!\d)$/.exec(text)?.[0];
  if (!isOrderNumber(value) || element.closest('a[href*="/itm/"],h1,h2')) return undefined;
  const before = folded(text.slice(0, -value.length)).replace(/[\s:：#.]+$/, '');
  return before === '' || orderLabels.some((label) => label.replace(/[\s:：#.]+$/, '') === before)
    ? { element, value }
    : undefined;
}
