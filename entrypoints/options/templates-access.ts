/** Answers the workshop and the library's files from the store of this browser. */
import type { ReadLibraryFile } from '@/components/templates/library-files/file-stage';
import type { TemplateUse, TrashedTemplate, WorkshopAccess } from '@/components/templates/workshop-access';
import { primaryLanguage } from '@/lib/domain/template/reply-language';
import type { TemplateId } from '@/lib/domain/template/template';
import { templateIdSchema } from '@/lib/domain/template/template';
import { openLibraryFile } from '@/lib/imports/templates/open-library-file';
import { detectLanguage } from '@/lib/intent/detect-language';
import { decideEdit, readEditOffers } from '@/lib/services/edit-services';
import { createTemplateDesk } from '@/lib/services/template-workshop';
import type { ReplydockDatabase } from '@/lib/store/database';
import { readTrash } from '@/lib/store/template-trash';
import { readTemplateUses } from '@/lib/store/template-uses';

/** What the workshop asks to be done; what it shows is live and comes beside it. */
export type TemplateDeeds = Omit<WorkshopAccess, 'templates' | 'trash' | 'uses' | 'edits'>;

export function createTemplateDeeds(db: ReplydockDatabase): TemplateDeeds {
  return createTemplateDesk({ db, now: () => Date.now() });
}

/** For a live query. */
export async function readTrashShown(db: ReplydockDatabase): Promise<readonly TrashedTemplate[]> {
  return (await readTrash(db)).map(({ template, deletedAt }) => ({ template, deletedAt }));
}

/** For a live query. */
export async function readUsesShown(db: ReplydockDatabase): Promise<ReadonlyMap<TemplateId, TemplateUse>> {
  const uses = await readTemplateUses(db);
  return new Map(uses.map(({ id, times, lastAt }) => [templateIdSchema.parse(id), { times, lastAt }]));
}

/** For a live query. */
export function readEditsShown(db: ReplydockDatabase): Promise<NonNullable<WorkshopAccess['edits']>['offers']> {
  return readEditOffers({ db, now: () => Date.now() });
}

export async function refuseEdit(db: ReplydockDatabase, mark: string): Promise<void> {
  await decideEdit({ db, now: () => Date.now() }, { mark, verdict: 'never' });
}

/** `ownLanguage`: of replies whose language cannot be told. */
export function createFileReader(ownLanguage: () => string): ReadLibraryFile {
  return async (file) => {
    // Only whoever brings in a file needs to load it.
    const { parse } = await import('yaml');
    return openLibraryFile(file, {
      languageOf: (text) => detectLanguage(text) ?? primaryLanguage(ownLanguage()),
      readYaml: (text) => parse(text, { logLevel: 'error', maxAliasCount: 100, schema: 'core' }),
    });
  };
}
