/**
 * Texts of Amazon's pages by language. English of the inbox was seen (India, July 2026); most others are what Amazon's
 * help and mails say and may differ from the page: a missing label costs a value, a wrong one must not cost the truth.
 * Words are compared folded (lower case, single spaces, no colon at the end); every language is tried at once, because
 * the seller's display language is independent of host and browser. One line per language: en de fr it es nl sv pl tr
 * pt ja zh ar.
 */

/** Folded words of all languages: one line per language, words separated by `|`. */
function words(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split('|')));
}

/** Printed where the name would be, with or without "Amazon" around it; also Amazon's names for accounts without one. */
export const buyerPlaceholders = words(
  'buyer|customer|the buyer',
  'käufer|käufer*in|käufer:in|kunde',
  "acheteur|acheteuse|l'acheteur|client",
  'acquirente|cliente',
  'comprador|compradora',
  'koper|klant',
  'köpare|köparen|kund',
  'kupujący|klient',
  'alıcı|müşteri|müşterisi',
  '購入者|お客様|カスタマー',
  '买家|買家|客户|客戶',
  'المشتري|مشتري|عميل',
);

export const resolvedWords = words(
  'resolved',
  'gelöst|erledigt|geklärt',
  'résolu|résolue',
  'risolto|risolta',
  'resuelto|resuelta',
  'opgelost',
  'löst|löstes|åtgärdad|åtgärdat',
  'rozwiązane|rozwiązano|rozwiązany|rozwiązana',
  'çözüldü|çözümlendi',
  'resolvido|resolvida',
  '解決済み|解決済',
  '已解决|已解決',
  'تم الحل',
);

export const noResponseWords = words(
  'no response needed|marked as no response needed',
  'keine antwort erforderlich|keine antwort nötig',
  'aucune réponse nécessaire|aucune réponse requise|pas de réponse nécessaire',
  'nessuna risposta necessaria|nessuna risposta richiesta',
  'no se necesita respuesta|no requiere respuesta',
  'geen antwoord nodig|geen antwoord vereist|geen reactie nodig',
  'inget svar krävs|inget svar behövs',
  'odpowiedź nie jest wymagana|nie wymaga odpowiedzi',
  'yanıt gerekmiyor|cevap gerekmiyor',
  'nenhuma resposta necessária|não requer resposta',
  '返信不要',
  '无需回复|不需要回复',
  'لا حاجة للرد',
);

export const responseNeededWords = words(
  'response needed',
  'antwort erforderlich',
  'réponse nécessaire|réponse requise',
  'risposta necessaria|risposta richiesta',
  'respuesta necesaria|se necesita respuesta',
  'antwoord nodig|antwoord vereist',
  'svar krävs|svar behövs',
  'wymagana odpowiedź|wymaga odpowiedzi',
  'yanıt gerekiyor',
  'resposta necessária',
  '要返信',
  '需要回复',
  'مطلوب الرد',
);

export const aboutAmazon = /amazon|亚马逊|亞馬遜|أمازون/i;

/** Amazon's sentence that the buyer has left and nothing is delivered any more; seen in English only. */
const buyerLeftSentence = /not eligible to receive any further communication|delivering messages to \S+ is disabled/i;
const leavingStems =
  /decid|décid|abandon|quitt|entschied|beschloss|verlassen|deciso|beslot|beslut|lämna|verlaten|opuści|zdecydow|karar|ayrıl|退会|离开|離開|غادر|مغادرة|قرر/i;

/** In other languages: a whole sentence about Amazon with a verb of deciding or leaving in it. */
export function saysBuyerLeft(text: string): boolean {
  return buyerLeftSentence.test(text) || (text.length >= 40 && aboutAmazon.test(text) && leavingStems.test(text));
}

/** Short texts that speak of an order: the heading of the pane beside the thread, the label of an order number. */
export const orderWord =
  /^[^\d:：]{0,16}?(?:order|bestell|commande|ordine|pedido|encomenda|beställning|zamówieni|sipariş|注文|订单|訂單|الطلب)/i;

const dayToKeep =
  '(?: by(?: date)?|(?:datum)? bis| avant(?: le)?| entro(?: il)?| antes del?| até| v[oó]{2}r| uiterlijk| senast| do|予定日|期限|(?:截止)?日期)';
export const shipByWords = `latest ship date|(?:ship|versand|expédier|spedire|enviar|verzenden|skicka|wyślij|出荷|発送|(?:最晚)?发货)${dayToKeep}`;
export const deliverByWords = `(?:delivery?|liefer(?:ung|n)|zustellung|livrer|consegn(?:are|a)|entregar|bezorgen|leverera|dostarcz|お届け|配達|送达)${dayToKeep}`;

/** Stands before a date that is the order's, not a message's: "Purchase date", "Ship by". */
export const orderDateLabel = new RegExp(
  `^(?:(?:latest |estimated )?(?:purchase|order|ship|delivery) date|(?:ordered|purchased) on|(?:kauf|bestell?|versand|liefer|aankoop|inköps|beställnings)datum|(?:bestellt|gekauft) am|(?:date|data|fecha) (?:d'|d[eaio] (?:la )?|dell')?(?:achat|commande|acquisto|ordine|compra|pedido|zakupu|zamówienia)|(?:satın alma|sipariş|(?:kargoya|teslim\\S*).{0,12}) tarihi|(?:購入|注文|出荷|発送|配達|お届け)(?:予定)?日|(?:购买|订单)(?:截止)?日期|تاريخ (?:الشراء|الطلب)|${shipByWords}|${deliverByWords})$`,
);

/** "Buyer's Language of Preference: German" on the contact page. */
export const languageLabel =
  /^(?=[^:：]*(?:buyer|käufer|acheteur|acquirente|comprador|koper|köpare|kupując|alıcı|購入者|买家|مشتري))[^:：]*(?:language|sprache|langue|lingua|idioma|taal|språk|język|dil|言語|语言|لغة)[^:：]*[:：]\s*(.{2,40})$/;

/** Heading of the contact page with the buyer's name in it. */
export const contactHeadings: readonly RegExp[] = [
  /^(?:(?:send|stuur) (?:a |een )?(?:message to|bericht (?:naar|aan))|nachricht senden an|envoyer un message à|invia (?:un )?messaggio a|enviar (?:un |uma )?(?:mensaje a|mensagem para)|skicka (?:ett )?meddelande till|wyślij wiadomość do|إرسال رسالة إلى)\s+(.{1,80})$/i,
  /^(?:nachricht an|bericht naar)\s+(.{1,80})\s+(?:senden|verzenden|sturen)$/i,
  /^(.{1,80}?)\s+adlı (?:alıcıya|müşteriye) mesaj gönder(?:in)?$/i,
  /^(.{1,80}?)\s*(?:様|さん)?にメッセージを送信(?:する)?$/,
  /^[向给]\s*(.{1,80}?)\s*发送?(?:消息|信息)$/,
];
