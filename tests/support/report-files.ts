/**
 * Order reports of any length, invented from a seed: the same seed and length give the same text, in pieces, so that a
 * million rows need no more memory than a thousand. Some rows of an order stand apart from the others.
 */
import { createRandom, type Random } from '../fake-portals/world/random';

export interface ReportWish {
  readonly kind: 'all-orders' | 'new-orders' | 'ebay-orders';
  readonly rows: number;
  readonly seed: number;
}

const piece = 64 * 1024;

/** The text of the report, header and footer included. */
export function* reportText({ kind, rows, seed }: ReportWish): Generator<string> {
  const random = createRandom(seed, kind);
  const makers = { 'all-orders': allOrders, 'new-orders': newOrders, 'ebay-orders': ebayOrders };
  let text = '';
  for (const line of makers[kind](rows, random)) {
    text += line;
    if (text.length < piece) continue;
    yield text;
    text = '';
  }
  if (text !== '') yield text;
}

/** The report as a file, small or large: a browser keeps large ones on disk. */
export function reportFile(wish: ReportWish, name = `${wish.kind}.txt`): File {
  return new File([...reportText(wish)], name);
}

const titles = [
  'Stainless Steel Bottle, 24 oz - Matte Black',
  'Desk Lamp LED 12" Arm',
  'Gießkanne 5 l – Zink, grün',
  'Yoga Mat 6mm, Teal',
  'Kräuterschere „Löwenzahn“ 5-fach',
  'Replacement Bulb E26 (4-Pack)',
  'Tea Cosy "Heather"',
  'ステンレスボトル ５００ｍｌ',
];
const firstNames = ['Dana', 'Oliver', 'Marta', 'Priya', 'Bettina', 'Jürgen', 'Maëlle', 'Íñigo', 'Sjoerd', 'Åsa'];
const lastNames = ['Whitlock', 'Tansley', 'Weidenbach', 'Raman', 'Quill', 'Müßiggang', 'Dûbrac', 'Cañaveras', 'Björk'];
const cities = ['Madison\tWI\t53703\tUS', 'Boise\tID\t83702\tUS', 'Camden\tNJ\t08101\tUS', 'Reno\tNV\t89501\tUS'];
const firstSale = Date.UTC(2024, 0, 1);

function stamp(at: number): string {
  return `${new Date(at).toISOString().slice(0, 19)}+00:00`;
}

function amazonNumber(random: Random): string {
  return `9${random.digits(2)}-0${random.digits(6)}-7${random.digits(6)}`;
}

/** Now and then a line is kept back and comes some lines later. */
function* scattered(lines: Iterable<string>, random: Random): Generator<string> {
  let kept: string | undefined;
  for (const line of lines) {
    if (kept === undefined && random.chance(0.01)) {
      kept = line;
      continue;
    }
    yield line;
    if (kept !== undefined && random.chance(0.05)) {
      yield kept;
      kept = undefined;
    }
  }
  if (kept !== undefined) yield kept;
}

/** How many lines each order has, until all rows are used. */
function* sizes(rows: number, random: Random, most: number): Generator<number> {
  for (let left = rows; left > 0; ) {
    const size = Math.min(left, random.chance(0.1) ? random.whole(2, most) : 1);
    yield size;
    left -= size;
  }
}

const allOrdersColumns =
  'amazon-order-id merchant-order-id purchase-date last-updated-date order-status fulfillment-channel sales-channel order-channel ship-service-level product-name sku asin item-status quantity currency item-price item-tax shipping-price shipping-tax gift-wrap-price gift-wrap-tax item-promotion-discount ship-promotion-discount ship-city ship-state ship-postal-code ship-country promotion-ids cpf is-business-order purchase-order-number price-designation signature-confirmation-recommended';

function* allOrders(rows: number, random: Random): Generator<string> {
  yield `${allOrdersColumns.replaceAll(' ', '\t')}\n`;
  yield* scattered(allOrdersLines(rows, random), random);
}

