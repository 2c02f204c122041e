/** The suggestions that the seller said do not fit the open conversation, in the order they said so. */
import { useCallback, useMemo, useState } from 'react';
import type { Suggestion } from '@/lib/domain/suggestion/suggestion';
import type { TemplateId } from '@/lib/domain/template/template';

export interface LeftOutReply {
  readonly id: TemplateId;
  readonly title: string;
  /** Where it stood. */
  readonly index: number;
}

export interface LeftOut {
  readonly replies: readonly LeftOutReply[];
  /** Undefined while nothing is left out. */
  readonly ids: ReadonlySet<string> | undefined;
  readonly add: (suggestion: Suggestion, index: number) => void;
  /** Brings the last one back. */
  readonly takeBack: () => void;
}

const nothing: readonly LeftOutReply[] = [];

export function useLeftOut(conversation: string): LeftOut {
  const [kept, setKept] = useState({ conversation, replies: nothing });
  const replies = kept.conversation === conversation ? kept.replies : nothing;
  const ids = useMemo(() => (replies.length > 0 ? new Set<string>(replies.map(({ id }) => id)) : undefined), [replies]);
  const add = useCallback(
    ({ template, title }: Suggestion, index: number) =>
      setKept((before) => {
        const others = before.conversation === conversation ? before.replies : nothing;
        return { conversation, replies: [...others, { id: template.id, title, index }] };
      }),
    [conversation],
  );
  const takeBack = useCallback(() => setKept((before) => ({ ...before, replies: before.replies.slice(0, -1) })), []);
  return useMemo(() => ({ replies, ids, add, takeBack }), [replies, ids, add, takeBack]);
}
