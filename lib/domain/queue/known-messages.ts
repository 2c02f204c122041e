/**
 * All messages of a conversation that are known, also those whose texts have gone: each once, though it may have been
 * read again after its text went.
 */
import type { Message } from '../conversation/conversation';
import { mergeMessages } from '../conversation/merge-messages';

/** Who wrote when, without the words. */
export type WordlessMessage = Pick<Message, 'from' | 'sentAt' | 'isAutomatic' | 'settled'>;

/** Oldest first, as far as the list tells; texts are empty where there are any whose texts have gone. */
export function knownMessages(
  messages: readonly Message[],
  timeline: readonly WordlessMessage[] = [],
): readonly Message[] {
  if (timeline.length === 0) return messages;
  return mergeMessages(timeline.map(withoutWords), messages.map(withoutWords)).messages;
}

export function toWordless({ from, sentAt, isAutomatic, settled }: WordlessMessage): WordlessMessage {
  return {
    from,
    ...(sentAt && { sentAt }),
    ...(isAutomatic !== undefined && { isAutomatic }),
    ...(settled && { settled }),
  };
}

function withoutWords(message: WordlessMessage): Message {
  return { ...toWordless(message), text: '' };
}
