/** What the store says otherwise than a document: what was done in this browser since they last said the same. */
import type { SharedDocument } from '@/lib/sync/document/shared-document';
import type { SharedRecord, SharedState } from '@/lib/sync/shared-record';
import type { PartSide } from './part-side';
import { differingPaths, emptyRecord, saysJust, withEdit } from './record-edits';

export type SideEdit =
  | { readonly kind: 'put'; readonly id: string; readonly record: SharedRecord; readonly paths: readonly string[] }
  | { readonly kind: 'remove'; readonly id: string; readonly record: SharedRecord; readonly removedAt: number }
  | { readonly kind: 'erase'; readonly id: string; readonly record?: SharedRecord };

/** @param unwritten what the document says and could not be written down here so far */
export function editsOf(side: PartSide, said: SharedState, unwritten: ReadonlySet<string>): readonly SideEdit[] {
  const isOurs = (id: string) => {
    const record = recordIn(said, id);
    return !unwritten.has(id) || !record || !side.understood(record);
  };
  return [
    ...[...side.present].filter(isOurs).flatMap((id) => putOf(side, said, id)),
    ...[...side.removed].filter(([id]) => isOurs(id)).flatMap(([id, at]) => removalOf(side, said, id, at)),
    ...erasuresOf(side, said, unwritten),
  ];
}

export function recordIn({ present, removed }: SharedState, id: string): SharedRecord | undefined {
  return present.get(id) ?? removed.get(id)?.record;
}

/** The record as the document is to have it: what this release does not understand of it stays as it is. */
export function toldRecord(side: PartSide, id: string, said: SharedRecord | undefined): SharedRecord | undefined {
  const ours = side.recordOf(id, said);
  if (!ours || !said) return ours;
  const before = side.understood(said);
  // Nothing of it could be written down here, so that ours does not come from it.
  return withEdit(said, { before: before ?? emptyRecord(id), after: ours });
}

function putOf(side: PartSide, said: SharedState, id: string): readonly SideEdit[] {
  const present = said.present.get(id);
  if (present) return changeOf(side, id, present);
  const removed = said.removed.get(id);
  if (side.untold.has(id) && !removed && !said.gone.has(id)) return [];
  const record = toldRecord(side, id, removed?.record);
  return record ? [{ kind: 'put', id, record, paths: [] }] : [];
}

function changeOf(side: PartSide, id: string, present: SharedRecord): readonly SideEdit[] {
  const ours = side.recordOf(id, present);
  if (!ours || saysJust(present, ours)) return [];
  const record = toldRecord(side, id, present);
  const paths = record ? differingPaths(present, record) : [];
  return record && paths.length > 0 ? [{ kind: 'put', id, record, paths }] : [];
}

function removalOf(side: PartSide, said: SharedState, id: string, removedAt: number): readonly SideEdit[] {
  if (said.removed.has(id)) return [];
  const record = toldRecord(side, id, said.present.get(id));
  return record ? [{ kind: 'remove', id, record, removedAt }] : [];
}

function erasuresOf(side: PartSide, said: SharedState, unwritten: ReadonlySet<string>): readonly SideEdit[] {
  const isHere = (id: string) => side.present.has(id) || side.removed.has(id) || side.broken.has(id);
  const missing = [...said.present.keys(), ...said.removed.keys()].filter(
    (id) => !isHere(id) && !unwritten.has(id) && !said.incomplete.has(id) && side.isErasable(id),
  );
  const isUnheard = (id: string) => !said.gone.has(id) && !recordIn(said, id) && !isHere(id);
  const forgotten = [...side.gone].filter(isUnheard);
  return [
    ...missing.map((id): SideEdit => ({ kind: 'erase', id })),
    ...forgotten.map((id): SideEdit => ({ kind: 'erase', id, record: emptyRecord(id) })),
  ];
}

export function applyEdits(
  document: SharedDocument,
  edits: readonly SideEdit[],
  { baseOf }: Pick<PartSide, 'baseOf'>,
): void {
  document.together(() => {
    for (const edit of edits) {
      if (edit.record) document.put(edit.record, baseOf?.(edit.record));
      if (edit.kind === 'remove') document.remove(edit.id, edit.removedAt);
      if (edit.kind === 'erase') document.erase(edit.id);
    }
  });
}
