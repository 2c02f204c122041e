/** Orders on Seller Hub's order list and order page. Columns vary with the seller's settings, so nothing is told by position. */

import { findAll } from '@/lib/dom/find';
import { visibleText } from '@/lib/dom/text';
import type { Order, OrderItem } from '@/lib/domain/order/order';
import { isOrderNumber, itemIdOf, orderIdOf, orderIdOfAddress, userNameOf } from './address';
import { ebayBuyerId } from './conversation-key';
import { wordings } from './labels';
import type { EbayPage } from './page';
import { selectorOf } from './selectors';
import { folded, isSameUser, rawText } from './words';

const maxOrders = 500;

export function readOrders(page: EbayPage, account: string | undefined): readonly Order[] {
  const orders = new Map<string, Order>();
  for (const [orderId, parts] of partsByOrder(page)) {
    if (orders.size < maxOrders) orders.set(orderId, toOrder(orderId, parts, page, account));
  }
  return [...orders.values()];
}

/** The order of an order page: the one its address names, told only if the page names no other. */
export function readOrder(page: EbayPage, account: string | undefined): readonly Order[] {
  const orderId = orderIdOfAddress(page.view.url);
  const body = page.view.document.body;
  return orderId && body ? [toOrder(orderId, [body], page, account)] : [];
}

/** Row and item rows of each order; an order row is told by its class, else by its link to the order's page. */
function partsByOrder(page: EbayPage): ReadonlyMap<string, readonly Element[]> {
  const parts = new Map<string, Element[]>();
  for (const row of findAll(page.roots, selectorOf('orderRow'))) {
    const orderId = orderIdOfRow(row, page);
    if (orderId && !parts.has(orderId)) parts.set(orderId, [row, ...itemRowsAfter(row)]);
  }
  if (parts.size > 0) return parts;
  const rows = new Map<Element, Set<string>>();
  for (const link of findAll(page.roots, selectorOf('orderLink'))) {
    const orderId = orderIdOf(link, page.view.url);
    const row = link.closest('tr,[role="row"],li,article');
    if (orderId && row) rows.set(row, (rows.get(row) ?? new Set()).add(orderId));
  }
  for (const [row, ids] of rows) {
    const [orderId, ...others] = ids;
    if (orderId && others.length === 0 && !parts.has(orderId)) parts.set(orderId, [row]);
  }
  return parts;
}

function orderIdOfRow(row: Element, page: EbayPage): string | undefined {
  const named = [...row.classList].map((name) => name.replace(/^orderid_/, '')).find(isOrderNumber);
  if (named) return named;
  const link = row.querySelector(selectorOf('orderLink'));
  return link ? orderIdOf(link, page.view.url) : undefined;
}

function itemRowsAfter(row: Element): Element[] {
  const rows: Element[] = [];
  for (let next = row.nextElementSibling; next?.matches(selectorOf('orderItemRow')); next = next.nextElementSibling) {
    rows.push(next);
  }
  return rows;
}

function toOrder(orderId: string, parts: readonly Element[], page: EbayPage, account: string | undefined): Order {
  const site = page.site?.site;
  const buyer = buyerIn(parts, page, account);
  const orderedAt = dateSoldIn(parts[0], page);
  return {
    marketplace: 'ebay',
    ...(site && { site }),
    ...(account && { account }),
    orderId,
    ...(buyer && { buyerName: buyer }),
    buyerIds: buyer ? [ebayBuyerId(buyer)] : [],
    items: itemsIn(parts, page),
    shipments: trackingIn(parts),
    ...(orderedAt && { orderedAt }),
  };
}

function linksIn(parts: readonly Element[]): readonly Element[] {
  return parts.flatMap((part) => findAll(part, 'a[href]'));
}

/** The one user linked from the order who is not the seller. */
function buyerIn(parts: readonly Element[], page: EbayPage, account: string | undefined): string | undefined {
  const names = linksIn(parts)
    .filter((link) => link.closest(selectorOf('frame')) === null)
    .flatMap((link) => userNameOf(link, page.view.url) ?? []);
  const others = names.filter((name) => !account || !isSameUser(name, account));
  const [first] = others;
  return first !== undefined && others.every((name) => isSameUser(name, first)) ? first : undefined;
}

function itemsIn(parts: readonly Element[], page: EbayPage): OrderItem[] {
  const items = new Map<string, OrderItem>();
  for (const link of linksIn(parts)) {
    const itemId = itemIdOf(link, page.view.url);
    if (!itemId) continue;
    const title = visibleText(link).slice(0, 1000);
    const quantity = quantityBeside(link);
    const known = items.get(itemId);
    items.set(itemId, {
      ...known,
      itemId,
      ...(title !== '' && title.length > (known?.title?.length ?? 0) && { title }),
      ...(quantity !== undefined && { quantity }),
    });
  }
  return [...items.values()].slice(0, 200);
}

function quantityBeside(link: Element): number | undefined {
  const row = link.closest('tr,[role="row"],.lineItemCard,li');
  const cell = row?.querySelector(selectorOf('quantity'));
  const text = cell ? rawText(cell).replace(/^.*?(\d+)$/, '$1') : '';
  return /^\d{1,4}$/.test(text) ? Number(text) : undefined;
}

function trackingIn(parts: readonly Element[]): Order['shipments'] {
  const numbers = parts
    .flatMap((part) => findAll(part, selectorOf('tracking')))
    .map((element) => rawText(element).replace(/\s/g, ''))
    .filter((text) => /^(?=.*\d{4})[A-Z0-9]{8,40}$/i.test(text));
  return [...new Set(numbers)].slice(0, 50).map((trackingNumber) => ({ trackingNumber }));
}

const dateLabels = new Set(wordings('dateSold'));

/** The cell under a heading that says "Date sold", in a table whose cells match its headings one to one. */
function dateSoldIn(row: Element | undefined, page: EbayPage): Order['orderedAt'] {
  const table = row?.closest('table');
  const headings = table ? [...table.querySelectorAll('thead th,thead td')] : [];
  const at = headings.findIndex((heading) => dateLabels.has(folded(rawText(heading))));
  const cells = row ? [...row.children] : [];
  const cell = at >= 0 && cells.length === headings.length ? cells[at] : undefined;
  const isSpanned = [...headings, ...cells].some((one) => one.hasAttribute('colspan'));
  return cell && !isSpanned ? page.momentOf(rawText(cell)) : undefined;
}
