/** Collects earlier versions of templates that a batch of a backup adds, and writes them in their place in the history. */
import { isSameVersion, newVersions, type Version } from '@/lib/backup/merge-library';
import { mostVersions } from '@/lib/domain/template/library/keep-versions';
import type { RestoreContext } from './restore-part';

export class VersionsToAdd {
  readonly #context: RestoreContext;
  readonly #fresh = new Map<string, readonly Version[]>();

  constructor(context: RestoreContext) {
    this.#context = context;
  }

  /** Whether any of them is new. Awaits nothing but the table of versions. */
  async add(templateId: string, theirs: readonly Version[]): Promise<boolean> {
    if (theirs.length === 0) return false;
    const fresh = newVersions(await this.known(templateId), theirs, mostVersions);
    if (fresh.length === 0) return false;
    const { addedVersions } = this.#context;
    this.#fresh.set(templateId, [...(this.#fresh.get(templateId) ?? []), ...fresh]);
    addedVersions.set(templateId, [...(addedVersions.get(templateId) ?? []), ...fresh]);
    return true;
  }

  /** Those that are stored, and those that the backup has added: a preview finds these nowhere else. */
  async known(templateId: string): Promise<readonly Version[]> {
    const { db, addedVersions } = this.#context;
    const stored = await db.templateVersions.where('templateId').equals(templateId).toArray();
    const added = addedVersions.get(templateId) ?? [];
    return [...stored, ...added.filter((one) => !stored.some((other) => isSameVersion(one, other)))];
  }

  /** A history is read in the order of its ids, so that one with older states among it is written anew. */
  async write(): Promise<void> {
    const { templateVersions } = this.#context.db;
    for (const [templateId, fresh] of this.#fresh) {
      const ofTemplate = templateVersions.where('templateId').equals(templateId);
      const stored = await ofTemplate.sortBy('id');
      const all = [...stored.map(({ id: _, ...version }) => version), ...fresh.map((one) => ({ ...one, templateId }))];
      await ofTemplate.delete();
      await templateVersions.bulkAdd(all.toSorted((a, b) => a.keptAt - b.keptAt || a.savedAt - b.savedAt));
    }
  }
}
