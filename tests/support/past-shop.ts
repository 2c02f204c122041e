/**
 * A shop with some hundred answered conversations: questions by other authors than the model's training, answers in 25
 * styles and two languages, each with facts of its own buyer in it.
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Order } from '@/lib/domain/order/order';
import type { OrderParty } from '@/lib/domain/order/order-party';
import { instant } from '@/lib/domain/time/moment';
import type { AnsweredConversation } from '@/lib/intent/past-answers/private-facts';
import { aConversation, anOrder, keyOf, noonAt } from './conversations';
import { type SeededRandom, seededRandom } from './seeded-random';
import { addressAsTyped, aPerson, type Person, phoneAsTyped } from './synthetic-people';

type Texts = readonly [string, ...string[]];

interface Style {
  readonly intent: string;
  readonly en: Texts;
  readonly de: Texts;
}

/** `{n}` order number, `{t}` tracking number, `{d}` a day, `{m}` money, `{c}` city, `{p}` phone, `{f}` family name. */
export const styles: readonly Style[] = [
  { intent: 'where_is_order', en: ['Your order {n} was handed to the courier on {d} and is on its way. The tracking number is {t}; please allow 3-5 working days.', 'The parcel left our warehouse on {d}. You can follow it with {t}, it usually takes 3-5 working days from there.'], de: ['Ihre Bestellung {n} wurde am {d} an den Versanddienst übergeben und ist unterwegs. Die Sendungsnummer lautet {t}, bitte rechnen Sie mit 2-3 Werktagen.', 'Das Paket hat unser Lager am {d} verlassen. Mit {t} können Sie es verfolgen, meist dauert es 2-3 Werktage.'] },
  { intent: 'where_is_order', en: ['We are sorry that your parcel is late. The courier has a backlog in {c}; we have asked them to look into it and will come back to you within 48 hours.', 'Sorry for the delay. There is a backlog at the depot in {c}. We have opened an enquiry with the courier and will write again within 48 hours.'], de: ['Es tut uns leid, dass Ihr Paket sich verspätet. Im Verteilzentrum {c} gibt es einen Rückstau. Wir haben eine Nachforschung gestellt und melden uns innerhalb von 48 Stunden.', 'Bitte entschuldigen Sie die Verzögerung. In {c} staut es sich gerade. Eine Nachforschung läuft, wir melden uns innerhalb von 48 Stunden.'] },
  { intent: 'not_received', en: ['The courier says the parcel was delivered on {d} and signed for by {f}. Could you please check with your neighbours and tell us by tomorrow whether it has turned up?', 'According to tracking it was handed over on {d} to {f}. Please look in a safe place and ask the neighbours, then let us know.'], de: ['Laut Zusteller wurde das Paket am {d} bei Frau {f} abgegeben. Bitte fragen Sie dort nach und geben Sie uns kurz Bescheid, ob es aufgetaucht ist.', 'Der Zusteller meldet die Übergabe am {d} an {f}. Bitte fragen Sie auch bei den Nachbarn und schreiben Sie uns, ob es da ist.'] },
  { intent: 'damaged', en: ['We are very sorry that it arrived damaged. Please send us one photo of the item and one of the box, and we will send a new one at once, free of charge.', 'That should not have happened, our apologies. With a photo of the damage and the packaging we can send you a new one straight away at no cost.'], de: ['Es tut uns sehr leid, dass der Artikel beschädigt ankam. Bitte senden Sie uns ein Foto vom Schaden und vom Karton, dann schicken wir sofort kostenlos Ersatz.', 'Das hätte nicht passieren dürfen. Mit einem Foto vom Schaden und der Verpackung senden wir Ihnen umgehend und ohne Kosten einen neuen Artikel.'] },
  { intent: 'defective', en: ['Please hold the power button for ten seconds and try another socket. If it still does not work, we will exchange it for you, there is a two year guarantee.', 'Could you try a reset first: hold the power button for ten seconds, then use another socket. Should that not help we will exchange the device.'], de: ['Bitte halten Sie die Einschalttaste zehn Sekunden gedrückt und versuchen Sie eine andere Steckdose. Falls es dann nicht geht, tauschen wir das Gerät aus.', 'Versuchen Sie zuerst einen Neustart: Einschalttaste zehn Sekunden halten, dann eine andere Steckdose. Hilft das nicht, tauschen wir gern aus.'] },
  { intent: 'wrong_item', en: ['I am sorry that we packed the wrong item. The right one goes out today; please keep the other one until a prepaid label reaches you.', 'Apologies, we mixed up two parcels. We send the right article today and a prepaid label for the other one.'], de: ['Entschuldigung, da haben wir den falschen Artikel eingepackt. Der richtige geht heute noch raus; für den anderen erhalten Sie ein vorfrankiertes Etikett.', 'Da wurden zwei Pakete vertauscht, das tut uns leid. Heute senden wir den richtigen Artikel und ein vorfrankiertes Etikett für den anderen.'] },
  { intent: 'missing_parts', en: ['Thank you for telling us. We will post the missing part to {c} today by letter, it should reach you in 2-3 days.', 'The missing piece goes out today as a letter to {c}; you should have it in 2-3 days.'], de: ['Danke für den Hinweis. Das fehlende Teil geht heute als Brief nach {c} und sollte in 2-3 Tagen bei Ihnen sein.', 'Wir schicken das fehlende Teil heute per Brief nach {c}, in 2-3 Tagen ist es da.'] },
  { intent: 'return_request', en: ['You can of course send it back within 30 days. Please open a return in your orders, print the label and drop the parcel at any post office.', 'No problem, returns are free for 30 days: open the return in your order list, print the label and bring it to the post office.'], de: ['Selbstverständlich können Sie den Artikel innerhalb von 30 Tagen zurückgeben. Bitte starten Sie die Rückgabe in Ihren Bestellungen und drucken Sie das Etikett aus.', 'Kein Problem, die Rückgabe ist 30 Tage lang kostenlos: in den Bestellungen die Rückgabe starten, Etikett drucken, zur Post bringen.'] },
  { intent: 'return_request', en: ['If you would rather keep it, we can offer you {m} back as a partial refund and you need not return anything. Would that be all right?', 'Instead of a return we could refund {m} and you keep it. Please tell us which you prefer.'], de: ['Wenn Sie ihn lieber behalten möchten, erstatten wir Ihnen gern {m} als Teilbetrag, eine Rücksendung ist dann nicht nötig. Wäre das in Ordnung?', 'Statt einer Rückgabe könnten wir {m} erstatten und Sie behalten ihn. Was ist Ihnen lieber?'] },
  { intent: 'refund_status', en: ['Your refund of {m} was issued on {d}. Depending on your bank it takes up to 5 business days until you see it.', 'We have refunded {m} on {d}; the bank needs up to 5 business days to show it.'], de: ['Die Erstattung über {m} haben wir am {d} veranlasst. Je nach Bank dauert es bis zu 5 Werktage, bis Sie sie sehen.', 'Wir haben {m} am {d} erstattet, die Bank braucht bis zu 5 Werktage für die Buchung.'] },
  { intent: 'cancel_order', en: ['We have cancelled order {n} for you, nothing will be charged. If money was already taken it comes back by itself.', 'Order {n} is cancelled as you wished; you will not be charged.'], de: ['Wir haben die Bestellung {n} für Sie storniert, es wird nichts abgebucht. Bereits gezahltes Geld kommt von selbst zurück.', 'Die Bestellung {n} ist wie gewünscht storniert, Ihnen entstehen keine Kosten.'] },
  { intent: 'change_address', en: ['For safety reasons we may not change the address of a placed order. Please cancel it and order again with the address in {c}.', 'Sadly a placed order keeps its address. Cancel it, please, and place a new one to {c}.'], de: ['Aus Sicherheitsgründen dürfen wir die Adresse einer Bestellung nicht ändern. Bitte stornieren Sie und bestellen Sie neu mit der Adresse in {c}.', 'Leider behält eine Bestellung ihre Adresse. Bitte stornieren und mit der Anschrift in {c} neu bestellen.'] },
  { intent: 'invoice_request', en: ['You find the invoice for {n} in your account under your orders, there is a button to download it with VAT shown.', 'The VAT invoice for {n} is ready: open your orders in your account and press the button to download it.'], de: ['Die Rechnung zu {n} finden Sie in Ihrem Konto unter den Bestellungen, dort können Sie sie mit ausgewiesener Mehrwertsteuer herunterladen.', 'Ihre Rechnung mit Mehrwertsteuer zu {n} liegt bereit: im Konto die Bestellungen öffnen und herunterladen.'] },
  { intent: 'size_fit', en: ['It runs a little small, so we would take one size larger. There is a chart with all measures among the pictures of the listing.', 'Most buyers take one size larger, as it runs small; please see the size chart in the pictures.'], de: ['Es fällt etwas kleiner aus, wir würden eine Größe größer wählen. Eine Tabelle mit allen Maßen finden Sie bei den Bildern.', 'Die meisten nehmen eine Größe größer, da es klein ausfällt; die Tabelle steht bei den Bildern.'] },
  { intent: 'availability', en: ['It is out of stock right now. We expect new stock in about two weeks and the listing will show it as soon as it is here.', 'At the moment we have none left; a new delivery should come in about two weeks, please look at the listing then.'], de: ['Zurzeit ist er leider ausverkauft. In etwa zwei Wochen erwarten wir Nachschub, das Angebot zeigt es dann sofort an.', 'Im Moment haben wir keinen mehr; in etwa zwei Wochen kommt eine neue Lieferung.'] },
  { intent: 'discount_request', en: ['Our prices are calculated tightly, so we cannot give a discount. From 5 pieces on shipping is free, though.', 'Sadly there is no room for a discount in this price, but shipping is free from 5 pieces on.'], de: ['Unsere Preise sind knapp kalkuliert, daher können wir keinen Rabatt geben. Ab 5 Stück entfällt aber der Versand.', 'Ein Rabatt ist bei diesem Preis leider nicht möglich, ab 5 Stück ist der Versand aber kostenlos.'] },
  { intent: 'warranty', en: ['There is a guarantee of 24 months from the day you bought it. Please describe the fault and we will repair or replace it.', 'You have 24 months of guarantee; tell us what is wrong with it and we repair or replace it.'], de: ['Sie haben 24 Monate Garantie ab dem Kauf. Bitte beschreiben Sie den Fehler, dann reparieren oder ersetzen wir das Gerät.', 'Die Garantie gilt 24 Monate; sagen Sie uns, was nicht stimmt, und wir reparieren oder ersetzen es.'] },
  { intent: 'thanks', en: ['Thank you for your kind words, that makes the whole team happy. Enjoy it!', 'How nice to hear, thank you! The team wishes you much joy with it.'], de: ['Vielen Dank für die lieben Worte, das freut das ganze Team. Viel Freude damit!', 'Das hören wir gern, danke! Das Team wünscht viel Freude damit.'] },
  { intent: 'complaint', en: ['We understand that you are upset and we are sorry. This is not how we want to work; I will take care of it myself and call nobody else. What would make it right for you?', 'You are right to be upset, and I apologise. I take care of this myself: what would make it right?'], de: ['Wir verstehen Ihren Ärger, es tut uns leid. So möchten wir nicht arbeiten; ich kümmere mich selbst darum. Womit wäre Ihnen geholfen?', 'Ihr Ärger ist berechtigt, ich bitte um Entschuldigung. Ich kümmere mich persönlich: was würde Ihnen helfen?'] },
  { intent: 'legal_threat', en: ['We have passed your message to our management, who will answer you in writing. Until then we would like to offer a full refund without a return.', 'Our management has your message and will answer in writing; a full refund without a return is yours if you like.'], de: ['Wir haben Ihre Nachricht an die Geschäftsführung weitergegeben, sie antwortet schriftlich. Bis dahin bieten wir die volle Erstattung ohne Rücksendung an.', 'Die Geschäftsführung hat Ihre Nachricht und antwortet schriftlich; eine volle Erstattung ohne Rücksendung ist möglich.'] },
  { intent: 'spam', en: ['Thank you, but we have no interest in such an offer. Please do not write to us about it again.', 'We are not interested in this offer; please take us off your list.'], de: ['Danke, an einem solchen Angebot haben wir kein Interesse. Bitte schreiben Sie uns dazu nicht mehr.', 'Kein Interesse an diesem Angebot, bitte nehmen Sie uns von der Liste.'] },
  { intent: 'off_platform', en: ['We only sell and write through this marketplace, as its rules ask; payment by other ways is not possible.', 'Sales and messages have to stay on this marketplace, other ways of payment are not possible for us.'], de: ['Wir verkaufen und schreiben nur über diesen Marktplatz, so wollen es die Regeln; eine Zahlung auf anderem Weg ist nicht möglich.', 'Verkauf und Nachrichten müssen auf diesem Marktplatz bleiben, andere Zahlungswege sind nicht möglich.'] },
  { intent: 'shipping_question', en: ['We ship every working day before noon, also to other countries of the EU. Shipping costs are shown in the basket.', 'Orders before noon leave on the same working day; we deliver to all of the EU and the basket shows the cost.'], de: ['Wir versenden an jedem Werktag bis mittags, auch in andere Länder der EU. Die Versandkosten zeigt der Warenkorb.', 'Bestellungen bis mittags gehen am selben Werktag raus; wir liefern in die ganze EU, die Kosten zeigt der Warenkorb.'] },
  { intent: 'product_question', en: ['Good question: yes, that works. It is made of metal, weighs 900 g and comes with everything shown in the pictures.', 'Yes, that is possible. It weighs 900 g, is made of metal, and all that the pictures show is included.'], de: ['Gute Frage: ja, das geht. Er ist aus Metall, wiegt 900 g und enthält alles, was die Bilder zeigen.', 'Ja, das ist möglich. Er wiegt 900 g, ist aus Metall, und alles auf den Bildern ist dabei.'] },
  { intent: 'product_question', en: ['We are not sure about that ourselves and have asked the manufacturer. As soon as we have their answer we write to you again.', 'That we do not know for certain, so we have asked the manufacturer and will write again.'], de: ['Da sind wir selbst nicht sicher und haben den Hersteller gefragt. Sobald wir die Antwort haben, schreiben wir Ihnen.', 'Das wissen wir nicht genau, wir haben beim Hersteller nachgefragt und melden uns wieder.'] },
]; // biome-ignore format: one line for each style

