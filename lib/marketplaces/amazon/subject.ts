/**
 * What the subject of a case tells: "<Topic> enquiry from Amazon customer <Name> (Order: <id>)", in any language for
 * the order id and in those below for the name. Subjects are often cut; a cut part is never reported.
 */
import { isBuyerPlaceholder } from './buyer-names';
import { aboutAmazon } from './labels';
import { cutStart, orderIdsIn, tidy } from './patterns';

export interface SubjectFacts {
  readonly orderId?: string;
  readonly buyerName?: string;
}

/** What stands before the name, by language. Only the start is seen for en-IN; the others say what Amazon's mails say. */
const customerPhrases = [
  String.raw`amazon[\s-]+customer`, // en
  String.raw`amazon[\s-]*kund(?:en|e|in)`, // de
  String.raw`client(?:e)?\s+(?:d['’]\s*|de\s+|da\s+|di\s+)?amazon`, // fr it es pt
  String.raw`amazon[\s-]*klant`, // nl
  String.raw`amazon[\s-]*kund`, // sv
  String.raw`klient(?:a|ki|ka)?\s+(?:firmy\s+)?amazon(?:a|u)?`, // pl
  String.raw`amazon\s+müşterisi`, // tr
  String.raw`amazon\s*(?:のお客様|の購入者|カスタマー|购买者|客户|买家|客戶|買家)`, // ja zh
  '亚马逊(?:客户|买家)', // zh
  String.raw`(?:عميل|زبون)\s+(?:أمازون|amazon)`, // ar
].join('|');
const phrase = new RegExp(`(?:${customerPhrases})(?![\\p{L}\\d])\\s*[:：]?\\s*`, 'iu');
const phraseBeforeIdeographs = new RegExp(`(?:${customerPhrases})\\s*[:：]?\\s*`, 'iu');
const orderSuffix = /\s*[(（]([^()（）]{0,60})[)）]\s*$/;
const cutOrderSuffix = /\s*[(（][^()（）]{0,60}$/;
/** In these the topic follows the name, after one of the words below. */
const nameFirst = /müşterisi|お客様|購入者|カスタマー|购买者|客户|买家|客戶|買家/;
const nameEnd = /\s*(?:tarafından|様|さん|の|的).*$/;
const particles =
  /^(?:de|del|della|di|da|das|do|dos|du|la|las|le|les|los|van|von|vom|zu|zum|zur|den|der|ten|ter|'t|y|e|al|el|bin|ibn|bint|af|av|ap|mc)$/;
const honorific = /\s*(?:様|さん|先生|女士)$/;
const maxNameLength = 60;

/** Facts of a subject in full or cut form. */
export function readSubject(subject: string): SubjectFacts {
  const text = tidy(subject).slice(0, 400);
  const suffix = orderSuffix.exec(text);
  const ids = suffix?.[1] ? orderIdsIn(suffix[1]) : [];
  const orderId = ids.length === 1 ? ids[0] : undefined;
  const buyerName = nameIn(text, orderId !== undefined);
  // A name that holds a number was made to look like the rest of the subject.
  const isForged = orderIdsIn(text).length !== (orderId ? 1 : 0);
  if (isForged) return {};
  return { ...(orderId && { orderId }), ...(buyerName && { buyerName }) };
}

/** Whether a text has the form of a case's subject, cut or not. */
export function looksLikeSubject(text: string): boolean {
  if (text.length > 400 || text.length < 8) return false;
  return (
    (aboutAmazon.test(text) && phraseBeforeIdeographs.test(text)) ||
    /[(（][^()（）]{1,40}\d{3}-\d{7}-\d{7}[)）]\s*$/.test(text)
  );
}

function nameIn(text: string, hasSuffix: boolean): string | undefined {
  const start = phrase.exec(text) ?? phraseBeforeIdeographs.exec(text);
  if (!start) return undefined;
  const rest = text.slice(start.index + start[0].length);
  const isCut = cutStart(text) !== undefined;
  const withoutOrder = hasSuffix ? rest.replace(orderSuffix, '') : rest.replace(cutOrderSuffix, '');
  // Cut within the name itself: nobody knows how it goes on.
  if (isCut && !hasSuffix && withoutOrder === rest && !nameFirst.test(start[0])) return undefined;
  const isFirst = nameFirst.test(start[0]);
  if (isFirst && !nameEnd.test(withoutOrder)) return undefined;
  const name = tidy(isFirst ? withoutOrder.replace(nameEnd, '') : withoutOrder).replace(honorific, '');
  return isPlainName(name) && !isBuyerPlaceholder(name) ? name : undefined;
}

/** One word, or several that begin as names do: "Asha has a question" is none. */
function isPlainName(name: string): boolean {
  if (name.length === 0 || name.length > maxNameLength || /[()（）…]/.test(name)) return false;
  const parts = name.split(' ');
  return parts.length === 1 || parts.every((part) => particles.test(part) || /^['"]?(?!\p{Ll})[\p{L}\d]/u.test(part));
}
