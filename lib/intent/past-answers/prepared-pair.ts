/** A pair of question and answer with all that is reckoned from its texts: once, for as long as they are stored. */
import { primaryLanguage } from '@/lib/domain/template/reply-language';
import { detectLanguage } from '../detect-language';
import { type Features, featuresOf } from '../features';
import type { IntentModel } from '../intent-model';
import { probabilitiesOf } from '../probabilities';
import { type AnswerPair, answerPairs } from './answer-pairs';
import { greetedSpan } from './letter-greeting';
import { type SigningSeller, signatureSpan } from './letter-signature';
import type { AnsweredConversation } from './private-facts';

export interface PreparedPair extends AnswerPair {
  readonly from: AnsweredConversation;
  /** Tells one buyer from another. */
  readonly buyer: string;
  /** BCP 47 primary subtag of the answer. */
  readonly language: string;
  /** The answer without greeting and signature. */
  readonly bare: string;
  readonly features: Features;
  /** Square root of the probability of each intent, so that two are compared by their product; undefined without a model. */
  readonly wishes: Float32Array | undefined;
}

/** Answers in a language that cannot be told are left out: they would be offered to whoever cannot read them. */
export function preparePairs(
  from: AnsweredConversation,
  seller: SigningSeller,
  model: IntentModel | undefined,
): readonly PreparedPair[] {
  const { conversation } = from;
  const { buyerLanguage } = conversation;
  const buyer = conversation.buyerIds.toSorted().join(' ') || conversation.buyerName || conversation.key || '';
  return answerPairs(conversation).flatMap((pair) => {
    const bare = withoutFrame(pair.answer, seller);
    const language = detectLanguage(bare, buyerLanguage, model?.languages);
    if (language === undefined) return [];
    return [{ ...pair, from, buyer, bare, ...readQuestion(pair.question, primaryLanguage(language), model) }];
  });
}

/** What a question is found by. Of a past one and of the open one in the same way. */
export function readQuestion(question: string, language: string, model: IntentModel | undefined) {
  const features = featuresOf(question, language);
  return { language, features, wishes: model && probabilitiesOf(model.scores(features)).map(Math.sqrt) };
}

function withoutFrame(answer: string, seller: SigningSeller): string {
  const signature = signatureSpan(answer, seller);
  const greeted = greetedSpan(answer);
  return answer.slice(greeted?.end ?? 0, Math.max(greeted?.end ?? 0, signature?.start ?? answer.length));
}
