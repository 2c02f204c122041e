/** What the buyer of a conversation wants now, in which language and mood, and whether anything waits for an answer. */
import type { Conversation } from '@/lib/domain/conversation/conversation';
import { primaryLanguage } from '@/lib/domain/template/reply-language';
import { detectLanguage } from './detect-language';
import type { IntentModel } from './intent-model';
import { nobodyNeeded } from './needs-person';
import { openWords } from './open-words';
import { understandByWords } from './understand-by-words';
import { type Meaning, understandMessage } from './understand-message';

export interface Understanding extends Meaning {
  /** Language of the buyer's own words; undefined when it is not sure. */
  readonly language: string | undefined;
}

export const nothingUnderstood: Understanding = {
  language: undefined,
  intents: [],
  needsPerson: nobodyNeeded,
  angry: 0,
  isClosing: false,
};

/** More of a message is not read: what is wanted stands at its beginning. */
const maxLength = 10_000;

/** @param model undefined until it is loaded: word lists answer then */
export function understandConversation(
  conversation: Pick<Conversation, 'messages' | 'buyerLanguage' | 'topic'>,
  model?: IntentModel,
): Understanding {
  const words = openWords(conversation.messages, maxLength);
  const text = words.join('\n').slice(-maxLength);
  const { topic, buyerLanguage } = conversation;
  const language = detectLanguage(text, buyerLanguage, model?.languages);
  const likely = language ?? (buyerLanguage === undefined ? undefined : primaryLanguage(buyerLanguage));
  if (!model || text === '') return { language, ...understandByWords({ text, language: likely, topic }) };
  return { language, ...readMessages({ words, text, likely, topic }, model) };
}

interface OpenWords {
  /** Message by message, oldest first. */
  readonly words: readonly string[];
  readonly text: string;
  readonly likely: string | undefined;
  readonly topic: string | undefined;
}

/** All together tell what is wanted; thanks at the end close nothing that was asked before. */
function readMessages({ words, text, likely, topic }: OpenWords, model: IntentModel): Meaning {
  const meaning = understandMessage({ text, language: likely, topic }, model);
  if (words.length < 2) return meaning;
  const single = words.map((own) => understandMessage({ text: own, language: likely }, model));
  return { ...meaning, isClosing: single.every(({ isClosing }) => isClosing) };
}
