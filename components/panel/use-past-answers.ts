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

const waitMs = 250;
const mostLetters = 2000;
const none: readonly PastAnswerView[] = [];

/** None until they came, and none of another conversation. */
export function usePastAnswers({ conversation, language }: PastAnswersQuestion): readonly PastAnswerView[] {
  const { connection } = usePanelTools();
  const [found, setFound] = useState<{ readonly asked: string; readonly answers: readonly PastAnswerView[] }>();
  const text = conversation ? openWords(conversation.messages, mostLetters).join('\n').slice(-mostLetters) : '';
  const { key, marketplace, account } = conversation ?? {};
  const asked = JSON.stringify([key, account, language, text]);
  useEffect(() => {
    if (key === undefined || marketplace === undefined || text === '') return;
    let isOver = false;
    const timer = setTimeout(() => {
      const question = { conversation: key, marketplace, ...(account && { account }), text };
      connection
        .findAnswers({ ...question, language: primaryLanguage(language) })
        .then((answers) => !isOver && setFound({ asked, answers }))
        // Nobody waits for them: the other replies are there.
        .catch(() => {});
    }, waitMs);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [connection, key, marketplace, account, language, text, asked]);
  return found?.asked === asked ? found.answers : none;
}