export interface PastCase {
  readonly from: AnsweredConversation;
  readonly style: number;
  readonly language: 'en' | 'de';
  readonly question: string;
  readonly person: Person;
  /** Names, numbers and places that nobody else may see. */
  readonly secrets: readonly string[];
}

const closings = {
  en: [
    'Kind regards\nMara, Fernhold Goods',
    'Best wishes,\nJens',
    'Thank you\nMara',
    'Many thanks and have a good day!',
  ],
  de: [
    'Freundliche Grüße\nMara, Fernhold Goods',
    'Viele Grüße\nJens',
    'Mit freundlichen Grüßen\nIhr Team von Fernhold Goods',
    'Schönen Tag noch!',
  ],
} as const;

const greetings = {
  en: ['Hi {g},', 'Dear {g},', 'Hello {g} {f},', 'Good morning {g},', 'Hello,'],
  de: ['Hallo {g},', 'Guten Tag {g} {f},', 'Liebe/r {g},', 'Sehr geehrte Frau {f},', 'Guten Tag,'],
} as const;

/** The first styles are needed most often, as in any shop. */
export function pastShop(seed: number, size: number): readonly PastCase[] {
  const random = seededRandom(seed);
  const seen = new Map<string, number>();
  const questions = { en: readQuestions('en'), de: readQuestions('de') };
  return Array.from({ length: size }, (_, index) => {
    const language = random.chance(0.5) ? 'en' : 'de';
    const style = Math.floor(styles.length * (random.below(10_000) / 10_000) ** 1.6);
    const asked = questions[language].get(styles[style]?.intent ?? '') ?? [];
    return aCase(random, { index, language, style, question: nextOf(asked, seen, `${language} ${style}`) });
  });
}

