/**
 * The pane that tells which order a case is about, beside the thread and never in it: a buyer may write somebody
 * else's order number. Pages print other people's numbers elsewhere, too (notices, recent orders), so only a number
 * with a label of its own counts, and only products between the same two headings.
 */

import type { ThreadPart } from './find-thread';
import { orderWord } from './labels';
import { only } from './only';
import { isInside, type Leaf, type PageScan } from './page-scan';
import { asinOfLink, isAsin, orderIdsIn, tidy } from './patterns';
import { siteOfProductLink } from './sales-channel';
import { headingHook } from './selectors';
import { looksLikeSubject } from './subject';

export interface OrderPane {
  readonly element: Element;
  readonly orderIds: readonly string[];
  /** The only number in the part, where none has a label, names aside: enough to tell that another order is shown. */
  readonly unlabelledId?: string;
  readonly itemIds: readonly string[];
  readonly itemTitle?: string;
  /** Marketplace that the product's link leads to. */
  readonly site?: string;
}

interface Product {
  readonly asin: string;
  readonly title?: string;
  readonly site?: string | undefined;
}

const orderLink = /\/orders-v3\/order\/(\d{3}-\d{7}-\d{7})(?:[/?#]|$)/;

/** The parts between two headings that tell of an order; more than one where they cannot be told to be one pane. */
export function findOrderPanes(
  scan: PageScan,
  inRows: ReadonlySet<number>,
  thread: ThreadPart | undefined,
): readonly OrderPane[] {
  // Without the thread, any text may be a message.
  if (!thread) return [];
  const isOwn = ({ element, index }: Leaf) =>
    !inRows.has(index) && !isInside(element, thread.container) && !element.closest('nav');
  const own = scan.leaves.filter(isOwn);
  const sections = new Map<number, Leaf[]>();
  let heading = -1;
  for (const leaf of own) {
    if (leaf.element.closest(headingHook)) heading = leaf.index;
    sections.set(heading, [...(sections.get(heading) ?? []), leaf]);
  }
  return [...sections.values()].flatMap((leaves) => readSection(scan, leaves) ?? []);
}

/** The order that a link to an order page leads to. */
export function orderIdOfLink(link: Element): string | undefined {
  return orderLink.exec(link.getAttribute('href') ?? '')?.[1];
}

function readSection(scan: PageScan, leaves: readonly Leaf[]): OrderPane | undefined {
  const [first] = leaves;
  const orderIds = [...new Set(leaves.flatMap((leaf, index) => labelledId(leaf, leaves[index - 1]) ?? []))];
  const isOrder = orderIds.length > 0 || (first && first.text.length <= 40 && orderWord.test(first.text));
  if (!first || !isOrder) return undefined;
  const others = leaves.filter((leaf) => !leaf.element.closest(headingHook) && !looksLikeSubject(leaf.text));
  const unlabelledId = orderIds.length > 0 ? undefined : only(others.flatMap((leaf) => orderIdsIn(leaf.text)));
  const products = productsIn(scan, leaves);
  const itemTitle = only(products.flatMap(({ title }) => title ?? []));
  const site = only(products.flatMap((product) => product.site ?? []));
  return {
    element: first.element,
    orderIds,
    ...(unlabelledId && { unlabelledId }),
    itemIds: products.map(({ asin }) => asin),
    ...(itemTitle && { itemTitle: itemTitle.slice(0, 1000) }),
    ...(site && { site }),
  };
}

/**
 * "Order ID: 405-…" in one text, or the label in the text before. A sentence around a number is no label, and neither is
 * a heading: a buyer may be called "Order 999-…".
 */
function labelledId({ element, text }: Leaf, before: Leaf | undefined): string | undefined {
  const ids = orderIdsIn(text);
  const [id] = ids;
  if (!id || ids.length > 1) return undefined;
  const rest = tidy(text.replace(id, ''));
  if (rest) {
    const isLabel = rest.length <= 30 && /[:：#]$/.test(rest) && orderWord.test(rest);
    return isLabel && !element.closest(headingHook) ? id : undefined;
  }
  const isLabel = before !== undefined && before.text.length <= 30 && orderWord.test(before.text);
  return isLabel && !(before.element.contains(element) && /\s/.test(tidy(before.text).replace(/\s*[:：#.]$/, '')))
    ? id
    : undefined;
}

/** Products by link or by "ASIN: …"; several only where each has that text. */
function productsIn(scan: PageScan, leaves: readonly Leaf[]): readonly Product[] {
  const elements = new Set(leaves.map((leaf) => leaf.element));
  const printed = leaves.flatMap((leaf) => asinIn(leaf.text) ?? []);
  const products = new Map<string, Product>(printed.map((asin) => [asin, { asin }]));
  for (const link of scan.links) {
    const href = link.getAttribute('href') ?? '';
    const asin = asinOfLink(href);
    const title = [...elements].find((element) => link.contains(element));
    if (!asin || !title) continue;
    const text = leaves.find((leaf) => leaf.element === title)?.text ?? '';
    products.set(asin, {
      asin,
      site: siteOfProductLink(href),
      ...(text.length > 3 && text !== asin && { title: text }),
    });
  }
  const all = [...products.values()];
  return all.length === 1 || all.every(({ asin }) => printed.includes(asin)) ? all : [];
}

function asinIn(text: string): string | undefined {
  const asin = /^(?:ASIN\s*[:：]?\s*)?([0-9A-Z]{10})$/.exec(text)?.[1];
  return asin && isAsin(asin) && /[A-Z]/.test(asin) ? asin : undefined;
}
