/** Puts the workshop into a test with a store that behaves, and finds its parts. */
import { WorkshopDesk } from '@/components/templates/desk/workshop-desk';
import type { WorkshopProps } from '@/components/templates/workshop';
import type { Template } from '@/lib/domain/template/template';
import { FakeWorkshop } from '../fakes/fake-workshop-access';
import { allByRole, byRole, perform, render, textOf } from '../render';
import { late, now, shelf } from './sample-templates';
import { StagedWorkshop } from './staged-workshop';

export interface WorkshopStage {
  readonly store: FakeWorkshop;
  readonly desk: WorkshopDesk;
}

export async function showWorkshop(
  templates: readonly Template[] = shelf,
  props: Partial<Omit<WorkshopProps, 'access'>> = {},
): Promise<WorkshopStage> {
  const store = new FakeWorkshop(templates);
  const desk = new WorkshopDesk({ now: () => now, quietMs: 1, retryMs: 600_000 });
  await render(<StagedWorkshop store={store} desk={desk} {...props} />);
  return { store, desk };
}

export async function showLate(props: Partial<Omit<WorkshopProps, 'access'>> = {}): Promise<WorkshopStage> {
  const stage = await showWorkshop(shelf, props);
  await choose('Late: new date');
  return stage;
}

export { late };

export function list(): HTMLElement {
  const found = document.querySelector<HTMLElement>('[role="listbox"]');
  if (!found) throw new Error('There is no list');
  return found;
}

export function rows(): readonly HTMLElement[] {
  return [...list().querySelectorAll<HTMLElement>('[role="option"]')];
}

export function titles(): readonly string[] {
  return rows().map((row) => row.querySelector('bdi')?.textContent ?? '');
}

export function row(title: string): HTMLElement {
  const found = rows().find((candidate) => textOf(candidate).startsWith(title));
  if (!found) throw new Error(`No row ${title}`);
  return found;
}

export async function choose(title: string, init: MouseEventInit = {}): Promise<void> {
  await perform(() => row(title).dispatchEvent(new MouseEvent('click', { bubbles: true, ...init })));
}

export function selectedTitles(): readonly string[] {
  return rows()
    .filter((candidate) => candidate.getAttribute('aria-selected') === 'true')
    .map((candidate) => candidate.querySelector('bdi')?.textContent ?? '');
}

export function wording(language = 'English'): HTMLTextAreaElement {
  const field = byRole('textbox', `Wording, ${language}`);
  if (!(field instanceof HTMLTextAreaElement)) throw new Error('Not a field of several lines');
  return field;
}

export function status(): string {
  return allByRole('status')
    .map((element) => element.textContent ?? '')
    .join(' ');
}

/** Lets saves that are under way come to their end. */
export function settle(desk: WorkshopDesk): Promise<void> {
  return perform(() => desk.saveNow());
}
