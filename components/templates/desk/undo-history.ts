/** What was done in the workshop, to be taken back and done again. Typing in one field counts as one deed. */
import type { Template, TemplateId } from '@/lib/domain/template/template';

/** `before` is absent where the template was made by it. */
export interface TemplateChange {
  readonly id: TemplateId;
  readonly before?: Template | undefined;
  readonly after: Template;
}

export type Deed =
  | {
      readonly kind: 'edited';
      readonly changes: readonly TemplateChange[];
      readonly field?: string;
      readonly at: number;
    }
  | { readonly kind: 'trashed'; readonly ids: readonly TemplateId[] };

export interface UndoHistory {
  /** The last one is taken back first. */
  readonly done: readonly Deed[];
  /** The last one is done again first. */
  readonly undone: readonly Deed[];
}

export const emptyHistory: UndoHistory = { done: [], undone: [] };

const mostKept = 200;
/** Longer pauses begin a new deed. */
const typingPauseMs = 2000;

export function withDeed({ done }: UndoHistory, deed: Deed): UndoHistory {
  const last = done.at(-1);
  const joined = last && join(last, deed);
  const next = joined ? [...done.slice(0, -1), joined] : [...done, deed];
  return { done: next.slice(-mostKept), undone: [] };
}

export function stepBack({ done, undone }: UndoHistory): UndoHistory {
  const last = done.at(-1);
  return last ? { done: done.slice(0, -1), undone: [...undone, last] } : { done, undone };
}

export function stepForward({ done, undone }: UndoHistory): UndoHistory {
  const next = undone.at(-1);
  return next ? { done: [...done, next], undone: undone.slice(0, -1) } : { done, undone };
}

function join(last: Deed, next: Deed): Deed | undefined {
  if (last.kind !== 'edited' || next.kind !== 'edited') return undefined;
  if (next.field === undefined || last.field !== next.field || next.at - last.at > typingPauseMs) return undefined;
  const [from] = last.changes;
  const [to] = next.changes;
  return from && to && { ...next, changes: [{ ...to, before: from.before }] };
}
