/**
 * Orders as the order list and the order page print them: `data-test-id` first, then links and labelled texts.
 * Address and phone are not read.
 */
import type { Order, OrderItem } from '@/lib/domain/order/order';
import type { Moment } from '@/lib/domain/time/moment';
import { canBeName, isBuyerPlaceholder } from './buyer-names';
import { spanLeaves } from './find-list';
import { orderIdOfLink } from './find-order-pane';
import { parseMoney } from './money';
import { only } from './only';
import { fulfilmentOf, orderFields, orderStatusOf } from './order-labels';
import { isInside, type Leaf, type PageScan } from './page-scan';
import type { PageTimes } from './page-times';
import { asinOfLink, fold, isAsin, orderIdsIn, tidy } from './patterns';
import { siteOfSalesChannel } from './sales-channel';

type FieldName = keyof typeof orderFields;

/** The orders of the list, one per row that links to exactly one order. */
export function readOrderList(scan: PageScan, times: PageTimes): Order[] {
  const rows = new Map<Element, Set<string>>();
  for (const link of scan.links) {
    const id = orderIdOfLink(link);
    const row = link.closest('tr,kat-table-row,[role="row"],li') ?? undefined;
    if (!id || !row) continue;
    const ids = rows.get(row) ?? new Set();
    rows.set(row, ids.add(id));
  }
  const orders = [...rows].flatMap(([row, [id, ...others]]) =>
    id && others.length === 0 ? [readOrder(scan, times, row, id)] : [],
  );
  const counts = new Map<string, number>();
  for (const { orderId } of orders) counts.set(orderId, (counts.get(orderId) ?? 0) + 1);
  return orders.filter(({ orderId }) => counts.get(orderId) === 1).slice(0, 500);
}

/** The order of an order page, if the page shows the one that its address names. */
export function readOrderDetail(scan: PageScan, times: PageTimes, orderId: string): Order | undefined {
  const printed = byTestId(scan, 'order-id-value');
  if (!printed || !orderIdsIn(printed).includes(orderId)) return undefined;
  const root = scan.leaves[0]?.element.ownerDocument.documentElement;
  return root && readOrder(scan, times, root, orderId);
}

function readOrder(scan: PageScan, times: PageTimes, row: Element, orderId: string): Order {
  const leaves = spanLeaves(scan, row);
  const site = siteOfSalesChannel(
    byTestId(scan, 'order-summary-sales-channel-value', row) ?? labelled(leaves, 'salesChannel') ?? '',
  );
  const buyerName = tidy(byTestId(scan, 'buyer-name-with-link', row) ?? labelled(leaves, 'buyerName') ?? '');
  const status = statusOf(scan, row, leaves);
  const fulfilledBy = fulfilmentOf(
    fold(byTestId(scan, 'order-summary-fulfillment-channel-value', row) ?? labelled(leaves, 'fulfilment') ?? ''),
  );
  const orderedAt =
    momentOf(times, byTestId(scan, 'order-summary-purchase-date-value', row)) ?? listedDate(scan, row, times);
  const shipBy = momentOf(times, byTestId(scan, 'order-summary-shipby-value', row) ?? labelled(leaves, 'shipBy'));
  const deliverBy = momentOf(
    times,
    byTestId(scan, 'order-summary-deliverby-value', row) ?? labelled(leaves, 'deliverBy'),
  );
  const tracking = allByTestId(scan, 'tracking-id-value', row).filter((text) => /^[\w-]{6,60}$/.test(text));
  return {
    marketplace: 'amazon',
    orderId,
    buyerIds: [],
    items: readItems(scan, row, leaves, site),
    shipments: [...new Set(tracking)].slice(0, 50).map((trackingNumber) => ({ trackingNumber })),
    ...(site && { site }),
    ...(canBeName(buyerName) && !isBuyerPlaceholder(buyerName) && { buyerName }),
    ...(status && { status }),
    ...(fulfilledBy && { fulfilledBy }),
    ...(orderedAt && { orderedAt }),
    ...(shipBy && { shipBy }),
    ...(deliverBy && { deliverBy }),
  };
}

/** One item per ASIN; details only where the row is about one item and cannot mix two up. */
function readItems(scan: PageScan, row: Element, leaves: readonly Leaf[], site: string | undefined): OrderItem[] {
  const parts = itemParts(scan, row, leaves);
  return parts.flatMap(({ asin, leaves: own, title }) => {
    const quantity = quantityOf(labelled(own, 'quantity'));
    const subtotal = parseMoney(labelled(own, 'subtotal') ?? '', site);
    const sku = labelled(own, 'sku');
    const isSplit = subtotal && quantity && subtotal.amountMinor % quantity === 0;
    return [
      {
        itemId: asin,
        ...(sku && sku.length <= 100 && { sku }),
        ...(title && { title }),
        ...(quantity !== undefined && { quantity }),
        ...(isSplit && { unitPrice: { amountMinor: subtotal.amountMinor / quantity, currency: subtotal.currency } }),
      },
    ];
  });
}

