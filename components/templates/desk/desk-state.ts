/** What the workshop shows of its desk. */
import type { Template, TemplateId } from '@/lib/domain/template/template';
import type { SaveOutcome } from '../workshop-access';

export type SavingState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'unsaved' }
  | { readonly kind: 'saved'; readonly at: number }
  | { readonly kind: 'failed'; readonly reason: Failure };

export type Failure = Extract<SaveOutcome, { ok: false }>['reason'];

export interface DeskState {
  /** As stored, with what was saved since. Their order is the store's. */
  readonly templates: readonly Template[];
  /** What is newer than `templates`. */
  readonly drafts: ReadonlyMap<TemplateId, Template>;
  readonly saving: SavingState;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}
