/**
 * From the wish to insert a reply to the insertion. A reply that asks opens its form first; one with fields still open
 * goes out only after the seller was told which, and then they stay marked in the text.
 */
import { useRef, useState } from 'react';
import type { InsertionMode } from '@/lib/domain/conversation/insertion';
import type { PolicyFinding } from '@/lib/domain/policy/check-draft';
import type { Suggestion } from '@/lib/domain/suggestion/suggestion';
import type { ReplyOutcome } from './reply-outcome';
import { rowKey } from './use-active-row';
import type { Answers } from './use-answers';
import type { Replaced } from './use-slash-offer';
import type { WrittenReply } from './written-reply';

/** The form that is open. */
export interface Asked {
  /** Where the reply goes, unless another place is chosen. */
  readonly mode: InsertionMode;
  /** What makes way for it at the caret. */
  readonly replaced: Replaced | undefined;
  /** The seller wanted to insert with fields open and was told so. */
  readonly isWarned: boolean;
}

/** A reply that waits for a yes, because of what a rule says about it. */
export interface Stopped {
  readonly suggestion: Suggestion;
  readonly findings: readonly PolicyFinding[];
  readonly insertAnyway: () => void;
  readonly leave: () => void;
}

export interface Giving {
  /** Inserts it, or asks what has to be asked before. Without a place: where the open form says, else at the caret. */
  readonly give: (written: WrittenReply, place?: InsertionMode) => void;
  /** As `give`, at the caret in place of what is typed there. */
  readonly giveFor: (written: WrittenReply, replaced: Replaced) => void;
  /** Inserts it although fields are open. */
  readonly giveOpen: (written: WrittenReply) => void;
  readonly type: (written: WrittenReply, field: string, entry: string) => void;
  /** Undefined while the form of this reply is closed. */
  readonly askedOf: (written: WrittenReply) => Asked | undefined;
  /** Closes the form; what was typed stays, and the focus goes back to where it was. */
  readonly leave: () => void;
  /** Undefined while nothing is to be asked. */
  readonly stopped: Stopped | undefined;
}

/** The mode, and what makes way at the caret. */
export type GivenWhere = Pick<Asked, 'mode' | 'replaced'>;

interface GivingOptions {
  readonly answers: Answers;
  /** What has to be asked before this reply is inserted; empty for most. */
  readonly stops: (suggestion: Suggestion) => readonly PolicyFinding[];
  readonly send: (suggestion: Suggestion, where: GivenWhere) => Promise<ReplyOutcome | undefined>;
  /** A form that was opened by a key in the portal's page is left. */
  readonly onLeaveToPage: () => void;
}

export function useGiving({ answers, stops, send, onLeaveToPage }: GivingOptions): Giving {
  const [open, setOpen] = useState<Asked & { readonly reply: string }>();
  const [waiting, setWaiting] = useState<Pick<Stopped, 'suggestion' | 'findings'> & { readonly where: GivenWhere }>();
  const opener = useRef<HTMLElement>(undefined);
  const stopOpener = useRef<HTMLElement>(undefined);

  const leaveTo = (place: HTMLElement | undefined) => {
    if (!place) onLeaveToPage();
    else if (place.isConnected) place.focus();
  };

  const askOrSend = (suggestion: Suggestion, where: GivenWhere) => {
    const findings = stops(suggestion);
    if (findings.length === 0) return void sendAndClose(suggestion, where);
    stopOpener.current = focusedElement();
    setWaiting({ suggestion, findings, where });
  };

  const sendAndClose = async (suggestion: Suggestion, where: GivenWhere) => {
    const outcome = await send(suggestion, where);
    const isDone = outcome?.kind === 'inserted' || outcome?.kind === 'copied';
    if (isDone) setOpen((last) => (last?.reply === rowKey(suggestion) ? undefined : last));
  };

  const give = ({ suggestion, fields }: WrittenReply, wanted: Partial<GivenWhere>) => {
    const reply = rowKey(suggestion);
    const isOpen = open?.reply === reply;
    const where = {
      mode: wanted.mode ?? (isOpen ? open.mode : 'at-caret'),
      replaced: wanted.replaced ?? (isOpen ? open.replaced : undefined),
    };
    if (fields.length > 0 && !isOpen) {
      opener.current = focusedElement();
      return setOpen({ reply, ...where, isWarned: false });
    }
    if (suggestion.rendered.asked.length > 0) return setOpen({ reply, ...where, isWarned: true });
    askOrSend(suggestion, where);
  };

  return {
    give: (written, mode) => give(written, { ...(mode && { mode }) }),
    giveFor: (written, replaced) => give(written, { mode: 'at-caret', replaced }),
    giveOpen: ({ suggestion }) => askOrSend(suggestion, { mode: open?.mode ?? 'at-caret', replaced: open?.replaced }),
    type: ({ suggestion }, field, entry) => {
      answers.type(rowKey(suggestion), field, entry);
      setOpen((last) => (last?.isWarned ? { ...last, isWarned: false } : last));
    },
    askedOf: ({ suggestion }) => (open?.reply === rowKey(suggestion) ? open : undefined),
    leave: () => {
      setOpen(undefined);
      leaveTo(opener.current);
    },
    stopped: waiting && {
      ...waiting,
      insertAnyway: () => {
        setWaiting(undefined);
        void sendAndClose(waiting.suggestion, waiting.where);
      },
      leave: () => {
        setWaiting(undefined);
        leaveTo(stopOpener.current);
      },
    },
  };
}

/** Undefined where the portal's page has the keyboard. */
function focusedElement(): HTMLElement | undefined {
  const { activeElement } = document;
  return document.hasFocus() && activeElement instanceof HTMLElement ? activeElement : undefined;
}