interface ItemPart {
  readonly asin: string;
  readonly leaves: readonly Leaf[];
  readonly title?: string;
}

function itemParts(scan: PageScan, row: Element, leaves: readonly Leaf[]): ItemPart[] {
  const printed = leaves.flatMap((leaf, index) => {
    const asin = /^ASIN\s*[:：]?\s*([0-9A-Z]{10})?$/i.exec(leaf.text) ? tidy(leaf.text).slice(-10) || '' : '';
    const value = isAsin(asin) ? asin : /^ASIN\s*[:：]?$/i.test(leaf.text) ? (leaves[index + 1]?.text ?? '') : '';
    return isAsin(value) ? [{ asin: value, leaf }] : [];
  });
  const distinct = [...new Set(printed.map(({ asin }) => asin))];
  const [only] = distinct;
  if (distinct.length === 1 && only) return [{ asin: only, leaves, ...titleOf(scan, row, only) }];
  return printed.flatMap(({ asin, leaf }) => {
    const part = leaf.element.closest('tr,li,.myo-list-orders-product-name-cell') ?? undefined;
    const isOwn = part && printed.filter((other) => part.contains(other.leaf.element)).length === 1;
    return part && isOwn
      ? [{ asin, leaves: spanLeaves(scan, part), ...titleOf(scan, part, asin) }]
      : [{ asin, leaves: [] }];
  });
}

/** The text of the one product link, or of the product's name cell. */
function titleOf(scan: PageScan, part: Element, asin: string): { title?: string } {
  const links = scan.links.filter((link) => part.contains(link));
  const named = links.filter(
    (link) =>
      asinOfLink(link.getAttribute('href') ?? '') === asin ||
      link.closest('.myo-list-orders-product-name-cell,.product-name-column-word-wrap-break-all'),
  );
  const title = only(named.map((link) => textOf(scan, link)).filter((text) => text.length > 3));
  return title ? { title: title.slice(0, 1000) } : {};
}

function statusOf(scan: PageScan, row: Element, leaves: readonly Leaf[]): Order['status'] {
  const hooked = leaves.filter((leaf) =>
    leaf.element.closest('.main-status,.order-status-column,[data-test-id="item-status-label"],.a-alert-heading'),
  );
  const stated = [...hooked.map((leaf) => leaf.text), ...allByTestId(scan, 'item-status-label', row)];
  return only(stated.flatMap((text) => orderStatusOf(fold(text)) ?? []));
}

/** In the list: the cell with the date and, below it, the time. */
function listedDate(scan: PageScan, row: Element, times: PageTimes): Moment | undefined {
  const [cell] = [...row.querySelectorAll('td,kat-table-cell,[role="cell"]')].filter(
    (each) =>
      spanLeaves(scan, each).some((leaf) => times.parse(leaf.text)) &&
      !spanLeaves(scan, each).some((leaf) => orderIdsIn(leaf.text).length > 0),
  );
  if (!cell) return undefined;
  const texts = spanLeaves(scan, cell).map((leaf) => leaf.text);
  const absolute = texts.filter((text) => /\d{4}|[/.-]\d/.test(text) && times.parse(text));
  const [day] = absolute;
  if (absolute.length !== 1 || !day) return undefined;
  const after = texts[texts.indexOf(day) + 1];
  return (after === undefined ? undefined : times.parse(`${day} ${after}`)) ?? times.parse(day);
}

/** What stands after a label, in the same text or in the next one. */
function labelled(leaves: readonly Leaf[], field: FieldName): string | undefined {
  const found = leaves.flatMap((leaf, index) => {
    const [label, ...rest] = leaf.text.split(/\s*[:：]\s*/);
    if (!label || !orderFields[field].test(fold(label))) return [];
    const own = rest.join(':');
    const next = leaves[index + 1]?.text ?? '';
    return [own || (isFieldLabel(next) ? '' : next)];
  });
  return only(found.map(tidy).filter(Boolean));
}

function isFieldLabel(text: string): boolean {
  return /[:：]$/.test(text) || Object.values(orderFields).some((field) => field.test(fold(text)));
}

function quantityOf(text: string | undefined): number | undefined {
  return text && /^\d{1,6}$/.test(text) ? Number(text) : undefined;
}

function momentOf(times: PageTimes, text: string | undefined): Moment | undefined {
  return text === undefined ? undefined : times.parseAny(text);
}

function byTestId(scan: PageScan, id: string, root?: Element): string | undefined {
  return only(allByTestId(scan, id, root));
}

function allByTestId(scan: PageScan, id: string, root?: Element): string[] {
  const elements = scan.roots.flatMap((each) => [...each.querySelectorAll(`[data-test-id="${id}"]`)]);
  const own = elements.filter((element) => !root || isInside(element, root));
  return own.map((element) => textOf(scan, element)).filter(Boolean);
}

function textOf(scan: PageScan, element: Element): string {
  return spanLeaves(scan, element)
    .map((leaf) => leaf.text)
    .join(' ');
}
