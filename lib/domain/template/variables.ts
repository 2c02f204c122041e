/**
 * Every variable that a template may hold: the one list from which values, completion and documentation are made.
 * A name that is not here is a fault of the template; a name that is here but has no value stays visible in the text.
 */

/**
 * `text` prints as it is; `status` prints a word of the reply's language and compares by its code (`shipped`);
 * `date` is a calendar day; `list` can be walked with `for` and prints joined by commas.
 */
export type VariableType = 'text' | 'status' | 'date' | 'number' | 'money' | 'list';

export interface TemplateVariable {
  readonly name: string;
  readonly type: VariableType;
  readonly meaning: string;
  readonly example: string;
}

export const templateVariables = [
  { name: 'buyer.name', type: 'text', meaning: "The buyer's name as the marketplace shows it", example: 'Anna' },
  {
    name: 'buyer.first_name',
    type: 'text',
    meaning: "The buyer's given name, only where it plainly is one",
    example: 'Anna',
  },
  {
    name: 'order.id',
    type: 'text',
    meaning: 'The order number, if the conversation is about one order',
    example: '000-0000001-0000001',
  },
  {
    name: 'order.ids',
    type: 'list',
    meaning: 'All order numbers that the conversation names, e.g. as the choices of a fill-in field',
    example: '000-0000001-0000001, 000-0000002-0000002',
  },
  { name: 'order.date', type: 'date', meaning: 'The day the order was placed', example: '12 November 2026' },
  { name: 'order.total', type: 'money', meaning: 'What the buyer paid in all', example: '£42.50' },
  {
    name: 'order.ship_by',
    type: 'date',
    meaning: 'The day the order has to be shipped by',
    example: '14 November 2026',
  },
  { name: 'order.deliver_by', type: 'date', meaning: 'The day it should arrive by', example: '18 November 2026' },
  { name: 'order.shipped_on', type: 'date', meaning: 'The day it was shipped', example: '13 November 2026' },
  { name: 'order.delivered_on', type: 'date', meaning: 'The day it was delivered', example: '17 November 2026' },
  { name: 'order.status', type: 'status', meaning: 'Where the order stands', example: 'shipped' },
  {
    name: 'order.days_late',
    type: 'number',
    meaning: 'Whole days since it should have arrived, only while it is late',
    example: '3',
  },
  {
    name: 'order.days_until_delivery',
    type: 'number',
    meaning: 'Calendar days until it should arrive, 0 on the day itself',
    example: '2',
  },
  { name: 'order.days_since_shipping', type: 'number', meaning: 'Whole days since it was shipped', example: '5' },
  {
    name: 'order.item_titles',
    type: 'list',
    meaning: 'The titles of all items of the order',
    example: 'Desk lamp, Bulb',
  },
  {
    name: 'order.earlier_count',
    type: 'number',
    meaning: 'How many orders the buyer placed before this one, as far as Replydock has seen them',
    example: '2',
  },
  {
    name: 'customer.order_count',
    type: 'number',
    meaning: 'How many orders the buyer placed in all, as far as Replydock has seen them',
    example: '3',
  },
  { name: 'customer.return_count', type: 'number', meaning: 'How many of them were returned', example: '0' },
  {
    name: 'customer.is_returning',
    type: 'status',
    meaning: 'For conditions: holds if the buyer ordered before, and has no value otherwise',
    example: 'yes',
  },
  {
    name: 'item.title',
    type: 'text',
    meaning: 'The title of the item, as listed',
    example: 'Fernhold Desk Lamp, LED, dimmable',
  },
  {
    name: 'item.short_title',
    type: 'text',
    meaning: "The first part of the item's title",
    example: 'Fernhold Desk Lamp',
  },
  { name: 'item.quantity', type: 'number', meaning: 'How many of the item were ordered', example: '2' },
  { name: 'item.sku', type: 'text', meaning: 'Your own number of the item', example: 'LAMP-01' },
  { name: 'item.id', type: 'text', meaning: 'ASIN on Amazon, item number on eBay', example: 'B000000000' },
  {
    name: 'tracking.number',
    type: 'text',
    meaning: 'The tracking number, if the order travels in one parcel',
    example: 'XX000000000XX',
  },
  { name: 'tracking.carrier', type: 'text', meaning: 'Who carries the parcel', example: 'Royal Mail' },
  {
    name: 'tracking.link',
    type: 'text',
    meaning: "The carrier's tracking page, only where the carrier is certain; never on eBay, which allows no addresses",
    example: 'https://www.royalmail.com/track-your-item#/tracking-results/XX000000000XX',
  },
  { name: 'message.date', type: 'date', meaning: "The day of the buyer's latest message", example: '16 November 2026' },
  { name: 'today', type: 'date', meaning: 'Today', example: '17 November 2026' },
  { name: 'seller.name', type: 'text', meaning: 'Your shop, or on eBay your user name', example: 'Fernhold Goods' },
  { name: 'seller.shop', type: 'text', meaning: "Your shop's name as buyers know it", example: 'Fernhold Goods' },
  {
    name: 'seller.signature',
    type: 'text',
    meaning: 'The lines under a reply',
    example: 'Kind regards\nMara, Fernhold Goods',
  },
  { name: 'agent.name', type: 'text', meaning: 'Who answers', example: 'Mara' },
  {
    name: 'agent.signature',
    type: 'text',
    meaning: 'The lines under a reply, made of who answers and your shop, whatever your own signature is',
    example: 'Kind regards\nMara\nFernhold Goods',
  },
  { name: 'marketplace.name', type: 'text', meaning: 'Amazon or eBay', example: 'Amazon' },
] as const satisfies readonly TemplateVariable[];

export type VariableName = (typeof templateVariables)[number]['name'];

const byName: ReadonlyMap<string, TemplateVariable> = new Map(templateVariables.map((entry) => [entry.name, entry]));

/** The variable with this name; undefined if there is none. */
export function findVariable(name: string): TemplateVariable | undefined {
  return byName.get(name);
}
