/**
 * Words of the order pages by language. English was seen on the pages; the others are best effort: see `labels`.
 * Labels are stems at the start of a short text; what they mark is checked for its form.
 */
import type { OrderStatus } from '@/lib/domain/order/order';

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
  shipBy:
    /^(?:ship by(?: date)?|latest ship date|versand bis|versanddatum bis|expédier avant(?: le)?|spedire entro(?: il)?|enviar (?:antes del?|até)|verzenden (?:vóór|voor|uiterlijk)|skicka senast|wyślij do|出荷(?:予定日|期限)|(?:最晚)?发货(?:截止)?日期)$/,
  deliverBy:
    /^(?:deliver(?:y)? by(?: date)?|liefer(?:ung|n) bis|zustellung bis|livrer avant(?: le)?|consegn(?:are|a) entro(?: il)?|entregar (?:antes del?|até)|bezorgen (?:vóór|voor|uiterlijk)|leverera senast|dostarcz do|(?:お届け|配達)予定日|送达(?:截止)?日期)$/,
} as const;

export const bySeller =
  /^(?:seller|merchant|mfn|fbm|fulfil?led by (?:seller|merchant)|(?:versand durch )?(?:verkäufer|händler)|vendeur|(?:gestito dal )?venditore|(?:gestionado por el )?vendedor|verkoper|säljare|sprzedawca|satıcı|出品者(?:出荷)?|卖家(?:自配送)?)$/;
export const byAmazon =
  /^(?:amazon|afn|fba|(?:fulfil?l(?:ed|ment)|versand|expédié|gestito|gestionado|verzonden|skickas|realizowane) (?:by|durch|par|da|por|door|av|przez) amazon|log[íi]stica d[ie] amazon|フルフィルメント by amazon|亚马逊(?:配送|物流)?)$/;

const statusWords: readonly (readonly [OrderStatus, string])[] = [
  ['pending', 'pending|ausstehend|en attente|in attesa|in sospeso|pendiente|pendente|保留中|待处理'],
  [
    'unshipped',
    'unshipped|nicht versandt|nicht versendet|nicht verschickt|non expédiée|non expédié|non spedito|no enviado|sin enviar|niet verzonden|ej skickad|niewysłane|não enviado|未出荷|未发货',
  ],
  ['partially-shipped', 'partially shipped|teilweise versandt|parzialmente spedito|parcialmente enviado'],
  [
    'shipped',
    'shipped|dispatched|versandt|versendet|verschickt|expédiée|expédié|spedito|enviado|verzonden|skickad|wysłane|gönderildi|kargolandı|出荷済み|発送済み|已发货',
  ],
  [
    'delivered',
    'delivered|zugestellt|geliefert|livrée|livré|consegnato|entregado|entregue|bezorgd|levererad|dostarczone|teslim edildi|配達済み|已送达',
  ],
  [
    'cancelled',
    'cancelled|canceled|order cancelled|storniert|annulée|annulé|annullato|cancellato|cancelado|pedido cancelado|geannuleerd|avbruten|anulowane|iptal edildi|キャンセル|キャンセル済み|已取消',
  ],
  ['returning-to-seller', 'returning to seller'],
  ['returned-to-seller', 'returned to seller'],
  ['refunded', 'refunded|erstattet|remboursée|remboursé|rimborsato|reembolsado|terugbetaald|返金済み|已退款'],
];
const statusByWord = new Map(
  statusWords.flatMap(([status, list]) => list.split('|').map((word) => [word, status] as const)),
);

/** The status that a folded word states. */
export function orderStatusOf(word: string): OrderStatus | undefined {
  return statusByWord.get(word);
}
