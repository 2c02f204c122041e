/**
 * What is said where the store and a document that others have written meet for the first time: record by record the
 * later one counts, the other is kept beside it; what was deleted stays deleted unless it was changed later.
 */
import type { SharedState } from '@/lib/sync/shared-record';
import type { Happening, KeptState, PartSide } from './part-side';
import { differingPaths, emptyRecord, isSameRecord, withEdit } from './record-edits';
import { recordIn, type SideEdit } from './side-edits';

export interface FirstMeeting {
  readonly edits: readonly SideEdit[];
  readonly kept: readonly KeptState[];
  readonly happenings: readonly Happening[];
}

export function meetingEdits(side: PartSide, said: SharedState, now: number): FirstMeeting {
  const found = [
    ...[...side.present].map((id) => meetPresent(side, said, id, now)),
    ...[...side.removed].map(([id, removedAt]) => meetRemoved(side, said, id, removedAt)),
    ...[...side.gone].map((id) => meetGone(side, said, id)),
  ];
  return {
    edits: found.flatMap(({ edits }) => edits),
    kept: found.flatMap(({ kept = [] }) => kept),
    happenings: found.flatMap(({ happenings = [] }) => happenings),
  };
}

interface Found {
  readonly edits: readonly SideEdit[];
  readonly kept?: readonly KeptState[];
  readonly happenings?: readonly Happening[];
}

const nothing: Found = { edits: [] };

function meetPresent(side: PartSide, said: SharedState, id: string, now: number): Found {
  const theirs = said.present.get(id);
  const known = theirs && !said.incomplete.has(id) ? side.understood(theirs) : undefined;
  const ours = side.recordOf(id, theirs);
  if (!ours) return nothing;
  const put = { kind: 'put', id, record: ours, paths: [] } as const;
  if (theirs && known) {
    if (isSameRecord(known, ours) || side.untold.has(id)) return nothing;
    const { record, givesWay, isTold } = side.meet(ours, known);
    const before = { state: 'present', record: ours } as const;
    const edit = { ...put, record: withEdit(theirs, { before: known, after: record }) };
    return {
      edits: isSameRecord(record, known) ? [] : [edit],
      kept: givesWay ? [{ id, record: givesWay }] : [],
      happenings: isTold ? [{ kind: 'merged', id, record, paths: differingPaths(record, ours), before }] : [],
    };
  }
  if (theirs) return { edits: [{ ...put, record: withEdit(theirs, { before: emptyRecord(id), after: ours }) }] };
  const removed = said.removed.get(id);
  if (removed) return side.changedAt(ours) > removed.removedAt ? { edits: [put] } : nothing;
  if (side.untold.has(id)) return nothing;
  // Erased elsewhere, nobody knows when: it stays away, and can be taken out of the trash.
  if (said.gone.has(id) && side.isErasable(id))
    return { edits: [{ kind: 'remove', id, record: ours, removedAt: now }] };
  return { edits: [put] };
}

function meetRemoved(side: PartSide, said: SharedState, id: string, removedAt: number): Found {
  if (said.removed.has(id) || said.gone.has(id)) return nothing;
  const theirs = said.present.get(id);
  const ours = side.recordOf(id, theirs);
  if (!ours) return nothing;
  if (!theirs) return { edits: [{ kind: 'remove', id, record: ours, removedAt }] };
  const known = side.understood(theirs);
  if (!known || side.changedAt(known) > removedAt) return nothing;
  const isOursLater = side.changedAt(ours) > side.changedAt(known);
  const record = isOursLater ? withEdit(theirs, { before: known, after: ours }) : theirs;
  const givesWay = isOursLater && !isSameRecord(ours, known) ? [{ id, record: known }] : [];
  return { edits: [{ kind: 'remove', id, record, removedAt }], kept: givesWay };
}

function meetGone(side: PartSide, said: SharedState, id: string): Found {
  const isKnown = recordIn(said, id) !== undefined || said.gone.has(id);
  const isHere = side.present.has(id) || side.removed.has(id);
  return isKnown || isHere ? nothing : { edits: [{ kind: 'erase', id, record: emptyRecord(id) }] };
}
