/**
 * Everything that is being worked on: edits stay here until they are surely stored, whatever page or template is shown
 * meanwhile. One save runs at a time; what fails is kept and tried again.
 */
import { isSameTemplate } from '@/lib/domain/template/library/template-edit';
import type { Template, TemplateId } from '@/lib/domain/template/template';
import type { SaveOutcome, WorkshopAccess } from '../workshop-access';
import type { DeskState, SavingState } from './desk-state';
import { Drafts, onto } from './drafts';
import { StoreTurns } from './store-turns';
import { type Deed, emptyHistory, stepBack, stepForward, type TemplateChange, withDeed } from './undo-history';

/** What the desk needs of the store. */
export type DeskAccess = Pick<WorkshopAccess, 'save' | 'moveToTrash' | 'takeFromTrash' | 'erase'>;

export interface DeskTimes {
  readonly now: () => number;
  /** Without a further key, an edit is saved after so long. */
  readonly quietMs: number;
  readonly retryMs: number;
}

const usualTimes: DeskTimes = { now: Date.now, quietMs: 600, retryMs: 5000 };

export class WorkshopDesk {
  /** Open when the workshop was last looked at. */
  lastOpened: TemplateId | undefined;
  #store = new StoreTurns<DeskAccess>();
  #drafts = new Drafts();
  #history = emptyHistory;
  #saving: SavingState = { kind: 'idle' };
  #timer: ReturnType<typeof setTimeout> | undefined;
  #listeners = new Set<() => void>();
  #state: DeskState;

  constructor(private readonly times: DeskTimes = usualTimes) {
    this.#state = this.#compose();
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly state = (): DeskState => this.#state;

  /** The templates as the store knows them now, and how it is reached. */
  connect(access: DeskAccess, stored: readonly Template[]): void {
    this.#store.access = access;
    if (this.#drafts.receive(stored)) this.#tell();
  }

  find(id: TemplateId): Template | undefined {
    return this.#drafts.find(id);
  }

  /** @param field edits of one field that follow each other closely are undone as one */
  edit(id: TemplateId, change: (template: Template) => Template, field?: string): void {
    const before = this.find(id);
    if (!before) return;
    const after = { ...change(before), updatedAt: this.times.now() };
    if (isSameTemplate(after, before)) return;
    this.#edited([{ id, before, after }], field && `${id} ${field}`);
  }

  editAll(ids: readonly TemplateId[], change: (template: Template) => Template): void {
    const updatedAt = this.times.now();
    const changes = ids.flatMap((id): TemplateChange[] => {
      const before = this.find(id);
      const after = before && { ...change(before), updatedAt };
      return before && after && !isSameTemplate(after, before) ? [{ id, before, after }] : [];
    });
    if (changes.length > 0) this.#edited(changes, undefined);
  }

  /** New templates are stored at once. */
  create(templates: readonly Template[]): void {
    this.#edited(
      templates.map((after) => ({ id: after.id, after })),
      undefined,
    );
    void this.saveNow();
  }

  async moveToTrash(ids: readonly TemplateId[]): Promise<boolean> {
    const isDone = await this.#trash(ids);
    if (isDone) this.#remember({ kind: 'trashed', ids });
    return isDone;
  }

  takeFromTrash(ids: readonly TemplateId[]): Promise<boolean> {
    return this.#afterSaving((access) => access.takeFromTrash(ids));
  }

  erase(ids: readonly TemplateId[]): Promise<boolean> {
    return this.#afterSaving((access) => access.erase(ids));
  }

  /** Takes the last deed back; the templates it was about. */
  undo(): readonly TemplateId[] {
    const deed = this.#history.done.at(-1);
    if (!deed) return [];
    this.#history = stepBack(this.#history);
    return this.#again(deed, 'back');
  }

  redo(): readonly TemplateId[] {
    const deed = this.#history.undone.at(-1);
    if (!deed) return [];
    this.#history = stepForward(this.#history);
    return this.#again(deed, 'forward');
  }

  /** Saves what is not saved yet; settles when nothing runs any more. */
  saveNow(): Promise<void> {
    clearTimeout(this.#timer);
    return this.#store.inTurn(() => this.#save()).then(() => {});
  }

  /** Something typed is not stored yet. */
  hasUnsaved(): boolean {
    return this.#drafts.size > 0;
  }

  async #trash(ids: readonly TemplateId[]): Promise<boolean> {
    const isDone = await this.#afterSaving((access) => access.moveToTrash(ids));
    if (isDone) this.#drafts.drop(ids);
    return isDone;
  }

  #edited(changes: readonly TemplateChange[], field: string | undefined): void {
    for (const { id, before, after } of changes) this.#drafts.put(id, before, after);
    this.#remember({ kind: 'edited', changes, at: this.times.now(), ...(field !== undefined && { field }) });
    this.#saveSoon();
  }

  #saveSoon(): void {
    if (this.#saving.kind !== 'failed') this.#saving = { kind: 'unsaved' };
    this.#wait(this.times.quietMs);
    this.#tell();
  }

  #wait(ms: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.saveNow(), ms);
  }

  #remember(deed: Deed): void {
    this.#history = withDeed(this.#history, deed);
    this.#tell();
  }

  #again(deed: Deed, way: 'back' | 'forward'): readonly TemplateId[] {
    if (deed.kind === 'trashed') {
      void (way === 'back' ? this.takeFromTrash(deed.ids) : this.#trash(deed.ids));
      return deed.ids;
    }
    const made = deed.changes.flatMap(({ id, before }) => (before ? [] : [id]));
    if (made.length > 0) void (way === 'back' ? this.#trash(made) : this.takeFromTrash(made));
    for (const { id, before, after } of deed.changes) {
      const current = this.find(id);
      if (!before || !current) continue;
      const next = way === 'back' ? onto(current, after, before) : onto(current, before, after);
      this.#drafts.put(id, current, { ...next, updatedAt: this.times.now() });
    }
    this.#saveSoon();
    return deed.changes.map(({ id }) => id);
  }

  async #save(): Promise<boolean> {
    const edits = this.#drafts.edits();
    if (edits.length === 0) return true;
    const outcome = await this.#store.ask((access) => access.save(edits));
    if (outcome.ok) this.#drafts.settle(edits, outcome.templates);
    this.#conclude(outcome);
    return outcome.ok;
  }

  /** Nothing that was typed may be in the trash unsaved. */
  async #afterSaving(deed: (access: DeskAccess) => Promise<SaveOutcome>): Promise<boolean> {
    clearTimeout(this.#timer);
    return this.#store.inTurn(async () => {
      if (!(await this.#save())) return false;
      const outcome = await this.#store.ask(deed);
      this.#conclude(outcome);
      return outcome.ok;
    });
  }

  #conclude(outcome: SaveOutcome): void {
    const isLeft = this.hasUnsaved();
    if (!outcome.ok) this.#saving = { kind: 'failed', reason: outcome.reason };
    else this.#saving = isLeft ? { kind: 'unsaved' } : { kind: 'saved', at: this.times.now() };
    if (isLeft) this.#wait(outcome.ok ? this.times.quietMs : this.times.retryMs);
    this.#tell();
  }

  #compose(): DeskState {
    return {
      templates: this.#drafts.settled(),
      drafts: this.#drafts.unsaved(),
      saving: this.#saving,
      canUndo: this.#history.done.length > 0,
      canRedo: this.#history.undone.length > 0,
    };
  }

  #tell(): void {
    this.#state = this.#compose();
    for (const listener of this.#listeners) listener();
  }
}
