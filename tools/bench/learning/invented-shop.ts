/**
 * A shop that nobody has seen: its own products, its own mix of questions, its own replies, two for each wish of which it
 * mostly takes the same one, and two wishes that it answers with the reply for another. The same for the same seed.
 */
import { type Intent, intents, type Template, templateIdSchema } from '@/lib/domain/template/template';
import type { Sentence } from '../../train/parse-sentences';
import { createRandom, type Random } from '../../train/random';
import { fillSlots } from '../../train/slot-values';

export interface ShopMessage {
  readonly text: string;
  readonly intent: Intent;
}

export interface Shop {
  readonly language: string;
  readonly templates: readonly Template[];
  readonly past: readonly ShopMessage[];
  /** Other sentences than those of the past. */
  readonly coming: readonly ShopMessage[];
  /** What this shop takes a wish for. */
  readonly meaningOf: (intent: Intent) => Intent;
  /** Which reply the seller takes for a wish, nearly always. */
  readonly usualReply: (intent: Intent) => string;
  readonly pickedReply: (intent: Intent) => string;
}

/** How often the seller takes the other of the two. */
const whims = 0.1;
const products = ['Tarnwell', 'Brookline 40', 'Quillo', 'Fenmark', 'Ostra mini', 'Halvard'];

export function inventShop(sentences: readonly Sentence[], seed: number): Shop {
  const random = createRandom(seed);
  const language = sentences[0]?.language ?? 'en';
  const order = shuffled(sentences, random);
  const half = Math.floor(order.length / 2);
  const shares = new Map(intents.map((intent) => [intent, 1 / (1 + random.below(intents.length))]));
  const own = [random.pick(products), random.pick(products)];
  const usual = new Map(intents.map((intent) => [intent, random.chance(0.5) ? 'a' : 'b']));
  const answeredAs = new Map<Intent, Intent>();
  for (let index = 0; index < 2; index += 1) answeredAs.set(random.pick(intents), random.pick(intents));
  const replyTo = (intent: Intent, letter: string) => `own:${answeredAs.get(intent) ?? intent}:${letter}`;
  const letterOf = (intent: Intent) => usual.get(answeredAs.get(intent) ?? intent) ?? 'a';
  return {
    language,
    templates: intents.flatMap((intent) => ['a', 'b'].map((letter) => ownReply(intent, letter, language))),
    past: messagesOf(order.slice(0, half), { shares, own, random, count: 50 }),
    coming: messagesOf(order.slice(half), { shares, own, random, count: 80 }),
    meaningOf: (intent) => answeredAs.get(intent) ?? intent,
    usualReply: (intent) => replyTo(intent, letterOf(intent)),
    pickedReply: (intent) => {
      const letter = letterOf(intent);
      return replyTo(intent, random.chance(whims) ? (letter === 'a' ? 'b' : 'a') : letter);
    },
  };
}

interface Traffic {
  readonly shares: ReadonlyMap<Intent, number>;
  readonly own: readonly string[];
  readonly random: Random;
  readonly count: number;
}

/** Sentences by the shop's mix, each once. */
function messagesOf(sentences: readonly Sentence[], { shares, own, random, count }: Traffic): readonly ShopMessage[] {
  const drawn = sentences
    .map((sentence) => ({ sentence, at: random.next() ** (1 / (shares.get(sentence.intent) ?? 1)) }))
    .toSorted((a, b) => b.at - a.at)
    .slice(0, count);
  return drawn.map(({ sentence: { text, intent, language } }) => ({
    intent,
    text: fillSlots(text.replaceAll('{p}', random.pick(own)), language, random),
  }));
}

function ownReply(intent: Intent, letter: string, language: string): Template {
  return {
    id: templateIdSchema.parse(`own:${intent}:${letter}`),
    tags: [],
    intents: [intent],
    situations: [],
    marketplaces: [],
    variants: { [language]: { title: `${intent} ${letter}`, body: `${intent} ${letter}` } },
    isStarter: false,
    updatedAt: 0,
  };
}

function shuffled<T>(values: readonly T[], random: Random): readonly T[] {
  const order = Uint32Array.from({ length: values.length }, (_none, index) => index);
  random.shuffle(order);
  return [...order].flatMap((index) => values[index] ?? []);
}
