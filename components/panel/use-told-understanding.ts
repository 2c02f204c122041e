/**
 * Tells the background what the open conversation asks for, once for each conversation and state and after everything
 * has been painted: the queue shows it. Only kinds are told, none of the words.
 */
import { useEffect } from 'react';
import type { Reading } from '@/lib/domain/conversation/reading';
import type { Deadline } from '@/lib/domain/deadline/deadline';
import { type Understood, understoodSchema } from '@/lib/domain/queue/understood';
import { angryScore } from '@/lib/domain/suggestion/score-template';
import type { Understanding } from '@/lib/intent/understand-conversation';
import { usePanelTools } from './panel-tools';

interface ToldUnderstanding {
  readonly reading: Reading;
  /** Of the open conversation; absent where none is shown. */
  readonly deadline: Deadline | undefined;
  readonly understanding: Understanding;
  /** Drawn but not seen yet. */
  readonly isComing: boolean;
}

/** Whoever passes a conversation tells nothing of it; the trained model may still be on its way. */
const waitMs = 1200;

export function useToldUnderstanding({ reading, deadline, understanding, isComing }: ToldUnderstanding): void {
  const { connection } = usePanelTools();
  const { conversation, page } = reading;
  const isAsked = page !== 'contact' && !isComing && deadline !== undefined && deadline.kind !== 'settled';
  const key = isAsked && conversation && conversation.messages.length > 0 ? conversation.key : undefined;
  // As text: it is told again only where it is another.
  const told = key && conversation ? JSON.stringify(toUnderstood(understanding, conversation.messages)) : undefined;
  useEffect(() => {
    if (key === undefined || told === undefined) return;
    const timer = setTimeout(() => connection.tellUnderstood(key, understoodSchema.parse(JSON.parse(told))), waitMs);
    return () => clearTimeout(timer);
  }, [connection, key, told]);
}

function toUnderstood(
  { intents, needsPerson, angry, isClosing }: Understanding,
  messages: readonly { readonly from: string; readonly text: string }[],
): Understood {
  const hasWords = messages.some(({ from, text }) => from === 'buyer' && text.trim() !== '');
  return {
    intents: intents.slice(0, 3).map(({ intent }) => intent),
    needsPerson: needsPerson.kinds.slice(0, 10),
    isAngry: angry >= angryScore,
    needsNoAnswer: isClosing && hasWords,
    messageCount: messages.length,
  };
}
