/**
 * What one message wants, with the trained model: its intents with calibrated scores, its moods, and the sentence that
 * tells each of them.
 */
import type { FoundIntent } from '@/lib/domain/suggestion/found-intent';
import { type Intent, intents } from '@/lib/domain/template/template';
import { isAutomaticMail } from './automatic-mail';
import { featuresOf } from './features';
import type { IntentModel, Mood } from './intent-model';
import { leastPersonProbability, type NeedsPerson, nobodyNeeded, type PersonKind, personKinds } from './needs-person';
import { hasOpenWish } from './open-wish';
import { probabilitiesOf } from './probabilities';
import { sentencesOf } from './sentences';
import { topicIntents } from './topic-intents';

export interface Meaning {
  /** Best first; those that hardly anything speaks for are left out. */
  readonly intents: readonly FoundIntent[];
  readonly needsPerson: NeedsPerson;
  /** 0…1: the probability that a human would call the writer angry. */
  readonly angry: number;
  /** Nothing is asked and nothing is open: thanks alone, or a mail by a machine. */
  readonly isClosing: boolean;
}

export interface WrittenMessage {
  readonly text: string;
  /** BCP 47 primary subtag: detected, or at least the likeliest. */
  readonly language: string | undefined;
  /** The marketplace's own topic, as printed. */
  readonly topic?: string | undefined;
}

/** What the marketplace's topic adds: it says what the buyer clicked, not what they mean. */
const topicScore = 2;
/** What a machine's own phrases add to `other`. */
const automaticScore = 5;
const leastProbability = 0.02;
/** So many are named however unlikely they are: the seller may see the three best as equals. */
const alwaysNamed = 3;
const closingProbability = 0.7;
const quotedSentences = 24;

export function understandMessage(message: WrittenMessage, model: IntentModel): Meaning {
  const { text, language, topic } = message;
  const features = featuresOf(text, language);
  const isAutomatic = isAutomaticMail(text);
  const chances = probabilitiesOf(withEvidence(model.scores(features), topic, isAutomatic));
  const mood = model.moodsOf(features);
  const found = intents.map((intent, index) => ({ intent, score: chances[index] ?? 0 }));
  const named = topic === undefined ? [] : topicIntents(topic);
  const isWorthNaming = ({ intent, score }: FoundScore, rank: number) =>
    rank < alwaysNamed || score >= leastProbability || named.includes(intent);
  const ranked = found.toSorted((a, b) => b.score - a.score).filter(isWorthNaming);
  const kinds = isAutomatic ? [] : personKindsOf(mood, found);
  const quotes = new SentenceScores(text, language, model);
  return {
    intents: ranked.map((entry) => ({
      ...entry,
      ...quoteOf(quotes.bestFor(intents.indexOf(entry.intent))),
      ...(topic !== undefined && named.includes(entry.intent) && { topic }),
    })),
    needsPerson: kinds.length === 0 ? nobodyNeeded : { kinds, quotes: quotes.bestForMoods(kinds) },
    angry: isAutomatic ? 0 : mood.angry,
    isClosing: isAutomatic || closes({ text, language, mood, best: ranked[0]?.intent, kinds }),
  };
}

function quoteOf(quote: string | undefined): { readonly quote?: string } {
  return quote === undefined ? {} : { quote };
}

function withEvidence(scores: Float32Array, topic: string | undefined, isAutomatic: boolean): Float32Array {
  const named = topic === undefined ? [] : topicIntents(topic);
  return scores.map((score, index) => {
    const intent = intents[index];
    if (intent === undefined) return score;
    return score + (named.includes(intent) ? topicScore : 0) + (isAutomatic && intent === 'other' ? automaticScore : 0);
  });
}

interface FoundScore {
  readonly intent: Intent;
  readonly score: number;
}

/** A kind is told by its own question to the model or by the intent of the same meaning. */
function personKindsOf(mood: Readonly<Record<Mood, number>>, found: readonly FoundScore[]): readonly PersonKind[] {
  const scoreOf = (intent: Intent) => found.find((entry) => entry.intent === intent)?.score ?? 0;
  return personKinds.filter((kind) => {
    const byIntent = kind === 'spam' || kind === 'off_platform' ? scoreOf(kind) : 0;
    const byLaw = kind === 'legal' && mood.legal >= mood.claim ? scoreOf('legal_threat') : 0;
    const byClaim = kind === 'claim' && mood.claim > mood.legal ? scoreOf('legal_threat') : 0;
    return Math.max(mood[kind], byIntent, byLaw, byClaim) >= leastPersonProbability;
  });
}

interface ClosingFacts {
  readonly text: string;
  readonly language: string | undefined;
  readonly mood: Readonly<Record<Mood, number>>;
  readonly best: Intent | undefined;
  readonly kinds: readonly PersonKind[];
}

function closes({ text, language, mood, best, kinds }: ClosingFacts): boolean {
  if (kinds.length > 0 || mood.closing < closingProbability) return false;
  return (best === 'thanks' || best === 'other') && !hasOpenWish(text, language);
}

/** The raw scores of each sentence on its own; reckoned only when something is quoted. */
class SentenceScores {
  private scored:
    | readonly {
        readonly sentence: string;
        readonly scores: Float32Array;
        readonly mood: Readonly<Record<Mood, number>>;
      }[]
    | undefined;

  constructor(
    private readonly text: string,
    private readonly language: string | undefined,
    private readonly model: IntentModel,
  ) {}

  bestFor(column: number): string | undefined {
    return this.best(({ scores }) => scores[column] ?? 0);
  }

  bestForMoods(kinds: readonly PersonKind[]): readonly string[] {
    return [...new Set(kinds.flatMap((kind) => this.best(({ mood }) => mood[kind]) ?? []))];
  }

  private best(
    value: (entry: { readonly scores: Float32Array; readonly mood: Readonly<Record<Mood, number>> }) => number,
  ) {
    this.scored ??= this.scoreAll();
    let best: string | undefined;
    let highest = Number.NEGATIVE_INFINITY;
    for (const entry of this.scored) {
      const own = value(entry);
      if (own <= highest) continue;
      highest = own;
      best = entry.sentence;
    }
    return best;
  }

  private scoreAll() {
    return sentencesOf(this.text)
      .slice(0, quotedSentences)
      .map((sentence) => {
        const features = featuresOf(sentence, this.language);
        return { sentence, scores: probabilitiesOf(this.model.scores(features)), mood: this.model.moodsOf(features) };
      });
  }
}
