/** The seller's own past answers to what the open conversation asks: looked for once everything else has been painted. */
import { useEffect, useState } from 'react';
import type { Conversation } from '@/lib/domain/conversation/conversation';
import { primaryLanguage } from '@/lib/domain/template/reply-language';
import { openWords } from '@/lib/intent/open-words';
import type { PastAnswerView } from '@/lib/protocol/past-answer-words';
import { usePanelTools } from './panel-tools';

interface PastAnswersQuestion {
  /** Undefined where nothing is to be looked for. */
  readonly conversation: Conversation | undefined;
  /** BCP 47 of the reply. */
  readonly language: string;
}

/** Whoever passes a conversation asks nothing of it. */
const waitMs = 1500;
const mostLetters = 2000;
const none: readonly PastAnswerView[] = [];

/** None until they came, and none of another conversation. */
export function usePastAnswers({ conversation, language }: PastAnswersQuestion): readonly PastAnswerView[] {
  const { answers: finder } = usePanelTools();
  const [found, setFound] = useState<{ readonly asked: string; readonly answers: readonly PastAnswerView[] }>();
  const text = conversation ? openWords(conversation.messages, mostLetters).join('\n').slice(-mostLetters) : '';
  const { key, marketplace, account } = conversation ?? {};
  const asked = JSON.stringify([key, account, language, text]);
  useEffect(() => {
    if (!finder || key === undefined || marketplace === undefined || text === '') return;
    const leaving = new AbortController();
    const timer = setTimeout(async () => {
      const question = { conversation: key, marketplace, ...(account && { account }), text };
      const answers = await finder.find({ ...question, language: primaryLanguage(language) }, leaving.signal);
      if (!leaving.signal.aborted) setFound({ asked, answers });
    }, waitMs);
    return () => {
      leaving.abort();
      clearTimeout(timer);
    };
  }, [finder, key, marketplace, account, language, text, asked]);
  return found?.asked === asked ? found.answers : none;
}
