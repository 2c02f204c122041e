/** The variable that a name was probably meant to be: mistyped, without its group, or as other help desks and shops call it. */
import { nearestName } from './nearest-name';
import { templateVariables } from './variables';

const variableNames: readonly string[] = templateVariables.map(({ name }) => name);

/** Names of other systems, above all Shopify's. */
const otherNames: Readonly<Record<string, string>> = {
  'order.number': 'order.id',
  'order.name': 'order.id',
  'order.order_number': 'order.id',
  'order.created_at': 'order.date',
  'order.total_price': 'order.total',
  'order.tracking_number': 'tracking.number',
  'order.tracking_link': 'tracking.link',
  'order.tracking_url': 'tracking.link',
  'order.carrier': 'tracking.carrier',
  'order.items': 'order.item_titles',
  'order.line_items': 'order.item_titles',
  'customer.name': 'buyer.name',
  'customer.first_name': 'buyer.first_name',
  'customer.firstname': 'buyer.first_name',
  'ticket.customer.name': 'buyer.name',
  'ticket.customer.firstname': 'buyer.first_name',
  'buyer.firstname': 'buyer.first_name',
  'product.title': 'item.title',
  'product.name': 'item.title',
  'product.sku': 'item.sku',
  'item.name': 'item.title',
  'shop.name': 'seller.shop',
  'store.name': 'seller.shop',
  'tracking.url': 'tracking.link',
  'current_user.name': 'agent.name',
  'current_user.first_name': 'agent.name',
  'agent.first_name': 'agent.name',
  signature: 'seller.signature',
  now: 'today',
  date: 'today',
};

/** @param ownNames names that the template itself gives */
export function nearestVariable(typed: string, ownNames: readonly string[] = []): string | undefined {
  const folded = typed.toLowerCase();
  if (Object.hasOwn(otherNames, folded)) return otherNames[folded];
  return nearestName(typed, [...ownNames, ...variableNames]) ?? memberNamed(folded);
}

/** `first_name` → `buyer.first_name`, where only one variable ends so. */
function memberNamed(member: string): string | undefined {
  const [only, ...others] = variableNames.filter((name) => name.endsWith(`.${member}`));
  return others.length === 0 ? only : undefined;
}
