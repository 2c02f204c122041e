/**
 * What help desks and text expanders call the things that Replydock's variables stand for, by their letters alone.
 *
 * Source: the lists of variables in the help pages of Gorgias, eDesk, Briskine and others, read 2026-11-22.
 */
import type { VariableName } from '@/lib/domain/template/variables';

const names = {
  'buyer.first_name':
    'firstname buyerfirstname customerfirstname clientfirstname contactfirstname recipientfirstname tofirstname ticketcustomerfirstname ticketrequesterfirstname userfirstname vorname prenom',
  'buyer.name':
    'buyer buyername buyerfullname customer customername customerfullname clientname contactname recipientname toname tofullname fullname ticketcustomername ticketcustomerfullname ticketrequestername requestername kundenname',
  'order.id':
    'order orderid ordername ordernumber orderno ordernr ordersid ordersname ordersordernumber amazonorderid ebayorderid salesorderid salesordernumber bestellnummer',
  'order.date': 'orderdate purchasedate orderedon ordercreatedat orderscreatedat bestelldatum',
  'order.total': 'ordertotal orderamount ordertotalprice orderstotalprice',
  'order.deliver_by':
    'deliverby deliverydate estimateddelivery estimateddeliverydate expecteddeliverydate latestdeliverydate',
  'order.ship_by': 'shipby dispatchby latestshipdate',
  'order.shipped_on': 'shipdate shippeddate shippingdate shippedon dispatchdate dispatchedon dispatcheddate',
  'tracking.number': 'tracking trackingnumber trackingno trackingid trackingcode sendungsnummer',
  'tracking.carrier': 'carrier carriername trackingcompany trackingcarrier shippingcarrier courier couriername',
  'tracking.link': 'trackinglink trackingurl',
  'item.title': 'itemname itemtitle productname producttitle product',
  'item.sku': 'sku itemsku productsku',
  'item.id': 'asin itemid itemnumber',
  'item.quantity': 'itemquantity',
  'agent.name':
    'agent agentname agentfirstname currentuser currentusername currentuserfirstname ticketassigneeusername assigneename operatorname accountname accountfirstname accountfullname fromname fromfirstname fromfullname username myname',
  'seller.signature': 'signature agentsignature currentuserbio',
  'seller.shop': 'shop shopname store storename sellername brandname company companyname',
  'marketplace.name': 'marketplace marketplacename channel channelname ticketchannel',
  today: 'today todaysdate currentdate date heute',
} as const satisfies Partial<Record<VariableName, string>>;

const byLetters: ReadonlyMap<string, string> = new Map(
  Object.entries(names).flatMap(([variable, letters]) =>
    letters.split(' ').map((word): [string, string] => [word, variable]),
  ),
);

/** The variable that a name of another program stands for, e.g. `ticket.customer.firstname`; undefined if none does. */
export function variableFor(name: string): string | undefined {
  const parts = name
    .replace(/\[[^\]]{0,20}\]/g, '')
    .split(/[.\s/]+/)
    .map((part) => part.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''))
    .filter((part) => part !== '');
  const whole = parts.join('');
  // Of a long path the end tells what it is; a single last word could be of anything.
  return (
    byLetters.get(whole) ??
    (parts.length > 2 ? (byLetters.get(parts.slice(-2).join('')) ?? unmistakable(parts.at(-1))) : undefined)
  );
}

function unmistakable(word: string | undefined): string | undefined {
  return word?.startsWith('tracking') ? byLetters.get(word) : undefined;
}
