/** What the buyer of a conversation wants now, in which language and mood, and whether anything waits for an answer. */
import { inOrder } from '@/lib/domain/conversation/awaiting-reply';
import type { Conversation, Message } from '@/lib/domain/conversation/conversation';
import { primaryLanguage } from '@/lib/domain/template/reply-language';
import { detectLanguage } from './detect-language';
import type { IntentModel } from './intent-model';
import { nobodyNeeded } from './needs-person';
import { ownWords } from './own-words';
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
  const words = openBuyerWords(conversation.messages);
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

/** The buyer's words since the seller's last answer; where that was answered, their last message. */
function openBuyerWords(messages: readonly Message[]): readonly string[] {
  const ordered = inOrder(messages) ?? messages;
  const lastAnswer = ordered.findLastIndex(({ from, isAutomatic }) => from === 'seller' && isAutomatic !== true);
  const open = ordered.slice(lastAnswer + 1).filter(({ from }) => from === 'buyer');
  const spoken = open.length > 0 ? open : ordered.filter(({ from }) => from === 'buyer').slice(-1);
  return spoken
    .slice(-mostMessages)
    .map(({ text }) => ownWords(text.slice(0, maxLength)))
    .filter((text) => text !== '');
}

/** Older ones are read no more: the newest say what is still wanted. */
const mostMessages = 10;
