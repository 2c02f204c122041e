/**
 * The replies that are offered for what the seller types behind a `/` in the portal's box. The keys are pressed there:
 * the page is told that they are ours once the replies are drawn, and no longer than they are.
 */
import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import type { ReplyContext } from '@/lib/domain/suggestion/reply-context';
import type { SlashKey, SlashTyped } from '@/lib/protocol/for-page';
import { usePanelTools } from './panel-tools';
import type { ReplyFacts } from './reply-lists';
import { findBySlash } from './slash-replies';
import type { TemplateLibrary } from './template-library';
import { rowKey } from './use-active-row';
import type { Answers } from './use-answers';
import { type WrittenReply, writeReply } from './written-reply';

/** A word that makes way for a reply; the same object for as long as it stands there. */
export type Replaced = SlashTyped & { readonly typed: string };

export interface SlashOffered {
  readonly slash: Replaced;
  readonly rows: readonly WrittenReply[];
  /** More than are shown. */
  readonly found: number;
  /** The one that Enter inserts. */
  readonly marked: WrittenReply;
}

interface SlashOptions {
  readonly slash: SlashTyped | undefined;
  /** Key of the conversation that is shown and can be written to; undefined while nothing can be inserted. */
  readonly conversation: string | undefined;
  readonly library: TemplateLibrary;
  readonly facts: ReplyFacts;
  readonly context: ReplyContext;
  readonly answers: Answers;
  readonly onChoose: (reply: WrittenReply, replaced: Replaced) => void;
}

/** Undefined while nothing is typed for replies, or none fits. */
export function useSlashOffer(options: SlashOptions): SlashOffered | undefined {
  const { slash, conversation, library, facts, context, answers, onChoose } = options;
  const { connection } = usePanelTools();
  const replaced = useMemo(() => replacedOf(slash, conversation), [slash, conversation]);
  const list = useMemo(
    () => (replaced ? findBySlash(library, facts, replaced.typed) : undefined),
    [replaced, library, facts],
  );
  const rows = useMemo(
    () => list?.shown.map((each) => writeReply(each, context, answers.byReply.get(rowKey(each)))) ?? [],
    [list, context, answers.byReply],
  );
  // Keys may come faster than rows are drawn.
  const moved = useRef<{ readonly slash: SlashTyped; readonly row: string }>(undefined);
  const [, redraw] = useState(0);
  const markedAt = (): number => {
    const row = moved.current?.slash === replaced ? moved.current?.row : undefined;
    return Math.max(
      0,
      rows.findIndex(({ suggestion }) => rowKey(suggestion) === row),
    );
  };

  const press = useEffectEvent((typed: string, key: SlashKey) => {
    if (!replaced || typed !== replaced.typed || rows.length === 0) return;
    const at = markedAt();
    const row = rows[at];
    if (key === 'choose') {
      if (row) onChoose(row, replaced);
      return;
    }
    const next = rows[Math.min(rows.length - 1, Math.max(0, at + (key === 'down' ? 1 : -1)))];
    if (!next) return;
    moved.current = { slash: replaced, row: rowKey(next.suggestion) };
    redraw((times) => times + 1);
  });
  useEffect(() => connection.onSlashKey(({ typed, key }) => press(typed, key)), [connection]);

  const typed = rows.length > 0 ? replaced?.typed : undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a word that is typed anew is offered anew
  useEffect(() => {
    if (typed === undefined) return;
    connection.offerSlash({ typed, isOffered: true });
    return () => connection.offerSlash({ typed, isOffered: false });
  }, [connection, typed, replaced]);

  const marked = rows[markedAt()];
  return replaced && marked ? { slash: replaced, rows, found: list?.found ?? 0, marked } : undefined;
}

/** Only what is typed in the very conversation that is shown. */
function replacedOf(slash: SlashTyped | undefined, conversation: string | undefined): Replaced | undefined {
  if (slash?.typed === undefined || conversation === undefined || slash.conversation !== conversation) return undefined;
  return { ...slash, typed: slash.typed };
}
