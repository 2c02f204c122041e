/**
 * What the seller chooses among the suggestions, and what is learned from it. A reply that is not wanted goes at once and
 * can be taken back while the conversation is open; it is learned when the seller has inserted another or gone on.
 */
import { useCallback, useEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import type { Suggestion } from '@/lib/domain/suggestion/suggestion';
import { templateIdSchema } from '@/lib/domain/template/template';
import { isPastAnswerId } from '@/lib/intent/past-answers/past-answer-id';
import type { HabitsForPanel } from '@/lib/protocol/habit-words';
import { usePanelTools } from './panel-tools';
import { occasionOfReplies, type ReplyFacts } from './reply-lists';
import type { ReplyOutcome } from './reply-outcome';
import type { LeftOut, LeftOutReply } from './use-left-out';

export interface Choices {
  /** The last one that was said not to fit. */
  readonly last: LeftOutReply | undefined;
  readonly refuse: (suggestion: Suggestion, index: number) => void;
  readonly takeBack: () => void;
  /** Learns from a reply that was inserted, once. */
  readonly noteOutcome: (outcome: ReplyOutcome | undefined) => void;
}

interface Choosing {
  readonly facts: ReplyFacts;
  /** What is offered, best first. */
  readonly shown: readonly Suggestion[];
  readonly leftOut: LeftOut;
}

const mostNamed = 10;

export function useChoices(choosing: Choosing): Choices {
  const { connection } = usePanelTools();
  const conversation = choosing.facts.conversation?.key ?? '';
  const current = useRef<Choosing>(undefined);
  const taught = useRef({ refused: new Set<string>(), outcome: undefined as ReplyOutcome | undefined });

  const teach = useCallback(
    (takenId?: string) => {
      const { facts, shown, leftOut } = current.current ?? {};
      const occasion = facts && occasionOfReplies(facts);
      if (!occasion || !shown || !facts.habits?.habits.isOn) return;
      const { refused: known } = taught.current;
      const refused = (leftOut?.replies ?? []).map(({ id }) => id).filter((id) => id !== takenId && !known.has(id));
      const taken = templateIdSchema.safeParse(takenId);
      if (refused.length === 0 && !taken.success) return;
      for (const id of refused) known.add(id);
      connection.teach({
        occasion,
        keyMark: facts.habits.keyMark,
        shown: shown.map(({ template }) => template.id).slice(0, mostNamed),
        ...(taken.success && { taken: taken.data }),
        refused: refused.slice(0, mostNamed),
      });
    },
    [connection],
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: what was left out belongs to the conversation that goes
  useEffect(() => {
    const learn = () => teach();
    window.addEventListener('pagehide', learn);
    return () => {
      window.removeEventListener('pagehide', learn);
      learn();
      taught.current.refused.clear();
    };
  }, [conversation, teach]);
  // An effect after that one: what ends with a conversation still sees what was shown there.
  useEffect(() => {
    current.current = choosing;
  });

  const noteOutcome = useCallback(
    (outcome: ReplyOutcome | undefined) => {
      if (outcome?.kind !== 'inserted' || outcome === taught.current.outcome) return;
      taught.current.outcome = outcome;
      if (outcome.conversation === current.current?.facts.conversation?.key) teach(templateOf(outcome));
    },
    [teach],
  );
  const { replies, add, takeBack } = choosing.leftOut;
  return useMemo(
    () => ({ last: replies.at(-1), refuse: add, takeBack, noteOutcome }),
    [replies, add, takeBack, noteOutcome],
  );
}

/** A past answer is none: it teaches only what was refused before it. */
function templateOf({ templateId }: Extract<ReplyOutcome, { kind: 'inserted' }>): string | undefined {
  return isPastAnswerId(templateId) ? undefined : templateId;
}

/** The habits as they were when the conversation was opened: a choice moves nothing under the pointer. */
export function useOpenedHabits(conversation: string): HabitsForPanel | undefined {
  const { connection } = usePanelTools();
  const habits = useSyncExternalStore(connection.subscribe, () => connection.snapshot().habits);
  const opened = useRef<{ readonly conversation: string; readonly habits: HabitsForPanel | undefined }>(undefined);
  if (!opened.current?.habits || opened.current.conversation !== conversation) {
    opened.current = { conversation, habits };
  }
  return opened.current.habits;
}
