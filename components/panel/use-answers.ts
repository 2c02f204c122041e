/** What was typed into the fields of replies for the conversation that is shown. */
import { useCallback, useEffect, useState } from 'react';
import type { Reading } from '@/lib/domain/conversation/reading';
import type { FieldAnswers } from '@/lib/domain/template/template-fields';
import { answersIn, type TypedAnswers, withAnswer } from './typed-answers';
import { conversationOf } from './use-reply';

export interface Answers {
  /** By what names a template and its language. */
  readonly byReply: ReadonlyMap<string, FieldAnswers>;
  readonly type: (reply: string, field: string, entry: string) => void;
}

/** To be kept above everything that may be folded away. A reading that names no conversation keeps its answers to itself. */
export function useAnswers(reading: Reading | undefined): Answers {
  const [kept, setKept] = useState<TypedAnswers>();
  const conversation = conversationOf(reading);
  const place = conversation || reading;
  useEffect(() => {
    if (conversation !== '') setKept((last) => last && answersIn(conversation, last));
  }, [conversation]);
  const type = useCallback(
    (reply: string, field: string, entry: string) =>
      setKept((last) => withAnswer(answersIn(place, last), { reply, field, entry })),
    [place],
  );
  return { byReply: answersIn(place, kept).byReply, type };
}
