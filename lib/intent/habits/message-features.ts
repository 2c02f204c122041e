/** The features of what a buyer waits to have answered: by these, habits know a message again. */
import type { Conversation } from '@/lib/domain/conversation/conversation';
import { type Features, featuresOf } from '../features';
import { openWords } from '../open-words';

/** What is wanted stands near the beginning of what was not answered yet. */
const maxLength = 4000;

export function messageFeatures({ messages }: Pick<Conversation, 'messages'>, language: string | undefined): Features {
  return featuresOf(openWords(messages, maxLength).join('\n').slice(0, maxLength), language);
}
