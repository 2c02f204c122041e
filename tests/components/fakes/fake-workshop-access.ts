/** A store of templates that merges, keeps versions and has a trash, and can be told to fail. */
import type {
  SaveOutcome,
  TemplateEdit,
  TemplateUse,
  TemplateVersion,
  TrashedTemplate,
  WorkshopAccess,
} from '@/components/templates/workshop-access';
import type { OfferedEdit } from '@/lib/domain/template/edits/kept-edits';
import { mergeEdit } from '@/lib/domain/template/library/merge-edit';
import type { Template, TemplateId } from '@/lib/domain/template/template';

export type WaysToFail = 'quota' | 'storage' | 'invalid' | 'throws';

export class FakeWorkshop {
  /** Asked before each write: how it fails, if it does. */
  fails: () => WaysToFail | undefined = () => undefined;
  readonly saves: (readonly TemplateEdit[])[] = [];
  uses: ReadonlyMap<TemplateId, TemplateUse> = new Map();
  /** Changes that the seller keeps making. */
  offers: readonly OfferedEdit[] = [];
  readonly refused: string[] = [];
  now = 1_800_000_000_000;
  #templates: readonly Template[];
  #trash: readonly TrashedTemplate[] = [];
  #versions = new Map<TemplateId, TemplateVersion[]>();
  #listeners = new Set<() => void>();
  #access: WorkshopAccess | undefined;

  constructor(templates: readonly Template[]) {
    this.#templates = templates;
  }

  /** The same as long as nothing changes. */
  readonly access = (): WorkshopAccess => {
    this.#access ??= {
      templates: this.#templates,
      trash: this.#trash,
      uses: this.uses,
      edits: { offers: this.offers, refuse: this.#refuse },
      save: this.#save,
      moveToTrash: this.#moveToTrash,
      takeFromTrash: this.#takeFromTrash,
      erase: this.#erase,
      versionsOf: this.#versionsOf,
    };
    return this.#access;
  };

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  find(id: TemplateId): Template | undefined {
    return this.#templates.find((template) => template.id === id);
  }

  trashed(): readonly TemplateId[] {
    return this.#trash.map(({ template }) => template.id);
  }

  /** As another tab would change it. */
  changeElsewhere(id: TemplateId, change: (template: Template) => Template): void {
    this.now += 1;
    this.#set(this.#templates.map((known) => (known.id === id ? { ...change(known), updatedAt: this.now } : known)));
  }

  readonly #refuse = async (mark: string): Promise<void> => {
    this.refused.push(mark);
    this.offers = this.offers.filter((offer) => offer.mark !== mark);
    this.#set(this.#templates);
  };

  readonly #save = (edits: readonly TemplateEdit[]): Promise<SaveOutcome> =>
    this.#write(() => {
      this.saves.push(edits);
      const saved = edits.map((edit) => this.#saveOne(edit));
      return { templates: saved.map(({ template }) => template), merged: saved.some(({ isMerged }) => isMerged) };
    });

  #saveOne(edit: TemplateEdit) {
    const stored = this.find(edit.after.id);
    const merged = mergeEdit({ ...edit, stored, now: this.now });
    if (stored && merged.isChanged) this.#keep(stored);
    const isNew = stored === undefined;
    this.#set(
      isNew
        ? [...this.#templates, merged.template]
        : this.#templates.map((known) => (known.id === stored.id ? merged.template : known)),
    );
    return merged;
  }

  #keep(template: Template): void {
    const kept = this.#versions.get(template.id) ?? [];
    this.#versions.set(template.id, [{ id: this.now, savedAt: template.updatedAt, template }, ...kept]);
  }

  readonly #moveToTrash = (ids: readonly TemplateId[]): Promise<SaveOutcome> =>
    this.#write(() => {
      const gone = this.#templates.filter(({ id }) => ids.includes(id));
      this.#trash = [...gone.map((template) => ({ template, deletedAt: this.now })), ...this.#trash];
      this.#set(this.#templates.filter(({ id }) => !ids.includes(id)));
      return { templates: gone, merged: false };
    });

  readonly #takeFromTrash = (ids: readonly TemplateId[]): Promise<SaveOutcome> =>
    this.#write(() => {
      const back = this.#trash.filter(({ template }) => ids.includes(template.id)).map(({ template }) => template);
      this.#trash = this.#trash.filter(({ template }) => !ids.includes(template.id));
      this.#set([...this.#templates, ...back]);
      return { templates: back, merged: false };
    });

  readonly #erase = (ids: readonly TemplateId[]): Promise<SaveOutcome> =>
    this.#write(() => {
      this.#trash = this.#trash.filter(({ template }) => !ids.includes(template.id));
      this.#set(this.#templates);
      return { templates: [], merged: false };
    });

  readonly #versionsOf = async (id: TemplateId): Promise<readonly TemplateVersion[]> => this.#versions.get(id) ?? [];

  async #write(
    work: () => { readonly templates: readonly Template[]; readonly merged: boolean },
  ): Promise<SaveOutcome> {
    await Promise.resolve();
    this.now += 1;
    const failure = this.fails();
    if (failure === 'throws') throw new Error('The store cannot be used');
    return failure ? { ok: false, reason: failure } : { ok: true, ...work() };
  }

  #set(templates: readonly Template[]): void {
    this.#templates = templates;
    this.#access = undefined;
    for (const listener of this.#listeners) listener();
  }
}
