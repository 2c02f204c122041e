/** What a document says otherwise than the store: what is to be written down here. */
import type { SharedState } from '@/lib/sync/shared-record';
import type { PartSide, StoreChange } from './part-side';
import { isSameRecord } from './record-edits';

export interface Changes {
  readonly changes: readonly StoreChange[];
  /** What cannot be written down here, now or for ever. */
  readonly unwritten: ReadonlySet<string>;
}

/** @param ids of which the document may say otherwise than the store */
export function changesOf(
  side: PartSide,
  said: SharedState,
  { ids, isContested }: { readonly ids: ReadonlySet<string>; readonly isContested: (id: string) => boolean },
): Changes {
  const unwritten = new Set<string>();
  const changes: StoreChange[] = [];
  for (const [id, record] of said.present) {
    if (!ids.has(id)) continue;
    const understood = said.incomplete.has(id) || side.broken.has(id) ? undefined : side.understood(record);
    if (!understood) unwritten.add(id);
    else if (!isSaidHere(side, id, record, understood)) {
      changes.push({ kind: 'present', id, record, isContested: isContested(id) });
    }
  }
  for (const [id, { record, removedAt }] of said.removed) {
    if (!ids.has(id)) continue;
    const ours = side.removed.get(id) === removedAt ? side.recordOf(id, record) : undefined;
    const understood = said.incomplete.has(id) || side.broken.has(id) ? undefined : side.understood(record);
    if (!understood) unwritten.add(id);
    else if (!ours || !isSameRecord(ours, understood)) changes.push({ kind: 'removed', id, record, removedAt });
  }
  for (const id of said.gone) {
    if (!ids.has(id)) continue;
    const isHere = side.present.has(id) || side.removed.has(id);
    if (isHere || (side.remembersGone(id) && !side.gone.has(id))) changes.push({ kind: 'gone', id });
  }
  return { changes, unwritten };
}

type Said = Parameters<PartSide['understood']>[0];

function isSaidHere(side: PartSide, id: string, record: Said, understood: Said): boolean {
  const ours = side.present.has(id) ? side.recordOf(id, record) : undefined;
  return ours !== undefined && isSameRecord(ours, understood);
}
