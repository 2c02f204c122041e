/**
 * Words of the order pages by language. English was seen on the pages; the others are best effort: see `labels`.
 * Labels are stems at the start of a short text; what they mark is checked for its form.
 */
import type { Order, OrderStatus } from '@/lib/domain/order/order';
import { sellerWords } from './control-labels';
import { deliverByWords, shipByWords } from './labels';

export const orderFields = {
  buyerName:
    /^(?:buyer(?: name)?|contact buyer|(?:name des )?käufers?(?:name)?|(?:nom de l')?acheteur|(?:nome )?(?:dell')?acquirente|(?:nombre del |nome do )?comprador|koper|köpare|kupujący|alıcı(?: adı)?|購入者名?|买家(?:姓名|名称)?|المشتري)$/,
  sku: /^(?:(?:seller |merchant |händler-)?sku|出品者sku)$/,
  quantity:
    /^(?:quantity|qty|menge|anzahl|quantité|quantità|cantidad|quantidade|aantal|hoeveelheid|antal|ilość|miktar|adet|数量|الكمية)$/,
  subtotal:
    /^(?:item subtotal|(?:artikel-?)?zwischensumme|sous-total (?:de l')?article|subtotale articolo|subtotal d(?:el (?:producto|artículo)|o item)|subtotaal artikel|delsumma|suma częściowa|ürün ara toplamı|商品の?小[計计])$/,
  fulfilment:
    /^(?:fulfil?lment (?:method|channel)|versand(?:methode|art| durch)|(?:mode|canal) d'expédition|(?:canale|metodo) di (?:evasione|gestione)|(?:canal|método) de (?:gestión|envio)(?: logística)?|fulfilmentmethode|leveransmetod|metoda realizacji|出荷方法|配送(?:方式|渠道))$/,
  salesChannel:
    /^(?:sales channel|(?:verkaufs|vertriebs)kanal|canal de (?:vente|ventas?|vendas)|canale di vendita|verkoopkanaal|försäljningskanal|kanał sprzedaży|satış kanalı|販売(?:チャネル|経路)|销售渠道)$/,
  shipBy: new RegExp(`^(?:${shipByWords})$`),
  deliverBy: new RegExp(`^(?:${deliverByWords})$`),
} as const;

const bySeller =
  /^(?:merchant|mfn|fbm|fulfil?led by (?:seller|merchant)|(?:versand durch )?(?:verkäufer|händler)|gestito dal venditore|gestionado por el vendedor|出品者出荷|卖家自配送)$/;
const byAmazon =
  /^(?:amazon|afn|fba|(?:fulfil?l(?:ed|ment)|versand|expédié|gestito|gestionado|verzonden|skickas|realizowane) (?:by|durch|par|da|por|door|av|przez) amazon|log[íi]stica d[ie] amazon|フルフィルメント by amazon|亚马逊(?:配送|物流)?)$/;

/** Who ships, by a folded word or phrase. */
export function fulfilmentOf(word: string): Order['fulfilledBy'] {
  if (byAmazon.test(word)) return 'marketplace';
  return bySeller.test(word) || sellerWords.has(word) ? 'seller' : undefined;
}

const shipped =
  'shipped|dispatched|vers(?:andt|endet|chickt)|expédiée?|spedito|enviado|verzonden|skickad|wysłane|gönderildi|kargolandı|(?:出荷|発送)済み|已发货';
const statusWords: readonly (readonly [OrderStatus, string])[] = [
  ['pending', 'pending|ausstehend|en attente|in (?:attesa|sospeso)|pendi?ente|保留中|待处理'],
  ['unshipped', `(?:un|(?:nicht|non?|sin|niet|ej|não) |nie)(?:${shipped})|未出荷|未发货|sin enviar`],
  ['partially-shipped', `(?:partially|teilweise|parzialmente|parcialmente) (?:${shipped})`],
  ['shipped', shipped],
  [
    'delivered',
    'delivered|zugestellt|geliefert|livrée?|consegnato|entreg(?:ado|ue)|bezorgd|levererad|dostarczone|teslim edildi|配達済み|已送达',
  ],
  [
    'cancelled',
    '(?:order |pedido )?cancel(?:l?ed|ado|lato)|storniert|annulée?|annullato|geannuleerd|avbruten|anulowane|iptal edildi|キャンセル(?:済み)?|已取消',
  ],
  ['returning-to-seller', 'returning to seller'],
  ['returned-to-seller', 'returned to seller'],
  ['refunded', 'refunded|erstattet|remboursée?|rimborsato|reembolsado|terugbetaald|返金済み|已退款'],
];
const statusForms = statusWords.map(([status, words]) => [status, new RegExp(`^(?:${words})$`)] as const);

/** The status that a folded word states. */
export function orderStatusOf(word: string): OrderStatus | undefined {
  return statusForms.find(([, form]) => form.test(word))?.[0];
}
