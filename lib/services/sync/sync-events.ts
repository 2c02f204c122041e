/** What the seller is told of a merge, and how it was here before: what "take back" puts there again. */
import * as z from 'zod/mini';
import type { SyncPart } from '@/lib/domain/sync/sync-parts';
import type { SyncEvent } from '@/lib/domain/sync/sync-status';
import type { SharedRecord } from '@/lib/sync/shared-record';
import type { Happening } from './part-side';

const longestTitle = 300;
const longestBefore = 200_000;
/** More at once are nothing that anybody reads. */
const mostAtOnce = 50;

const beforeSchema = z.object({
  state: z.enum(['present', 'removed', 'gone']),
  record: z.optional(
    z.object({ id: z.string(), values: z.record(z.string(), z.json()), texts: z.record(z.string(), z.string()) }),
  ),
  /** Of settings: the only ones that are meant. */
  paths: z.array(z.string()),
});
export interface StateBefore {
  readonly state: 'present' | 'removed' | 'gone';
  readonly record?: SharedRecord | undefined;
  readonly paths: readonly string[];
}

interface Telling {
  readonly part: SyncPart;
  readonly now: number;
  readonly titleOf: (record: SharedRecord) => string;
}

export function toEvents(happenings: readonly Happening[], telling: Telling): readonly SyncEvent[] {
  const isBySetting = ['settings', 'rules', 'hours'].includes(telling.part);
  return happenings
    .flatMap((happening) => (isBySetting ? eachSetting(happening) : [happening]))
    .slice(0, mostAtOnce)
    .map((happening) => toEvent(happening, telling, isBySetting));
}

/** Settings have no title but their own names. */
function eachSetting(happening: Happening): readonly Happening[] {
  return happening.paths.map((path) => ({ ...happening, paths: [path] }));
}

function toEvent(
  { kind, id, record, paths, before }: Happening,
  { part, now, titleOf }: Telling,
  isBySetting: boolean,
): SyncEvent {
  const [path = id] = paths;
  const state: StateBefore = { ...before, paths: isBySetting ? paths : [] };
  const text = JSON.stringify(state);
  return {
    id: crypto.randomUUID(),
    at: now,
    kind,
    part,
    recordId: (isBySetting ? path : id).slice(0, longestTitle),
    title: (isBySetting ? path : titleOf(record)).slice(0, longestTitle),
    ...(text.length <= longestBefore && { before: text }),
    isTakenBack: false,
  };
}

export function parseBefore(text: string): StateBefore | undefined {
  try {
    const result = beforeSchema.safeParse(JSON.parse(text));
    return result.success ? result.data : undefined;
  } catch {
    return undefined;
  }
}
