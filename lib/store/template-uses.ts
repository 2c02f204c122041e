/** How often each template was inserted, and when last. Tells which replies are the seller's usual ones. */
import type { ReplydockDatabase, TemplateUseRecord } from './database';

/** One insertion. The template may be gone by then: its uses go with it. */
export async function recordTemplateUse(
  db: ReplydockDatabase,
  { templateId, language, at }: { readonly templateId: string; readonly language: string; readonly at: number },
): Promise<void> {
  await db.transaction('rw', db.templateUses, db.templates, async () => {
    if ((await db.templates.where('id').equals(templateId).count()) === 0) return;
    const before = await db.templateUses.get(templateId);
    await db.templateUses.put({
      id: templateId,
      times: (before?.times ?? 0) + 1,
      lastAt: Math.max(at, before?.lastAt ?? at),
      byLanguage: { ...before?.byLanguage, [language]: (before?.byLanguage[language] ?? 0) + 1 },
    });
  });
}

export async function readTemplateUses(db: ReplydockDatabase): Promise<readonly TemplateUseRecord[]> {
  return db.templateUses.toArray();
}

/** Those used most and those used last, each once: as many as a ranking can feel. */
export async function readUsualTemplates(
  db: ReplydockDatabase,
  { most, latest }: { readonly most: number; readonly latest: number },
): Promise<readonly TemplateUseRecord[]> {
  const [often, recent] = await Promise.all([
    db.templateUses.orderBy('times').reverse().limit(most).toArray(),
    db.templateUses.orderBy('lastAt').reverse().limit(latest).toArray(),
  ]);
  return [...new Map([...often, ...recent].map((use) => [use.id, use])).values()];
}
