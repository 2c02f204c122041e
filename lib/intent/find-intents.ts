/**
 * What a message wants, by the words it uses and by the marketplace's own topic. A trained model takes this place later;
 * what goes in and comes out stays the same.
 */
import { intentWords } from '@/data/intent-words/by-language';
import type { FoundIntent } from '@/lib/domain/suggestion/found-intent';
import { primaryLanguage } from '@/lib/domain/template/reply-language';
import type { Intent } from '@/lib/domain/template/template';
import { createLexicon, type IntentLexicon } from './intent-lexicon';
import { hasPhrase, wordsOf } from './phrases';
import { sentencesOf } from './sentences';
import { topicIntents } from './topic-intents';

export interface MessageToUnderstand {
  /** The buyer's own words; see `ownWords`. */
  readonly text: string;
  /** BCP 47; every language is tried if it is not known. */
  readonly language?: string | undefined;
  /** The marketplace's own topic, as printed. */
  readonly topic?: string | undefined;
}

/** All intents that something speaks for, best first; empty where nothing does. */
export function findIntents({ text, language, topic }: MessageToUnderstand): FoundIntent[] {
  const sentences = sentencesOf(text).map((sentence) => ({ sentence, words: wordsOf(sentence) }));
  const evidence = bestEvidence(sentences, language);
  const asks = sentences.some(({ sentence }) => /[?？؟]/.test(sentence));
  return withTopic(quietThanks(evidence, asks), topic).toSorted((a, b) => b.score - a.score);
}

interface Sentence {
  readonly sentence: string;
  readonly words: readonly string[];
}

interface Evidence {
  readonly intent: Intent;
  readonly weight: number;
  readonly quote: string;
}

const lexicons = new Map<string, IntentLexicon>();

function lexiconOf(language: string): IntentLexicon | undefined {
  const words = intentWords[language];
  if (!words) return undefined;
  const known = lexicons.get(language) ?? createLexicon(words);
  lexicons.set(language, known);
  return known;
}

/** A message of unknown language is short or odd; trying every language on all of a long one would take too long. */
const sentencesInEveryLanguage = 8;

/** The evidence in the message's language, or in the language that gives the most. */
function bestEvidence(sentences: readonly Sentence[], language: string | undefined): readonly Evidence[] {
  const own = language === undefined ? undefined : lexiconOf(primaryLanguage(language));
  if (own) return evidenceIn(sentences, own);
  const beginning = sentences.slice(0, sentencesInEveryLanguage);
  let best: readonly Evidence[] = [];
  for (const candidate of Object.keys(intentWords)) {
    const lexicon = lexiconOf(candidate);
    const evidence = lexicon ? evidenceIn(beginning, lexicon) : [];
    if (heaviest(evidence) > heaviest(best)) best = evidence;
  }
  return best;
}

function heaviest(evidence: readonly Evidence[]): number {
  return Math.max(0, ...evidence.map(({ weight }) => weight));
}

function evidenceIn(sentences: readonly Sentence[], lexicon: IntentLexicon): readonly Evidence[] {
  return [...lexicon].flatMap(([intent, phrases]) => {
    const matches = phrases.flatMap(({ phrase, weight }) => {
      const found = sentences.find(({ words }) => hasPhrase(words, phrase));
      return found ? [{ weight, quote: found.sentence }] : [];
    });
    const weight = totalWeight(matches.map((match) => match.weight));
    const quote = matches.toSorted((a, b) => b.weight - a.weight)[0]?.quote;
    return weight > 0 && quote !== undefined ? [{ intent, weight: weight * (emphasis[intent] ?? 1), quote }] : [];
  });
}

/**
 * Which of two intents is meant where the words speak for both alike: the narrower one ("where is my refund" asks about
 * the refund), and the one that must not be missed.
 */
const emphasis: Readonly<Partial<Record<Intent, number>>> = {
  legal_threat: 1.2,
  spam: 1.15,
  off_platform: 1.1,
  refund_status: 1.1,
  warranty: 1.1,
  invoice_request: 1.1,
  cancel_order: 1.1,
  thanks: 1.05,
  not_received: 1.03,
  shipping_question: 0.95,
  where_is_order: 0.95,
  product_question: 0.85,
};

/** The strongest phrase counts whole, each further one less; what speaks against counts whole. */
function totalWeight(weights: readonly number[]): number {
  const speakingFor = weights.filter((weight) => weight > 0).toSorted((a, b) => b - a);
  const sum = speakingFor.reduce((total, weight, index) => total + weight / (index + 1), 0);
  return weights.filter((weight) => weight < 0).reduce((total, weight) => total + weight, sum);
}

/** "Where is my order? Thanks!" is no thank-you: politeness counts little beside a question or a stronger wish. */
function quietThanks(evidence: readonly Evidence[], asks: boolean): readonly Evidence[] {
  const thanks = evidence.find(({ intent }) => intent === 'thanks');
  const isOutweighed = evidence.some(({ intent, weight, quote }) => {
    if (intent === 'thanks' || weight < 1.5) return false;
    return quote !== thanks?.quote || weight > thanks.weight;
  });
  if (!isOutweighed && !asks) return evidence;
  return evidence.map((entry) => (entry.intent === 'thanks' ? { ...entry, weight: entry.weight * 0.3 } : entry));
}

/** How much the marketplace's topic counts beside the words: as much as one clear phrase. */
const topicWeight = 1.5;

function withTopic(evidence: readonly Evidence[], topic: string | undefined): FoundIntent[] {
  const named = topic === undefined ? [] : topicIntents(topic);
  const spoken = evidence.map(({ intent, weight, quote }) => ({
    intent,
    quote,
    score: toScore(weight + (named.includes(intent) ? topicWeight : 0)),
    ...(topic !== undefined && named.includes(intent) && { topic }),
  }));
  const unspoken = named.filter((intent) => !evidence.some((entry) => entry.intent === intent));
  return [
    ...spoken,
    ...unspoken.map((intent) => ({ intent, score: toScore(topicWeight), ...(topic !== undefined && { topic }) })),
  ];
}

/** 1.5 → 0.43, 3 → 0.6, 6 → 0.75. */
function toScore(weight: number): number {
  return weight / (weight + 2);
}
