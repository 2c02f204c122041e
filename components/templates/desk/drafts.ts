/** Edits that are not stored yet beside the templates that are. Each edit knows what it began with. */
import { mergeEdit } from '@/lib/domain/template/library/merge-edit';
import { isSameTemplate } from '@/lib/domain/template/library/template-edit';
import type { Template, TemplateId } from '@/lib/domain/template/template';
import type { TemplateEdit } from '../workshop-access';

interface Draft {
  /** Absent for a new template. */
  readonly base?: Template | undefined;
  readonly now: Template;
}

export class Drafts {
  #received: readonly Template[] = [];
  #stored: ReadonlyMap<TemplateId, Template> = new Map();
  /** What saving gave back, until the store's own list tells the same or more. */
  #ahead = new Map<TemplateId, Template>();
  #drafts = new Map<TemplateId, Draft>();
  #settled: readonly Template[] | undefined = [];

  get size(): number {
    return this.#drafts.size;
  }

  find(id: TemplateId): Template | undefined {
    return this.#drafts.get(id)?.now ?? this.#settledOne(id);
  }

  /** Whether anything is new in it. */
  receive(stored: readonly Template[]): boolean {
    if (stored === this.#received) return false;
    const known = this.#stored;
    this.#received = stored;
    this.#stored = new Map(stored.map((template) => [template.id, template]));
    for (const [id, ahead] of this.#ahead) {
      const now = this.#stored.get(id);
      const isGone = !now && known.has(id);
      if (isGone || (now && now.updatedAt >= ahead.updatedAt)) this.#ahead.delete(id);
    }
    for (const [id, draft] of this.#drafts) this.#takeOver(id, draft);
    this.#settled = undefined;
    return true;
  }

  put(id: TemplateId, before: Template | undefined, after: Template): void {
    const known = this.#drafts.get(id);
    this.#drafts.set(id, { base: known ? known.base : before, now: after });
  }

  edits(): readonly TemplateEdit[] {
    return [...this.#drafts.values()].map(({ base, now }) => ({ ...(base && { before: base }), after: now }));
  }

  /** These edits are stored; what was typed since stays an edit. */
  settle(edits: readonly TemplateEdit[], saved: readonly Template[]): void {
    const byId = new Map(saved.map((template) => [template.id, template]));
    for (const { after } of edits) {
      const stored = byId.get(after.id) ?? after;
      const draft = this.#drafts.get(after.id);
      this.#ahead.set(after.id, stored);
      if (!draft || draft.now === after) this.#drafts.delete(after.id);
      else this.#goOn(after.id, stored, onto(stored, after, draft.now));
    }
    this.#settled = undefined;
  }

  /** They went to the trash, or for good. */
  drop(ids: readonly TemplateId[]): void {
    for (const id of ids) {
      this.#ahead.delete(id);
      this.#drafts.delete(id);
    }
    this.#settled = undefined;
  }

  unsaved(): ReadonlyMap<TemplateId, Template> {
    return new Map([...this.#drafts].map(([id, { now }]) => [id, now]));
  }

  settled(): readonly Template[] {
    this.#settled ??= this.#composeSettled();
    return this.#settled;
  }

  #composeSettled(): readonly Template[] {
    if (this.#ahead.size === 0) return this.#received;
    const ahead = new Map(this.#ahead);
    const known = this.#received.map((template) => {
      const newer = ahead.get(template.id);
      ahead.delete(template.id);
      return newer ?? template;
    });
    return [...known, ...ahead.values()];
  }

  #settledOne(id: TemplateId): Template | undefined {
    return this.#ahead.get(id) ?? this.#stored.get(id);
  }

  /** What somebody else changed meanwhile comes into the edit that is open here. */
  #takeOver(id: TemplateId, { base, now }: Draft): void {
    const settled = this.#settledOne(id);
    if (!base || !settled || isSameTemplate(base, settled)) return;
    this.#goOn(id, settled, onto(settled, base, now));
  }

  /** What says nothing new is no edit any more. */
  #goOn(id: TemplateId, base: Template, now: Template): void {
    if (isSameTemplate(base, now)) this.#drafts.delete(id);
    else this.#drafts.set(id, { base, now });
  }
}

/** What was changed between two states, as a change of a third. */
export function onto(stored: Template, before: Template, after: Template): Template {
  return mergeEdit({ before, after, stored, now: after.updatedAt }).template;
}
