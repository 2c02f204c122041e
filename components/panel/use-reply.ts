/**
 * Inserting and copying. A text goes out only together with the identity of the conversation it was made for, and one
 * at a time. A refusal stays until the next action, whatever the page does meanwhile.
 */
import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { InsertionMode } from '@/lib/domain/conversation/insertion';
import type { Reading } from '@/lib/domain/conversation/reading';
import type { Suggestion } from '@/lib/domain/suggestion/suggestion';
import { isPastAnswerId } from '@/lib/intent/past-answers/past-answer-id';
import { copyText } from '../ui/copy-text';
import { type PanelTools, usePanelTools } from './panel-tools';
import type { ReplyOutcome } from './reply-outcome';
import type { Replaced } from './use-slash-offer';

/** A suggestion and the reading it was made from; they never part. */
export interface Offer {
  readonly reading: Reading;
  readonly suggestion: Suggestion;
  readonly isCopy: boolean;
  readonly mode: InsertionMode;
  /** What makes way at the caret, if anything does. */
  readonly replaced?: Replaced | undefined;
}

export interface Reply {
  readonly outcome: ReplyOutcome | undefined;
  /** The outcome is so new that the button itself says it. */
  readonly isFresh: boolean;
  /** Resolves with what came of it; with nothing where it was not tried, because the same is just being done. */
  readonly give: (offer: Offer) => Promise<ReplyOutcome | undefined>;
  readonly dismiss: () => void;
}

/** How long a button says that it was done, and takes no second click. */
const doneMs = 4000;
const unreadMs = 1000;

/** `currentConversation`: key of the one that is shown, empty where none is for sure. */
export function useReply(currentConversation: string): Reply {
  const tools = usePanelTools();
  const [outcome, setOutcome] = useState<ReplyOutcome>();
  const isFresh = useFreshness(outcome);
  const pending = useRef<symbol>(undefined);
  const done = useRef<DoneLast>(undefined);
  const current = useRef(currentConversation);

  const readClock = useEffectEvent(() => tools.now());
  useEffect(() => {
    current.current = currentConversation;
    // An answer that never comes must not lock the next conversation.
    pending.current = undefined;
    if (currentConversation !== '' && done.current?.conversation !== currentConversation) done.current = undefined;
    const at = readClock();
    setOutcome((last) => (isOfAnother(last, currentConversation) ? unread(last, at) : last));
  }, [currentConversation]);

  const give = useCallback(
    async (offer: Offer) => {
      const mark = markOf(offer);
      // The same word, typed once more, makes way once more.
      const isAgain =
        done.current?.mark === mark &&
        done.current.replaced === offer.replaced &&
        tools.now() - done.current.at < doneMs;
      if (pending.current || isAgain) return undefined;
      const turn = Symbol('turn');
      pending.current = turn;
      // From now on no button says any more that it was done.
      done.current = undefined;
      setOutcome(undefined);
      try {
        const next = await (offer.isCopy ? copy(offer, tools) : insert(offer, tools, () => current.current));
        if (next.kind === 'inserted') {
          done.current = { mark, replaced: offer.replaced, conversation: next.conversation, at: next.at };
        }
        setOutcome(next);
        return next;
      } finally {
        if (pending.current === turn) pending.current = undefined;
      }
    },
    [tools],
  );
  return { outcome, isFresh, give, dismiss: useCallback(() => setOutcome(undefined), []) };
}

interface DoneLast {
  readonly mark: string;
  readonly replaced: Replaced | undefined;
  readonly conversation: string;
  readonly at: number;
}

/** Key of the conversation that a reading shows; empty where it shows none for sure. */
export function conversationOf(reading: Reading | undefined): string {
  return reading?.identity?.key ?? reading?.conversation?.key ?? '';
}

/** Nobody has read a word that came a moment before the conversation changed: it stays, and says that it was for another. */
function unread(outcome: ReplyOutcome | undefined, now: number): ReplyOutcome | undefined {
  return outcome?.kind === 'inserted' && now - outcome.at < unreadMs ? { ...outcome, isElsewhere: true } : undefined;
}

function isOfAnother(outcome: ReplyOutcome | undefined, conversation: string): boolean {
  const isDone = outcome?.kind === 'inserted' || outcome?.kind === 'copied';
  return isDone && conversation !== '' && outcome.conversation !== conversation;
}

function markOf({ reading, suggestion, mode }: Offer): string {
  const { template, language, rendered } = suggestion;
  return [conversationOf(reading), template.id, language, mode, rendered.text].join(' ');
}

/** More stops than anybody jumps through. */
const maxStops = 50;

async function insert(
  { reading, suggestion, mode, replaced }: Offer,
  { connection, now }: PanelTools,
  currentConversation: () => string,
): Promise<ReplyOutcome> {
  const { identity, marketplace } = reading;
  if (!identity) return { kind: 'refused', refusal: { reason: 'conversation-changed', marketplace } };
  const { text, cursors } = suggestion.rendered;
  if (text === '') return { kind: 'refused', refusal: { reason: 'not-taken', marketplace } };
  const outcome = await connection.insert(
    {
      identity,
      text,
      mode,
      ...(cursors.length > 0 && { cursors: cursors.slice(0, maxStops) }),
      ...(replaced && mode === 'at-caret' && { replacing: replaced.typed }),
    },
    isPastAnswerId(suggestion.template.id)
      ? undefined
      : { templateId: suggestion.template.id, language: suggestion.language },
  );
  if (outcome.kind === 'refused') return { kind: 'refused', refusal: { ...outcome, marketplace } };
  const open = currentConversation();
  return {
    kind: 'inserted',
    templateId: suggestion.template.id,
    language: suggestion.language,
    at: now(),
    conversation: identity.key,
    mode,
    isUndoable: outcome.isUndoable,
    isElsewhere: open !== '' && open !== identity.key,
  };
}

async function copy({ reading, suggestion }: Offer, { now }: PanelTools): Promise<ReplyOutcome> {
  const isCopied = await copyText(suggestion.rendered.text);
  if (!isCopied) return { kind: 'copy-failed' };
  return {
    kind: 'copied',
    templateId: suggestion.template.id,
    language: suggestion.language,
    at: now(),
    conversation: conversationOf(reading),
  };
}

function useFreshness(outcome: ReplyOutcome | undefined): boolean {
  const [stale, setStale] = useState<ReplyOutcome>();
  useEffect(() => {
    if (!outcome) return;
    const timer = setTimeout(() => setStale(outcome), doneMs);
    return () => clearTimeout(timer);
  }, [outcome]);
  return outcome !== undefined && outcome !== stale;
}