/** Nobody asks in the words of another, as long as there are others. */
function nextOf(asked: readonly string[], seen: Map<string, number>, name: string): string {
  const times = seen.get(name) ?? 0;
  seen.set(name, times + 1);
  return asked[(times * 7 + name.length) % Math.max(1, asked.length)] ?? 'Hello?';
}

function aCase(
  random: SeededRandom,
  { index, language, style, question }: Pick<PastCase, 'language' | 'style' | 'question'> & { readonly index: number },
): PastCase {
  const person = aPerson(random, `p${index}`);
  const number = String(index + 1).padStart(7, '0');
  const orderId = `900-${number}-0000000`;
  const trackingNumber = `0034043400${String(1_000_000_000 + index)}`;
  const phone = phoneAsTyped(random, person.mobile ?? person.home.landline, person.home.country);
  const day = random.pick(
    language === 'en' ? ['12 November', 'November 9th', '03/11/2026'] : ['12. November', '9.11.', '03.11.2026'],
  );
  const money = random.pick(language === 'en' ? ['£12.50', '€8', '$19.99'] : ['12,50 €', '8 Euro', '19,99 EUR']);
  const slots: Readonly<Record<string, string>> = {
    g: person.given,
    f: person.family,
    n: orderId,
    t: trackingNumber,
    d: day,
    m: money,
    c: person.home.city,
    p: phone,
  };
  const fill = (text: string) => text.replace(/\{(\w)\}/g, (_, slot: string) => slots[slot] ?? '');
  const core = random.pick(styles[style]?.[language] ?? ['?']);
  const answer = [random.pick(greetings[language]), core, random.pick(closings[language])].map(fill).join('\n\n');
  const at = noonAt - (index % 60) * 86_400_000;
  const order: Order = anOrder({ orderId, site: 'DE', shipments: [{ carrier: 'DHL', trackingNumber }] });
  const party: OrderParty = {
    buyerName: `${person.given} ${person.family}`,
    recipientName: `${person.given} ${person.family}`,
    recipientPhone: phone,
    ...addressAsTyped(random, person.home),
  };
  const conversation = aConversation({
    key: keyOf(`amazon:case-${index}`),
    site: 'DE',
    conversationId: `case-${index}`,
    buyerName: random.chance(0.7) ? person.given : `${person.given} ${person.family}`,
    buyerIds: [`amazon:party:A0TEST${index}`],
    orderIds: [orderId],
    messages: [
      { from: 'buyer', sentAt: instant(at - 3_600_000), text: question },
      { from: 'seller', sentAt: instant(at), text: answer },
    ],
  });
  const secrets = [
    person.given,
    person.family,
    orderId,
    trackingNumber,
    phone,
    person.home.street,
    person.home.postcode,
    person.home.city,
  ];
  return { from: { conversation, orders: [order], parties: [party] }, style, language, question, person, secrets };
}

function readQuestions(language: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  let intent = '';
  for (const line of readFileSync(resolve(`data/intents/development/${language}.txt`), 'utf8').split('\n')) {
    if (line.startsWith('## ')) intent = line.slice(3).trim();
    else if (line.trim() !== '') found.set(intent, [...(found.get(intent) ?? []), line.replace(/\{\w+\}/g, '').trim()]);
  }
  return found;
}
