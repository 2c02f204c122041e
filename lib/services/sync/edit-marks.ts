/**
 * Who had seen what when a record was changed. Each browser writes with its change how many changes of the others it
 * knew, so that a change that was made without knowing one of ours can be told from one that was made on top of it.
 */
import * as z from 'zod/mini';
import type { SharedRecord } from '@/lib/sync/shared-record';
import { differingPaths, markPrefix as prefix } from './record-edits';
import type { SideEdit } from './side-edits';

const markSchema = z.tuple([z.int(), z.record(z.string(), z.int())]);
/** How many changes of this record a browser made, and how many of each other it knew. */
type Mark = z.infer<typeof markSchema>;

/** By record and path: the number of this browser's last change of it. */
export type OwnEdits = ReadonlyMap<string, Readonly<Record<string, number>>>;
/** Of the last changed records. */
const mostOwnEdits = 500;

function marksOf(record: SharedRecord | undefined): ReadonlyMap<string, Mark> {
  const marks = Object.entries(record?.values ?? {}).flatMap(([path, value]): [string, Mark][] => {
    if (!path.startsWith(prefix)) return [];
    const mark = markSchema.safeParse(value);
    return mark.success ? [[path.slice(prefix.length), mark.data]] : [];
  });
  return new Map(marks);
}

export interface MarkedEdits {
  readonly edits: readonly SideEdit[];
  readonly own: OwnEdits;
}

/** The edits with this browser's mark on each. */
export function markEdits(edits: readonly SideEdit[], deviceId: string, before: OwnEdits): MarkedEdits {
  const own = new Map(before);
  const marked = edits.map((edit): SideEdit => {
    if (edit.kind !== 'put') return edit;
    const marks = marksOf(edit.record);
    const count = (marks.get(deviceId)?.[0] ?? 0) + 1;
    const others = [...marks].filter(([id]) => id !== deviceId).map(([id, [known]]) => [id, known] as const);
    const paths =
      edit.paths.length > 0 ? edit.paths : [...Object.keys(edit.record.values), ...Object.keys(edit.record.texts)];
    const known = own.get(edit.id);
    own.delete(edit.id);
    own.set(edit.id, { ...known, ...Object.fromEntries(paths.map((path) => [path, count])) });
    const values = { ...edit.record.values, [`${prefix}${deviceId}`]: [count, Object.fromEntries(others)] };
    return { ...edit, record: { ...edit.record, values } };
  });
  return { edits: marked, own: new Map([...own].slice(-mostOwnEdits)) };
}

interface Meeting {
  readonly said: SharedRecord | undefined;
  /** As it was here before the others' changes came. */
  readonly ours: SharedRecord;
  readonly after: SharedRecord;
  readonly own: Readonly<Record<string, number>> | undefined;
  readonly deviceId: string;
  readonly isQuiet: (path: string) => boolean;
}

/** Paths that this browser had changed, and that others changed without knowing. */
export function overruledPaths({ said, ours, after, own, deviceId, isQuiet }: Meeting): readonly string[] {
  if (!own) return [];
  const before = marksOf(said);
  const fresh = [...marksOf(after)].filter(([id, [count]]) => id !== deviceId && count !== before.get(id)?.[0]);
  if (fresh.length === 0) return [];
  const leastKnown = Math.min(...fresh.map(([, [, known]]) => known[deviceId] ?? 0));
  const unknown = Object.keys(own).filter((path) => (own[path] ?? 0) > leastKnown);
  const changed = new Set(differingPaths(ours, after));
  return unknown.filter((path) => !path.startsWith(prefix) && !isQuiet(path) && changed.has(path));
}
