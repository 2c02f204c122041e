/** The saved replies and their trash, between the store and the shared document. */
import { isSameTemplate } from '@/lib/domain/template/library/template-edit';
import { type Template, templateSchema } from '@/lib/domain/template/template';
import type { ReplydockDatabase, TrashRecord } from '@/lib/store/database';
import { isStarterId, readForgottenStarters } from '@/lib/store/forgotten-starters';
import { keepVersions } from '@/lib/store/save-templates';
import { eraseTemplates } from '@/lib/store/template-trash';
import { growLibraryVersion, readTemplates } from '@/lib/store/templates-table';
import type { SharedRecord } from '@/lib/sync/shared-record';
import type { Meeting, PartSide, StoreChange } from './part-side';
import { filledFrom } from './record-edits';
import { brokenLanguages, fromTemplateRecord, isOnlyPlaced, isQuietPath, toTemplateRecord } from './template-records';

export interface TemplatesSide extends PartSide {
  readonly templateOf: (record: SharedRecord) => Template | undefined;
  readonly stored: ReadonlyMap<string, Template>;
  readonly trashed: ReadonlyMap<string, TrashRecord>;
}

/** @param starters the library as it came with this release */
export async function openTemplatesSide(
  db: ReplydockDatabase,
  starters: readonly Template[],
  now: number,
): Promise<TemplatesSide> {
  const [ids, forgotten] = [await db.templates.toCollection().primaryKeys(), await readForgottenStarters(db)];
  const stored = byId(await readTemplates(db, now));
  const inTrash = await db.trash.toArray();
  const trashed = byId(
    inTrash.flatMap((record): TrashRecord[] => {
      const result = templateSchema.safeParse(record.template);
      return result.success ? [{ ...record, template: result.data }] : [];
    }),
  );
  const shipped = byId(starters);
  const ofId = (id: string) => stored.get(id) ?? trashed.get(id)?.template;
  const starterOf = (id: string) => [ofId(id), shipped.get(id)].find((template) => template?.isStarter);
  const templateOf = (record: SharedRecord) => fromTemplateRecord(record, starterOf(record.id));
  return {
    stored,
    trashed,
    templateOf,
    present: new Set(stored.keys()),
    // What is in use is not in the trash, whatever was left there.
    removed: new Map([...trashed].flatMap(([id, { deletedAt }]) => (stored.has(id) ? [] : [[id, deletedAt]]))),
    gone: new Set(forgotten),
    untold: new Set([...stored.values()].filter(isAsItCame).map(({ id }) => id)),
    broken: new Set([...ids, ...inTrash.map(({ id }) => id)].filter((id) => !ofId(id))),
    recordOf: (id, previous) => {
      const template = ofId(id);
      return template && toTemplateRecord(template, previous);
    },
    understood: (record) => {
      const template = templateOf(record);
      return template && toTemplateRecord(template, record);
    },
    baseOf: (record) => {
      const starter = shipped.get(record.id);
      return starter && !isOnlyPlaced(record) ? shippedRecord(starter) : undefined;
    },
    healed: (record, ours) => {
      const broken = brokenLanguages(record).map((language) => `${language}:`);
      if (broken.length === 0) return record;
      return filledFrom(record, ours, (path) => broken.some((start) => path.startsWith(start)));
    },
    remembersGone: isStarterId,
    isQuiet: isQuietPath,
    isErasable: () => true,
    meet: meetTemplate,
    changedAt,
  };
}

function byId<T extends { readonly id: string }>(records: readonly T[]): ReadonlyMap<string, T> {
  return new Map(records.map((record) => [record.id, record]));
}

function isAsItCame(template: Template): boolean {
  return template.isStarter && Object.keys(toTemplateRecord(template).values).length === 0;
}

/** The same in every browser: when it was put there is none of it. */
function shippedRecord(starter: Template): SharedRecord {
  const { updatedAt: _, ...rest } = toTemplateRecord({ ...starter, isStarter: false }).values;
  return { ...toTemplateRecord({ ...starter, isStarter: false }), values: rest };
}

function changedAt({ values }: SharedRecord): number {
  return typeof values.updatedAt === 'number' ? values.updatedAt : 0;
}

/** The one that was changed later counts; one that nobody changed gives way to one that somebody did. */
function meetTemplate(ours: SharedRecord, theirs: SharedRecord): Meeting {
  if (isOnlyPlaced(ours)) return { record: theirs, isTold: false };
  if (isOnlyPlaced(theirs)) return { record: ours, isTold: false };
  if (changedAt(ours) <= changedAt(theirs)) return { record: theirs, isTold: false };
  return { record: ours, givesWay: theirs, isTold: false };
}

export interface TemplateChanges {
  readonly changes: readonly StoreChange[];
  /** Epoch ms. */
  readonly now: number;
}

/** What gives way is kept as an earlier version. Returns the ids of those that were not here before. */
export async function writeTemplates(
  db: ReplydockDatabase,
  side: TemplatesSide,
  { changes, now }: TemplateChanges,
): Promise<readonly string[]> {
  const puts: Template[] = [];
  const removals: TrashRecord[] = [];
  for (const change of changes) {
    const template = change.kind === 'gone' ? undefined : side.templateOf(change.record);
    if (!template) continue;
    if (change.kind === 'removed') removals.push({ id: change.id, deletedAt: change.removedAt, template });
    if (change.kind === 'present' && !isStoredSo(side.stored.get(change.id), template)) puts.push(template);
  }
  const gone = changes.filter(({ kind }) => kind === 'gone').map(({ id }) => id);
  if (puts.length + removals.length + gone.length === 0) return [];
  const contested = changes.filter((change) => change.kind === 'present' && change.isContested);
  const trashed = [...side.trashed].map(([id, { template }]) => [id, template] as const);
  await keepVersions(db, [...puts, ...removals.map(({ template }) => template)], {
    stored: new Map([...trashed, ...side.stored]),
    merged: new Set(contested.map(({ id }) => id)),
    now,
  });
  await db.templates.bulkPut(puts);
  await db.trash.bulkDelete(puts.map(({ id }) => id));
  await db.trash.bulkPut(removals);
  await db.templates.bulkDelete(removals.map(({ id }) => id));
  await eraseTemplates(db, gone);
  await growLibraryVersion(db);
  const isNew = (id: string) => !side.stored.has(id) && !side.trashed.has(id);
  return [...puts, ...removals].map(({ id }) => id).filter(isNew);
}

function isStoredSo(stored: Template | undefined, template: Template): boolean {
  return stored !== undefined && isSameTemplate(stored, template) && stored.updatedAt === template.updatedAt;
}
