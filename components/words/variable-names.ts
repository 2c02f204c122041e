/** The variables of templates in the seller's words. */
import { i18n } from '#i18n';
import { findVariable, type VariableName } from '@/lib/domain/template/variables';

const keys = {
  'buyer.name': 'variable.buyerName',
  'buyer.first_name': 'variable.buyerFirstName',
  'order.id': 'variable.orderId',
  'order.ids': 'variable.orderIds',
  'order.date': 'variable.orderDate',
  'order.total': 'variable.orderTotal',
  'order.ship_by': 'variable.orderShipBy',
  'order.deliver_by': 'variable.orderDeliverBy',
  'order.shipped_on': 'variable.orderShippedOn',
  'order.delivered_on': 'variable.orderDeliveredOn',
  'order.status': 'variable.orderStatus',
  'order.days_late': 'variable.orderDaysLate',
  'order.days_since_shipping': 'variable.orderDaysSinceShipping',
  'order.days_until_delivery': 'variable.orderDaysUntilDelivery',
  'order.earlier_count': 'variable.orderEarlierCount',
  'order.item_titles': 'variable.orderItemTitles',
  'customer.order_count': 'variable.customerOrderCount',
  'customer.return_count': 'variable.customerReturnCount',
  'customer.is_returning': 'variable.customerIsReturning',
  'item.title': 'variable.itemTitle',
  'item.short_title': 'variable.itemShortTitle',
  'item.quantity': 'variable.itemQuantity',
  'item.sku': 'variable.itemSku',
  'item.id': 'variable.itemId',
  'tracking.number': 'variable.trackingNumber',
  'tracking.carrier': 'variable.trackingCarrier',
  'tracking.link': 'variable.trackingLink',
  'message.date': 'variable.messageDate',
  today: 'variable.today',
  'seller.name': 'variable.sellerName',
  'seller.shop': 'variable.sellerShop',
  'seller.signature': 'variable.sellerSignature',
  'agent.name': 'variable.agentName',
  'agent.signature': 'variable.agentSignature',
  'marketplace.name': 'variable.marketplaceName',
} as const satisfies Record<VariableName, string>;

/** `ship date`; a name nobody knows is shown as it stands in the template. */
export function variableLabel(name: string): string {
  return isKnown(name) ? i18n.t(keys[name]) : name;
}

function isKnown(name: string): name is VariableName {
  return findVariable(name) !== undefined && Object.hasOwn(keys, name);
}