function* allOrdersLines(rows: number, random: Random): Generator<string> {
  let at = firstSale;
  for (const size of sizes(rows, random, 4)) {
    at += random.whole(1_000, 90_000);
    const order = amazonNumber(random);
    const status = random.pick([
      'Shipped',
      'Shipped',
      'Shipped - Delivered to Buyer',
      'Unshipped',
      'Pending',
      'Cancelled',
    ]);
    const channel = random.pick(['Merchant\tAmazon.com', 'Amazon\tAmazon.com', 'Amazon\tNon-Amazon']);
    const place = random.pick(cities);
    const isPriced = status !== 'Pending';
    for (let index = 0; index < size; index += 1) {
      const item = random.whole(0, titles.length - 1);
      const quantity = status === 'Cancelled' ? 0 : random.whole(1, 3);
      const price = isPriced ? `USD\t${(quantity * (item + 1) * 5.5).toFixed(2)}\t1.00\t0.00` : '\t\t\t';
      yield `${order}\t${order}\t${stamp(at)}\t${stamp(at + 3_600_000)}\t${status}\t${channel}\t\tStandard\t${titles[item]}\tSKU-${item}\tB0TESTX00${item}\tShipped\t${quantity}\t${price}\t\t\t\t\t\t${place}\t\t\tfalse\t\t\tfalse\n`;
    }
  }
}

const newOrdersColumns =
  'order-id order-item-id purchase-date payments-date buyer-email buyer-name buyer-phone-number sku product-name quantity-purchased currency item-price item-tax shipping-price shipping-tax ship-service-level recipient-name ship-address-1 ship-address-2 ship-address-3 ship-city ship-state ship-postal-code ship-country ship-phone-number delivery-start-date delivery-end-date delivery-time-zone delivery-Instructions sales-channel';

function* newOrders(rows: number, random: Random): Generator<string> {
  yield `${newOrdersColumns.replaceAll(' ', '\t')}\r\n`;
  yield* scattered(newOrdersLines(rows, random), random);
}

function* newOrdersLines(rows: number, random: Random): Generator<string> {
  let at = firstSale;
  for (const size of sizes(rows, random, 3)) {
    at += random.whole(1_000, 90_000);
    const order = amazonNumber(random);
    const name = `${random.pick(firstNames)} ${random.pick(lastNames)}`;
    const alias = `tst${random.whole(0, 1 + rows / 3)}us@marketplace.amazon.com`;
    const place = random.pick(cities);
    const time = `${stamp(at - 25_200_000).slice(0, 19)}-07:00`;
    let lineId = random.digits(14);
    for (let index = 0; index < size; index += 1) {
      // The same item once more, for its second promotion.
      if (!random.chance(0.1)) lineId = random.digits(14);
      const item = Number(lineId.at(-1)) % titles.length;
      yield `${order}\t${lineId}\t${time}\t${time}\t${alias}\t${name}\t555-555-01${random.digits(2)}\tSKU-${item}\t${titles[item]}\t2\tUSD\t${(item + 3).toFixed(2)}\t0.50\t4.99\t0.00\tStandard\t${name}\t${random.whole(1, 900)} Juniper Ct\t\t\t${place}\t\t\t\t\t\tAmazon.com\r\n`;
    }
  }
}

const ebayColumns = [
  'Sales Record Number,Order Number,Buyer Username,Buyer Name,Buyer Email,Buyer Note,Buyer Address 1,Buyer City,Buyer State,Buyer Zip,Buyer Country',
  'Ship To Name,Ship To Phone,Ship To Address 1,Ship To Address 2,Ship To City,Ship To State,Ship To Zip,Ship To Country,Item Number,Item Title',
  'Custom Label,Quantity,Sold For,Shipping And Handling,Seller Collected Tax,Total Price,Payment Method,Sale Date,Paid On Date,Ship By Date',
  'Shipped On Date,Shipping Service,Tracking Number,Transaction ID',
]
  .join(',')
  .split(',');

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

