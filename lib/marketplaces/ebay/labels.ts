/**
 * eBay's wording by language, in lower case, alternatives separated by `|`. The display language may be any on any
 * site, so all languages count at once. English is from public sources, the others are plain translations.
 */

interface Labels {
  /** Begins the hidden name of an unread row. */
  readonly unread: string;
  /** Stands before an order number. */
  readonly orderNumber: string;
  /** Stands for the seller, who reads the page, as author. */
  readonly seller: string;
  /** Stands for the other party as author. */
  readonly buyer: string;
  /** Stands by a message and is no part of it. */
  readonly state: string;
  /** Names the button that sends. */
  readonly send: string;
  /** Names boxes that are for no reply. */
  readonly otherBox: string;
  /** Stands in a heading or title of the page. */
  readonly signIn: string;
  readonly interruption: string;
  readonly failure: string;
  /** Heads the column of order dates. */
  readonly dateSold: string;
}

const byLanguage: Readonly<Record<string, Labels>> = {
  en: {
    unread: 'unread',
    orderNumber: 'order number|order no|order id|order',
    seller: 'you|me|you said|sent by you|from you|message from you|seller',
    buyer: 'buyer|member|from buyer|message from buyer',
    state: 'sent|delivered|read|seen|translated',
    send: 'send|send message|reply',
    otherBox: 'search|feedback|note',
    signIn: 'sign in',
    interruption: 'pardon our interruption|security measure|verify yourself|checking your browser',
    failure:
      'something went wrong|ran into a problem|error page|service unavailable|page is missing|we looked everywhere',
    dateSold: 'date sold|sale date|order date|date paid',
  },
  de: {
    unread: 'ungelesen|ungelesene nachricht',
    orderNumber: 'bestellnummer|bestellnr|bestell-nr|bestellung',
    seller: 'du|sie|von ihnen|von dir|von ihnen gesendet|nachricht von ihnen|verkäufer',
    buyer: 'käufer|mitglied|vom käufer',
    state: 'gesendet|zugestellt|gelesen|übersetzt',
    send: 'senden|nachricht senden|antworten',
    otherBox: 'suche|suchen|durchsuchen|bewertung|notiz',
    signIn: 'einloggen|anmelden',
    interruption: 'unterbrechung|sicherheitsmaßnahme',
    failure: 'fehler aufgetreten|problem aufgetreten|schiefgelaufen|fehlerseite',
    dateSold: 'verkaufsdatum|verkauft am|verkauft|bestelldatum',
  },
  fr: {
    unread: 'non lu|message non lu',
    orderNumber: 'numéro de commande|n° de commande|nº de commande|commande',
    seller: 'vous|de vous|envoyé par vous|message de vous|vendeur',
    buyer: "acheteur|membre|de l'acheteur",
    state: 'envoyé|distribué|lu|vu|traduit',
    send: 'envoyer|envoyer le message|répondre',
    otherBox: 'rechercher|recherche|évaluation',
    signIn: 'connectez-vous|se connecter|identifiez-vous',
    interruption: 'cette interruption|mesure de sécurité',
    failure: "une erreur s'est produite|un problème est survenu|page d'erreur",
    dateSold: 'date de vente|vendu le|vendu|date de la commande',
  },
  it: {
    unread: 'non letto|messaggio non letto',
    orderNumber: "numero ordine|numero d'ordine|numero dell'ordine|n. ordine|ordine",
    seller: 'tu|da te|inviato da te|messaggio da te|venditore',
    buyer: "acquirente|utente|dall'acquirente",
    state: 'inviato|consegnato|letto|visto|tradotto',
    send: 'invia|invia messaggio|rispondi',
    otherBox: 'cerca|nota',
    signIn: 'accedi',
    interruption: "per l'interruzione|misura di sicurezza",
    failure: 'verificato un errore|verificato un problema|andato storto',
    dateSold: "data di vendita|venduto il|venduto|data dell'ordine",
  },
  es: {
    unread: 'no leído|mensaje no leído|sin leer',
    orderNumber: 'número de pedido|n.º de pedido|nº de pedido|pedido',
    seller: 'tú|usted|de ti|enviado por ti|vendedor',
    buyer: 'comprador|miembro|del comprador',
    state: 'enviado|entregado|leído|visto|traducido',
    send: 'enviar|enviar mensaje|responder',
    otherBox: 'buscar|votos|nota',
    signIn: 'iniciar sesión|inicia sesión|identifícate',
    interruption: 'la interrupción|medida de seguridad',
    failure: 'ha producido un error|ha ocurrido un error|algo salió mal|ha ido mal',
    dateSold: 'fecha de venta|vendido el|vendido|fecha del pedido',
  },
  nl: {
    unread: 'ongelezen|ongelezen bericht',
    orderNumber: 'bestelnummer|ordernummer|bestelling',
    seller: 'jij|u|van jou|van u|door jou verzonden|verkoper',
    buyer: 'koper|lid|van koper',
    state: 'verzonden|bezorgd|gelezen|gezien|vertaald',
    send: 'verzenden|versturen|beantwoorden',
    otherBox: 'zoeken|notitie',
    signIn: 'aanmelden|inloggen',
    interruption: 'de onderbreking|beveiligingsmaatregel',
    failure: 'een fout opgetreden|iets misgegaan|probleem opgetreden',
    dateSold: 'verkoopdatum|verkocht op|verkocht|besteldatum',
  },
  pl: {
    unread: 'nieprzeczytane|nieprzeczytana wiadomość',
    orderNumber: 'numer zamówienia|nr zamówienia|zamówienie',
    seller: 'ty|od ciebie|wysłane przez ciebie|sprzedawca|sprzedający',
    buyer: 'kupujący|użytkownik|od kupującego',
    state: 'wysłano|dostarczono|przeczytano',
    send: 'wyślij|wyślij wiadomość|odpowiedz',
    otherBox: 'szukaj|notatka',
    signIn: 'zaloguj',
    interruption: 'za przerwę',
    failure: 'wystąpił błąd|poszło nie tak|wystąpił problem',
    dateSold: 'data sprzedaży|sprzedano|data zamówienia',
  },
  ja: {
    unread: '未読',
    orderNumber: '注文番号|ご注文番号',
    seller: 'あなた|出品者|販売者',
    buyer: '購入者|バイヤー|落札者',
    state: '送信済み|既読',
    send: '送信|メッセージを送信|返信',
    otherBox: '検索|メモ',
    signIn: 'サインイン|ログイン',
    interruption: 'セキュリティ対策',
    failure: 'エラーが発生|問題が発生',
    dateSold: '販売日|売却日|注文日',
  },
  zh: {
    unread: '未读|未讀',
    orderNumber: '订单编号|訂單編號|订单号|訂單號碼',
    seller: '您|你|由您傳送|卖家|賣家',
    buyer: '买家|買家',
    state: '已发送|已傳送|已读|已讀',
    send: '发送|傳送|回复|回覆',
    otherBox: '搜索|搜尋|备注|備註',
    signIn: '登录|登入',
    interruption: '请验证|請驗證',
    failure: '出错了|發生錯誤|出现问题|發生問題',
    dateSold: '售出日期|销售日期|銷售日期|订单日期',
  },
};

/** All wordings of one kind. */
export function wordings(kind: keyof Labels): readonly string[] {
  return Object.values(byLanguage).flatMap((labels) => labels[kind].split('|'));
}

/** How eBay calls itself as a sender, in every language. */
export const ebaySender = 'ebay';
