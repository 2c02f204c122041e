/**
 * Saved replies of a backup with their trash, earlier versions and uses, merged into what is here. What is in the trash
 * here stays there unless it was edited later; what is in use here stays in use.
 */
import { comesBack, mergeTrashed, mergeUses, type Trashed, type Version, versionOf } from '@/lib/backup/merge-library';
import { mergeTemplate } from '@/lib/backup/merge-templates';
import type { BackupTrash } from '@/lib/backup/parts';
import type { Template } from '@/lib/domain/template/template';
import type { ReplydockDatabase, TemplateUseRecord } from '@/lib/store/database';
import { trashKeptMs } from '@/lib/store/template-trash';
import { growLibraryVersion } from '@/lib/store/templates-table';
import { countEffects, effectOf, type MergedRecord, type PartMerger, type RestoreContext, told } from './restore-part';
import { VersionsToAdd } from './restore-versions';

export const templatesMerger: PartMerger<'templates'> = {
  tables: ({ templates, trash, templateVersions, singles }) => [templates, trash, templateVersions, singles],
  merge: async (records, context) => {
    const { db, words } = context;
    const stored = new Map((await db.templates.toArray()).map((template) => [template.id, template]));
    const trashed = new Map((await db.trash.toArray()).map((record) => [record.id, record]));
    const known = new Set<string>([...stored.keys(), ...trashed.keys()]);
    const versions = new VersionsToAdd(context);
    const deleted = { stay: 0, comeBack: 0 };
    const back: string[] = [];
    const merged: MergedRecord<Template>[] = [];
    for (const theirs of records) {
      context.broughtTemplates.add(theirs.id);
      const [ours, ourTrashed] = [stored.get(theirs.id), trashed.get(theirs.id)];
      if (ours || !ourTrashed) {
        merged.push(mergeTemplate(ours, theirs, { words, isKnown: (id) => known.has(id) }));
      } else if (comesBack(ourTrashed, theirs, context.madeAt)) {
        deleted.comeBack += 1;
        back.push(theirs.id);
        await versions.add(theirs.id, versionOf(ourTrashed.template, { instead: theirs, at: theirs.updatedAt }));
        merged.push({ effect: 'new', puts: [theirs] });
      } else {
        deleted.stay += 1;
        const left = versionOf(theirs, { instead: ourTrashed.template, at: ourTrashed.deletedAt });
        merged.push({ effect: (await versions.add(theirs.id, left)) ? 'changed' : 'same', puts: [] });
      }
    }
    const puts = merged.flatMap((each) => each.puts);
    const write = async () => {
      await versions.write();
      if (puts.length === 0) return;
      await db.templates.bulkPut(puts);
      await db.trash.bulkDelete(back);
      await growLibraryVersion(db);
    };
    return { ...countEffects(merged), deleted, write };
  },
};

export const trashMerger: PartMerger<'trash'> = {
  tables: ({ templates, trash, templateVersions }) => [templates, trash, templateVersions],
  merge: async (all, context) => {
    const { db, now } = context;
    const records = all
      .map((record) => ({ ...record, deletedAt: told(record.deletedAt, context) }))
      .filter(({ deletedAt }) => deletedAt + trashKeptMs > now);
    const ids = records.map(({ id }) => id);
    const [inUse, trashed] = [await db.templates.bulkGet(ids), await db.trash.bulkGet(ids)];
    const versions = new VersionsToAdd(context);
    const merged: MergedRecord<Trashed>[] = [];
    for (const [index, theirs] of records.entries()) {
      context.broughtTemplates.add(theirs.id);
      const { puts, left } = mergeDeleted({ inUse: inUse[index], trashed: trashed[index], theirs });
      const isMore = (await versions.add(theirs.id, left)) || puts.length > 0;
      const isHere = inUse[index] !== undefined || trashed[index] !== undefined;
      merged.push({ effect: isHere ? (isMore ? 'changed' : 'same') : 'new', puts });
    }
    const write = async () => {
      await versions.write();
      await db.trash.bulkPut(merged.flatMap(({ puts }) => puts));
    };
    const past = all.length - records.length;
    return { ...countEffects(merged), away: past, deleted: { past }, write };
  },
};

interface DeletedSides {
  readonly inUse: Template | undefined;
  readonly trashed: Trashed | undefined;
  readonly theirs: BackupTrash;
}

function mergeDeleted({ inUse, trashed, theirs }: DeletedSides): {
  readonly puts: readonly Trashed[];
  readonly left: readonly Version[];
} {
  if (inUse) return { puts: [], left: versionOf(theirs.template, { instead: inUse, at: theirs.deletedAt }) };
  if (!trashed) return { puts: [theirs], left: [] };
  const merged = mergeTrashed(trashed, theirs);
  return { puts: merged.trashed === trashed ? [] : [merged.trashed], left: merged.left };
}

/** Those of a template that is gone for good stay away: nothing would ever take them out again. */
export const versionsMerger: PartMerger<'template-versions'> = {
  tables: ({ templates, trash, templateVersions }) => [templates, trash, templateVersions],
  merge: async (all, context) => {
    const known = await knownTemplates(
      context,
      all.map(({ templateId }) => templateId),
    );
    const records = all.filter(({ templateId }) => known.has(templateId));
    const versions = new VersionsToAdd(context);
    const merged: MergedRecord<Version>[] = [];
    for (const { templateId, versions: theirs } of records) {
      const sober = theirs.map((version) => ({ ...version, keptAt: told(version.keptAt, context) }));
      const hasSome = (await versions.known(templateId)).length > 0;
      const isMore = await versions.add(templateId, sober);
      merged.push({ effect: isMore ? (hasSome ? 'changed' : 'new') : 'same', puts: [] });
    }
    return { ...countEffects(merged), away: all.length - records.length, write: () => versions.write() };
  },
};

export const usesMerger: PartMerger<'template-uses'> = {
  tables: ({ templates, trash, templateUses }) => [templates, trash, templateUses],
  merge: async (all, context) => {
    const { db } = context;
    const known = await knownTemplates(
      context,
      all.map(({ id }) => id),
    );
    const records = all.filter(({ id }) => known.has(id));
    const ours = await db.templateUses.bulkGet(records.map(({ id }) => id));
    const merged = records.map((record, index): MergedRecord<TemplateUseRecord> => {
      const [theirs, before] = [{ ...record, lastAt: told(record.lastAt, context) }, ours[index]];
      const after = mergeUses(before ?? { id: theirs.id, times: 0, lastAt: 0, byLanguage: {} }, theirs);
      const isMore = after !== before;
      return { effect: effectOf(before, isMore ? after : undefined), puts: isMore ? [after] : [] };
    });
    const write = () => db.templateUses.bulkPut(merged.flatMap(({ puts }) => puts));
    return { ...countEffects(merged), away: all.length - records.length, write };
  },
};

/** Of these ids, those that are in use or in the trash when the templates of the backup are there. */
async function knownTemplates({ db, broughtTemplates }: RestoreContext, ids: readonly string[]): Promise<Set<string>> {
  const [inUse, trashed] = [await present(db.templates, ids), await present(db.trash, ids)];
  return new Set([...inUse, ...trashed, ...ids.filter((id) => broughtTemplates.has(id))]);
}

async function present(table: ReplydockDatabase['templates'] | ReplydockDatabase['trash'], ids: readonly string[]) {
  return table.where('id').anyOf(ids).primaryKeys();
}