function ebayDay(at: number): string {
  const date = new Date(at);
  const day = String(date.getUTCDate()).padStart(2, '0');
  return `${months[date.getUTCMonth()]}-${day}-${String(date.getUTCFullYear()).slice(2)}`;
}

function dollars(minor: number): string {
  const [units = '', cents = ''] = (minor / 100).toFixed(2).split('.');
  return `$${units.replace(/\B(?=(\d{3})+$)/g, ',')}.${cents}`;
}

function csvLine(cells: ReadonlyMap<string, string>): string {
  return `${ebayColumns.map((column) => `"${(cells.get(column) ?? '').replaceAll('"', '""')}"`).join(',')}\n`;
}

function* ebayOrders(rows: number, random: Random): Generator<string> {
  yield `${','.repeat(ebayColumns.length - 1)}\n`;
  yield `${ebayColumns.map((column) => `"${column}"`).join(',')}\n`;
  yield `${','.repeat(ebayColumns.length - 1)}\n`;
  let records = 0;
  const counted = function* () {
    for (const size of sizes(rows, random, 4)) {
      records += 1;
      yield* ebayOrder(records, size, random);
    }
  };
  yield* scattered(counted(), random);
  yield `\n"${records}","record(s) downloaded","from Jan-01-24 00:00:00 to Dec-31-25 23:59:59"\n"Seller ID : demo_seller_one"\n`;
}

/** An order of several rows is one that sums it up, and an item in each of the others. */
function* ebayOrder(record: number, size: number, random: Random): Generator<string> {
  const at = firstSale + record * 60_000;
  const user = `buyer_${random.whole(0, 1 + record)}`;
  const name = `${random.pick(firstNames)} ${random.pick(lastNames)}`;
  const [city = '', state = '', zip = ''] = random.pick(cities).split('\t');
  const item = (): [string, string][] => [
    ['Item Number', `3${random.digits(11)}`],
    ['Item Title', random.pick(titles)],
    ['Custom Label', `SKU-${random.whole(1, 99)}`],
    ['Quantity', String(random.whole(1, 3))],
    ['Sold For', dollars(random.whole(100, 250_000))],
    ['Shipping Service', 'USPS Ground Advantage'],
    ['Tracking Number', `9400111${random.digits(15)}`],
    ['Transaction ID', `1${random.digits(13)}`],
  ];
  const common: [string, string][] = [
    ['Sales Record Number', String(record)],
    ['Order Number', `${random.digits(2)}-${random.digits(5)}-${random.digits(5)}`],
    ['Buyer Username', user],
    ['Sale Date', ebayDay(at)],
  ];
  const summary: [string, string][] = [
    ['Buyer Name', name],
    ['Buyer Note', random.chance(0.05) ? 'Please ring twice,\n"side door"' : ''],
    ['Ship To Name', name],
    ['Ship To Phone', '555-555-0177'],
    ['Ship To Address 1', `${random.whole(1, 900)} Alder Way`],
    ['Ship To City', city],
    ['Ship To State', state],
    ['Ship To Zip', zip],
    ['Ship To Country', 'United States'],
    ['Quantity', String(size)],
    ['Sold For', dollars(random.whole(100, 999_999))],
    ['Shipping And Handling', dollars(499)],
    ['Total Price', dollars(random.whole(100, 999_999))],
    ['Paid On Date', ebayDay(at)],
    ['Ship By Date', ebayDay(at + 172_800_000)],
    ['Shipped On Date', random.chance(0.8) ? ebayDay(at + 86_400_000) : ''],
  ];
  if (size === 1) yield csvLine(new Map([...common, ...summary, ...item()]));
  else yield csvLine(new Map([...common, ...summary]));
  for (let index = 1; index < size; index += 1) yield csvLine(new Map([...common, ...item()]));
}
