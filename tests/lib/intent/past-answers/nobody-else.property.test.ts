import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Order } from '@/lib/domain/order/order';
import type { OrderParty } from '@/lib/domain/order/order-party';
import { foldText } from '@/lib/domain/template/fold-text';
import { createPastAnswers } from '@/lib/intent/past-answers/past-answers';
import { preparePairs } from '@/lib/intent/past-answers/prepared-pair';
import type { AnsweredConversation } from '@/lib/intent/past-answers/private-facts';
import {
  aConversation,
  anOrder,
  buyerMessage,
  hourMs,
  keyOf,
  noonAt,
  sellerMessage,
} from '../../../support/conversations';
import { syntheticCustomers, type TrueOrder } from '../../../support/synthetic-customers';

const seller = { agentName: 'Mara', shopName: 'Fernhold Goods', signature: '' };

/** What is filled in: `{g}` given name, `{n}` whole name, `{o}` order, `{t}` tracking, `{p}` phone, `{s}` street, `{c}` city, `{m}` mail, `{u}` user name. */
const answers = {
  en: 'Hi {g},\n\nyour order {o} was handed over at {s} in {c} to {n}, tracking {t}. We rang {p} and wrote to {m} ({u}). {g}, please look in the safe place and tell us whether it is there, then we will help at once and send another lamp free of charge.\n\nKind regards\nMara',
  de: 'Hallo {g},\n\ndie Bestellung {o} wurde in {c}, {s}, an {n} übergeben, Sendungsnummer {t}. Wir haben {p} angerufen und an {m} ({u}) geschrieben. {g}, bitte sehen Sie noch einmal nach und schreiben Sie uns, ob alles da ist, dann helfen wir sofort und senden gern noch einmal.\n\nViele Grüße\nMara',
  fr: 'Bonjour {g},\n\nla commande {o} a été remise à {n}, {s}, {c}, numéro {t}. Nous avons appelé le {p} et écrit à {m} ({u}). {g}, pouvez-vous regarder encore une fois et nous dire si elle est là ? Nous vous aiderons tout de suite et nous enverrons encore un article sans frais.\n\nCordialement\nMara',
  it: 'Ciao {g},\n\nil tuo ordine {o} è stato consegnato a {n}, {s}, {c}, numero {t}. Abbiamo chiamato il {p} e scritto a {m} ({u}). {g}, puoi guardare ancora una volta e dirci se il pacco è arrivato? Poi ti aiutiamo subito e mandiamo ancora un articolo senza spese.\n\nCordiali saluti\nMara',
  es: 'Hola {g},\n\nel pedido {o} se entregó a {n} en {s}, {c}, número {t}. Hemos llamado al {p} y escrito a {m} ({u}). {g}, ¿puedes mirar otra vez y decirnos si está ahí? Después te ayudamos de inmediato y enviamos otro artículo sin gastos.\n\nUn saludo\nMara',
  ja: '{n}様\n\nご注文{o}の商品は{c}{s}に届き、{n}さんに渡されたと運送会社から連絡がありました。追跡番号は{t}です。{p}にお電話し、{m}（{u}）にもご連絡いたしました。{g}さん、もう一度お荷物をご確認いただけますでしょうか。見つからない場合はすぐに新しい商品を無料でお送りいたします。',
} as const;
type Language = keyof typeof answers;

const questions: Readonly<Record<Language, string>> = {
  en: 'Where is my parcel? It says delivered.',
  de: 'Wo ist mein Paket? Es soll zugestellt sein.',
  fr: 'Où est mon colis ? Il serait livré.',
  it: 'Dove è il mio pacco? Risulta consegnato.',
  es: '¿Dónde está mi paquete? Pone entregado.',
  ja: '荷物はどこですか。届いていません。',
};

/** Names that are words, that hold signs of patterns, that are short, or that are no letters of ours. */
const hostileNames = [
  'Will May', 'Rose Field', 'Mark Bill', 'Grace Hope', 'April Summer', 'Ernst Lange', 'Sonntag Koch', 'Rosa Bianca',
  'Claire Petit', 'Luz Sol', 'Sol Mar', 'José Ñíguez', "D'Arcy O'Neill", 'Anna-Lena Groß', 'J. R. Ewington', 'Li Bo',
  'Jo Ng', '田中 太郎', '佐藤花子', 'タナカ タロウ', '李 明', 'Ωμέγα Ψή', 'Ирина Волкова', '[x] (y)', 'A.* B+', 'Null Undefined',
  'MARA VOSS', 'Éa Ünal', 'van der Berg', 'Zoë Wàng', '$& $1', 'Prime Customer',
] as const; // biome-ignore format: one list

interface Case {
  readonly name: string;
  readonly language: Language;
  readonly order: TrueOrder;
}

interface Told {
  readonly from: AnsweredConversation;
  readonly secrets: readonly string[];
}

const customers = syntheticCustomers(5, 2);

