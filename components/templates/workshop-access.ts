/** What the workshop asks of whoever keeps the templates. Tests hand in a fake; the options page hands in the store. */
import type { OfferedEdit } from '@/lib/domain/template/edits/kept-edits';
import type { Template, TemplateId } from '@/lib/domain/template/template';

/** One saved state of a template, newest first in lists. */
export interface TemplateVersion {
  readonly id: number;
  /** Epoch ms. */
  readonly savedAt: number;
  readonly template: Template;
}

export interface TrashedTemplate {
  readonly template: Template;
  /** Epoch ms. */
  readonly deletedAt: number;
}

export interface TemplateUse {
  readonly times: number;
  /** Epoch ms. */
  readonly lastAt: number;
}

/** One edit: what it began with (absent for a new template) and what the seller made of it. */
export interface TemplateEdit {
  readonly before?: Template | undefined;
  readonly after: Template;
}

export type SaveOutcome =
  /** `merged`: someone else had changed other fields meanwhile; both changes are in it. */
  | { readonly ok: true; readonly templates: readonly Template[]; readonly merged: boolean }
  | { readonly ok: false; readonly reason: 'quota' | 'storage' | 'invalid' };

export interface WorkshopAccess {
  /** Live; without those in the trash. */
  readonly templates: readonly Template[];
  /** Live, the last deleted first. */
  readonly trash: readonly TrashedTemplate[];
  /** Live. */
  readonly uses: ReadonlyMap<TemplateId, TemplateUse>;
  /** Live: changes that the seller keeps making by hand; absent where nobody counts them. */
  readonly edits?: {
    readonly offers: readonly OfferedEdit[];
    /** This one is not offered again. */
    readonly refuse: (mark: string) => Promise<void>;
  };
  /** All or none. Every state that was there before is kept as a version. */
  readonly save: (edits: readonly TemplateEdit[]) => Promise<SaveOutcome>;
  readonly moveToTrash: (ids: readonly TemplateId[]) => Promise<SaveOutcome>;
  readonly takeFromTrash: (ids: readonly TemplateId[]) => Promise<SaveOutcome>;
  /** For good, with their versions. */
  readonly erase: (ids: readonly TemplateId[]) => Promise<SaveOutcome>;
  readonly versionsOf: (id: TemplateId) => Promise<readonly TemplateVersion[]>;
}
