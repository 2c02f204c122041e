/** What is kept about one customer here and in a backup: tags together, and of two notes both. */
import type { Decision } from '@/lib/domain/customer/decisions';
import type { BackupCustomer } from './parts';
import { unionOf } from './same-facts';

/** What the seller keeps about a customer, as it is stored. */
export interface KeptCustomer {
  readonly id: string;
  readonly terms: readonly string[];
  readonly tags: readonly string[];
  readonly note: string;
  readonly changedAt: number;
}

export interface CustomerMergeRules {
  /** The line above a note from the backup, e.g. `From the backup, 22 Nov 2026:`. `changedAt` is epoch ms. */
  readonly noteLine: (changedAt: number) => string;
  /** Letters of a note that can still be edited. */
  readonly longestNote: number;
}

/**
 * The record to be written; undefined where the backup adds nothing.
 * @param ours everything that is kept about the customer here
 */
export function mergeCustomer(
  ours: readonly KeptCustomer[],
  theirs: BackupCustomer,
  rules: CustomerMergeRules,
): KeptCustomer | undefined {
  const target = ours.find(({ id }) => id === theirs.id) ?? ours[0];
  if (!target) return theirs;
  const known = new Set(ours.flatMap(({ tags }) => tags));
  const newTags = theirs.tags.filter((tag) => !known.has(tag));
  const isNoteKnown = ours.some(({ note }) => note.includes(theirs.note));
  const terms = unionOf(target.terms, theirs.terms);
  if (isNoteKnown && newTags.length === 0) return terms === target.terms ? undefined : { ...target, terms };
  const note = isNoteKnown ? target.note : joinNotes(target.note, theirs, rules);
  const changedAt = Math.max(target.changedAt, theirs.changedAt);
  if (note.length > rules.longestNote) return besideIt(theirs, ours, newTags);
  return { ...target, terms, tags: unionOf(target.tags, newTags), note, changedAt };
}

function joinNotes(ours: string, { note, changedAt }: BackupCustomer, { noteLine }: CustomerMergeRules): string {
  return ours === '' || note.includes(ours) ? note : `${ours}\n\n${noteLine(changedAt)}\n${note}`;
}

/** Both notes in one would be longer than a note can be: the other stands in a record of its own, and both are shown. */
function besideIt(theirs: BackupCustomer, ours: readonly KeptCustomer[], tags: readonly string[]): KeptCustomer {
  const ids = new Set(ours.map(({ id }) => id));
  let id = theirs.id;
  while (ids.has(id)) id = `${id}+`;
  return { ...theirs, id, tags };
}

/** Of two words on one decision the later one: it was made, or taken back. Undefined where the backup's adds nothing. */
export function laterDecision(ours: Decision | undefined, theirs: Decision): Decision | undefined {
  if (!ours) return theirs;
  return toldAt(theirs) > toldAt(ours) ? theirs : undefined;
}

function toldAt({ decidedAt, undoneAt }: Decision): number {
  return undoneAt ?? decidedAt;
}
