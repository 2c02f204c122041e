/** The reply at hand that the seller has taken up, as it would be inserted. */
import { useMemo, useState } from 'react';
import type { ReplyContext } from '@/lib/domain/suggestion/reply-context';
import { suggestTemplate } from '@/lib/domain/suggestion/suggest-template';
import type { Template, TemplateId } from '@/lib/domain/template/template';
import type { ReplyAtHand } from './at-hand';
import { rowKey } from './use-active-row';
import type { Answers } from './use-answers';
import { type WrittenReply, writeReply } from './written-reply';

interface PickOptions {
  readonly atHand: readonly ReplyAtHand[];
  readonly context: ReplyContext;
  readonly answers: Answers;
}

interface Picked {
  readonly picked: WrittenReply | undefined;
  readonly pick: (template: Template | undefined) => void;
}

/** Gone as soon as it is at hand no more. */
export function usePicked({ atHand, context, answers: { byReply } }: PickOptions): Picked {
  const [id, setId] = useState<TemplateId>();
  const picked = useMemo(() => {
    const template = atHand.find((known) => known.template.id === id)?.template;
    const outcome = template && suggestTemplate(template, context);
    return outcome?.ok ? writeReply(outcome.suggestion, context, byReply.get(rowKey(outcome.suggestion))) : undefined;
  }, [atHand, id, context, byReply]);
  return { picked, pick: (template) => setId(template?.id) };
}
