/**
 * The seller's own past answers, found by what the buyer writes now. Nothing of another buyer is in what is found: see
 * `mask-answer.ts`. It is all reckoned anew from the stored conversations and kept nowhere else.
 */
import type { IntentModel } from '../intent-model';
import { type AnswerGroup, groupAnswers, likenessOf } from './answer-groups';
import { createAnswerMasks, type MaskingGround } from './answer-masks';
import { pastAnswerId } from './past-answer-id';
import { type PreparedPair, readQuestion } from './prepared-pair';
import { createQuestionIndex } from './question-index';

export interface PastAnswer {
  /** The same for the same words. */
  readonly id: string;
  /** BCP 47 primary subtag. */
  readonly language: string;
  /** Liquid source with `[…]` where something was left out. */
  readonly body: string;
  /** Epoch ms of the newest one; undefined where no time is known. */
  readonly answeredAt: number | undefined;
  /** So often it was said in nearly these words. */
  readonly times: number;
}

export interface OpenQuestion {
  /** The buyer's own words. */
  readonly text: string;
  /** BCP 47 primary subtag of the reply. */
  readonly language: string;
  /** Key of the open conversation: its own answers are on the screen. */
  readonly conversation?: string | undefined;
  /** Epoch ms. */
  readonly now: number;
}

export interface PastAnswers {
  /** The best ones, at most three; none where nothing is like it. */
  readonly find: (question: OpenQuestion) => readonly PastAnswer[];
}

interface PastAnswersInput extends MaskingGround {
  readonly model?: IntentModel | undefined;
  /** Lets others go first: it takes some tenths of a second with many pairs. */
  readonly pause?: (() => Promise<void>) | undefined;
}

const mostFound = 3;
const leastScore = 0.12;
/** What the same wish in quite other words is worth, as likeness. */
const sureWish = 0.25;
/** Pairs of a group that are heard. */
const mostSpeaking = 4;
/** So many of a group are tried until one is whole enough to be read. */
const mostTried = 4;
/** Two answers that are more alike than this are one choice. */
const mostAlike = 0.45;
const dayMs = 86_400_000;
/** An answer of so long ago counts half of what its age can take away. */
const fadingDays = 45;

export async function createPastAnswers(input: PastAnswersInput): Promise<PastAnswers> {
  const { library, seller, model, pause } = input;
  const pairs = input.pairs.toSorted((one, other) => (other.answeredAt ?? 0) - (one.answeredAt ?? 0));
  const index = createQuestionIndex(pairs.map(({ features }) => features));
  const places = new Map(pairs.map((pair, place) => [pair, place]));
  await pause?.();
  const groups = new Map<string, readonly AnswerGroup[]>();
  for (const language of new Set(pairs.map((pair) => pair.language))) {
    groups.set(language, groupAnswers(pairs.filter((pair) => pair.language === language)));
    await pause?.();
  }
  const masks = createAnswerMasks({ pairs, library, seller });

  const answerOf = (group: AnswerGroup, { conversation }: OpenQuestion): PastAnswer | undefined => {
    const others = group.pairs.filter((pair) => !isOf(pair, conversation));
    for (const pair of others.slice(0, mostTried)) {
      const body = masks.bodyOf(pair);
      if (body === undefined) continue;
      const { language, answeredAt } = pair;
      return { id: pastAnswerId(language, body), language, body, answeredAt, times: others.length };
    }
    return undefined;
  };
  return {
    find: (question) => {
      const { features, wishes } = readQuestion(question.text, question.language, model);
      const likenesses = index.likenesses(features);
      const scoreOf = (pair: PreparedPair) => {
        if (isOf(pair, question.conversation)) return 0;
        const likeness = likenesses[places.get(pair) ?? -1] ?? 0;
        return pairScore(likeness, agreement(wishes, pair.wishes)) * freshness(pair, question.now);
      };
      const scored = (groups.get(question.language) ?? [])
        .map((group) => ({ group, score: groupScore(group, scoreOf) }))
        .filter(({ score }) => score >= leastScore)
        .toSorted((one, other) => other.score - one.score);
      return differentOnes(scored, (group) => answerOf(group, question));
    },
  };
}

function isOf({ from }: PreparedPair, conversation: string | undefined): boolean {
  return conversation !== undefined && from.conversation.key === conversation;
}

/** Same words tell most; other words for the same wish tell too, where the model is sure of it. */
function pairScore(likeness: number, agreed: number | undefined): number {
  return agreed === undefined ? likeness : agreed * agreed * (likeness + sureWish);
}

/** The most like question decides; others that were answered so speak for it too. */
function groupScore({ pairs }: AnswerGroup, scoreOf: (pair: PreparedPair) => number): number {
  const best = Float64Array.from(pairs, scoreOf).sort().reverse();
  return best.slice(0, mostSpeaking).reduce((sum, score, place) => sum + score * 0.5 ** place, 0);
}

function differentOnes(
  scored: readonly { readonly group: AnswerGroup; readonly score: number }[],
  answerOf: (group: AnswerGroup) => PastAnswer | undefined,
): readonly PastAnswer[] {
  const found: { readonly words: ReadonlySet<string>; readonly answer: PastAnswer }[] = [];
  for (const { group } of scored) {
    if (found.length === mostFound) break;
    if (found.some(({ words }) => likenessOf(words, group.words) > mostAlike)) continue;
    const answer = answerOf(group);
    if (answer) found.push({ words: group.words, answer });
  }
  return found.map(({ answer }) => answer);
}

/** 0 where both surely want different things, 1 where they want the same; undefined without a model. */
function agreement(one: Float32Array | undefined, other: Float32Array | undefined): number | undefined {
  if (!one || !other) return undefined;
  let sum = 0;
  for (let place = 0; place < one.length; place += 1) sum += (one[place] ?? 0) * (other[place] ?? 0);
  return Math.min(1, sum);
}

function freshness({ answeredAt }: PreparedPair, now: number): number {
  const days = answeredAt === undefined ? fadingDays : Math.max(0, now - answeredAt) / dayMs;
  return 0.85 + 0.15 * 0.5 ** (days / fadingDays);
}
