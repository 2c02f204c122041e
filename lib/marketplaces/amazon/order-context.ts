/** The order pane's own JSON: which order and which items a case is about. */

import { only } from './only';
import type { OrderContextJson } from './page-json';
import { isAsin, isOrderId, tidy } from './patterns';

export interface OrderContext {
  readonly orderIds: readonly string[];
  readonly itemIds: readonly string[];
  readonly itemTitle?: string;
  readonly at: number;
}

export function toOrderContext(json: OrderContextJson, at: number): OrderContext {
  const products = json.orderContextList.flatMap((entry) => entry.productContextFields ?? []);
  const fields = json.orderContextList.flatMap((entry) => entry.orderContextFields ?? []);
  const orderIds = fields.flatMap((field) => (field.type === 'ORDER_ID' && field.textValue ? [field.textValue] : []));
  const itemIds = products.flatMap((product) => product.asinId ?? []).filter(isAsin);
  const itemTitle = only(products.flatMap((product) => (product.productName ? [tidy(product.productName)] : [])));
  return {
    orderIds: [...new Set(orderIds.map(tidy).filter(isOrderId))],
    itemIds: [...new Set(itemIds)],
    at,
    ...(itemTitle && { itemTitle }),
  };
}
