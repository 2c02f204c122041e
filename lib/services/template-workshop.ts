/** What the workshop does with templates: every deed is done as a whole or not at all, and says so. */
import * as z from 'zod/mini';
import type { TemplateEdit } from '@/lib/domain/template/library/template-edit';
import { type Template, templateSchema } from '@/lib/domain/template/template';
import type { ReplydockDatabase } from '@/lib/store/database';
import { readVersions, saveTemplates } from '@/lib/store/save-templates';
import { eraseTemplates, moveToTrash, takeFromTrash } from '@/lib/store/template-trash';
import { storeProblemOf } from './store-problem';

export type TemplatesOutcome =
  | { readonly ok: true; readonly templates: readonly Template[]; readonly merged: boolean }
  | { readonly ok: false; readonly reason: 'quota' | 'storage' | 'invalid' };

export interface TemplateDesk {
  readonly save: (edits: readonly TemplateEdit[]) => Promise<TemplatesOutcome>;
  readonly moveToTrash: (ids: readonly string[]) => Promise<TemplatesOutcome>;
  readonly takeFromTrash: (ids: readonly string[]) => Promise<TemplatesOutcome>;
  readonly erase: (ids: readonly string[]) => Promise<TemplatesOutcome>;
  readonly versionsOf: (id: string) => ReturnType<typeof readVersions>;
}

interface DeskContext {
  readonly db: ReplydockDatabase;
  readonly now: () => number;
  readonly newId?: () => string;
}

const editsSchema = z.array(z.object({ after: templateSchema }));

export function createTemplateDesk({ db, now, newId = () => crypto.randomUUID() }: DeskContext): TemplateDesk {
  return {
    save: async (edits) => {
      if (!editsSchema.safeParse(edits).success) return { ok: false, reason: 'invalid' };
      return outcomeOf(async () => {
        const { templates, isMerged } = await saveTemplates(db, edits, now());
        return { templates, merged: isMerged };
      });
    },
    moveToTrash: (ids) => outcomeOf(async () => ({ templates: await moveToTrash(db, ids, now()) })),
    takeFromTrash: (ids) => outcomeOf(async () => ({ templates: await takeFromTrash(db, ids, { now: now(), newId }) })),
    erase: (ids) =>
      outcomeOf(async () => {
        await eraseTemplates(db, ids);
        return { templates: [] };
      }),
    versionsOf: (id) => readVersions(db, id),
  };
}

async function outcomeOf(
  deed: () => Promise<{ readonly templates: readonly Template[]; readonly merged?: boolean }>,
): Promise<TemplatesOutcome> {
  try {
    const { templates, merged = false } = await deed();
    return { ok: true, templates, merged };
  } catch (error) {
    return { ok: false, reason: storeProblemOf(error) === 'quota' ? 'quota' : 'storage' };
  }
}