const aCase: fc.Arbitrary<Case> = fc.record({
  language: fc.constantFrom<Language>('en', 'de', 'fr', 'it', 'es', 'ja'),
  order: fc.constantFrom(...customers),
  name: fc.oneof(
    fc.constantFrom(...hostileNames),
    fc.constantFrom(...customers.map(({ party }) => party.buyerName ?? 'Ada Quill')),
  ),
});

/** The conversation of a case, answered with everything that is known of its buyer. */
function told({ name, language, order: { order, party } }: Case, index: number): Told {
  const number = String(index + 1).padStart(7, '0');
  const [given = name, ...others] = name.trim().split(/\s+/);
  const facts = {
    g: given,
    n: name.trim(),
    o: order.marketplace === 'amazon' ? `900-${number}-7654321` : `90-${number.slice(2)}-76543`,
    t: `0034043400${1_000_000_000 + index * 7}`,
    p: party.recipientPhone && /\d{5}/.test(party.recipientPhone) ? party.recipientPhone : '+49 30 23125 817',
    s: party.street[0] ?? 'Lindenallee 41',
    c: party.city ?? 'Leipzig',
    m: `${'x'.repeat(1 + (index % 3))}q${index}@example.com`,
    u: `tern_${index}${'z'.repeat(index % 3)}x`,
  };
  const answer = answers[language].replace(
    /\{(\w)\}/g,
    (_, slot: string) => Object.entries(facts).find(([key]) => key === slot)?.[1] ?? '',
  );
  const told: OrderParty = {
    ...party,
    street: [facts.s, ...party.street.slice(1)],
    city: facts.c,
    buyerName: name,
    recipientName: name,
    recipientPhone: facts.p,
    buyerUser: facts.u,
    buyerEmail: facts.m,
  };
  const stored: Order = anOrder({
    marketplace: order.marketplace,
    orderId: facts.o,
    shipments: [{ carrier: 'DHL', trackingNumber: facts.t }],
  });
  const at = noonAt - index * hourMs;
  const conversation = aConversation({
    key: keyOf(`${order.marketplace}:case-${index}`),
    marketplace: order.marketplace,
    conversationId: `case-${index}`,
    buyerName: order.marketplace === 'ebay' ? facts.u : given,
    buyerIds: [order.marketplace === 'ebay' ? `ebay:user:${facts.u}` : `amazon:party:A0TEST${index}`],
    orderIds: [facts.o],
    messages: [buyerMessage(at - hourMs, questions[language]), sellerMessage(at, answer)],
  });
  const secrets = [given, ...others, facts.o, facts.t, facts.p, facts.m, facts.u, ...facts.s.split(/\s+/), facts.c];
  return { from: { conversation, orders: [stored], parties: [told] }, secrets: secrets.filter(isTelling) };
}

/** A sign, a letter or what every address holds tells of nobody. */
function isTelling(secret: string): boolean {
  return !['c/o', 'ebay'].includes(secret) && (secret.match(/[\p{L}\p{N}]/gu)?.length ?? 0) > 1;
}

/** Whether it stands there whole as it was written; a word of the language in small letters tells of nobody. */
function stands(secret: string, body: string): boolean {
  const own = body.replace(/\{\{[^}]*\}\}/g, ' ');
  const escaped = secret.normalize('NFC').replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  return new RegExp(`(?<![\\p{Script=Latin}\\p{N}])${escaped}(?![\\p{Script=Latin}\\p{N}])`, 'u').test(own);
}

async function bodiesOf(cases: readonly Told[]): Promise<readonly string[]> {
  const pairs = cases.flatMap(({ from }) => preparePairs(from, seller, undefined));
  const past = await createPastAnswers({ pairs, library: new Set(), seller });
  return Object.entries(questions).flatMap(([language, text]) =>
    past.find({ text, language, now: noonAt }).map(({ body }) => body),
  );
}

describe('past answers of any customers', () => {
  it('never hold a name, number, place or address of any of them', async () => {
    let seen = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(aCase, { minLength: 1, maxLength: 8 }), async (cases) => {
        const shop = cases.map(told);
        const bodies = await bodiesOf(shop);
        seen += bodies.length;
        for (const body of bodies) {
          for (const secret of shop.flatMap(({ secrets }) => secrets)) {
            if (stands(secret, body)) throw new Error(`“${secret}” stands in: ${body}`);
          }
        }
      }),
      { numRuns: 100 },
    );
    // Leaving everything out would be no art.
    expect(seen).toBeGreaterThan(60);
  });

  it.each<Language>(['en', 'de', 'fr', 'it', 'es', 'ja'])('are still found in %s', async (language) => {
    const bodies = await bodiesOf(
      customers.slice(0, 6).map((order, index) => told({ name: 'Linnea Quill', language, order }, index)),
    );
    expect(bodies.length).toBeGreaterThan(0);
    expect(foldText(bodies.join(' '))).not.toContain('quill');
  });
});
