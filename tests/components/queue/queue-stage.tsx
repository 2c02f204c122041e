/** The popup with a queue that behaves, driven as a person with a keyboard drives it. */
import { QueuePopup } from '@/components/queue/queue-popup';
import { key, perform, render, textOf } from '../render';
import { type FakeQueue, useFakeQueue } from './fake-queue';
import { now } from './sample-queue';

export interface Stage {
  at: number;
  openedPage: number;
  closed: number;
}

function StagedPopup({ queue, stage }: { readonly queue: FakeQueue; readonly stage: Stage }) {
  const access = useFakeQueue(queue);
  return (
    <QueuePopup
      access={access}
      clock={clocks.get(stage) ?? Date.now}
      onOpenPage={() => {
        stage.openedPage += 1;
      }}
      onOpened={() => {
        stage.closed += 1;
      }}
    />
  );
}

const clocks = new WeakMap<Stage, () => number>();

export async function stagePopup(queue: FakeQueue): Promise<Stage> {
  const stage: Stage = { at: now, openedPage: 0, closed: 0 };
  clocks.set(stage, () => stage.at);
  await render(<StagedPopup queue={queue} stage={stage} />);
  return stage;
}

export function listBox(): HTMLElement {
  const list = document.querySelector<HTMLElement>('[role="listbox"]');
  if (!list) throw new Error('No list');
  return list;
}

export const rows = () => [...document.querySelectorAll<HTMLElement>('[role="option"]')];
export const rowNames = () => rows().map((row) => textOf(row).replace(/[\u2068\u2069]/g, ''));
export const buyers = () => rowNames().map((name) => name.split(',')[0]);
export const groups = () =>
  [...document.querySelectorAll('[role="listbox"] [role="group"]')].map((group) => group.getAttribute('aria-label'));
export const status = () => textOf(document.querySelector('[role="status"]')).replace(/[\u2068\u2069]/g, '');
export const menuItems = () => [...document.querySelectorAll<HTMLElement>('[role="menuitem"]')];

/** The row that the list points at, as a screen reader finds it. */
export function activeRow(): HTMLElement | null {
  const id = listBox().getAttribute('aria-activedescendant');
  return id ? document.getElementById(id) : null;
}

export function activeBuyer(): string | undefined {
  return textOf(activeRow())
    .replace(/[\u2068\u2069]/g, '')
    .split(',')[0];
}

/** Pressed wherever the focus is, as on a real keyboard. */
export async function pressKey(name: string, rest: KeyboardEventInit = {}): Promise<void> {
  await key(document.activeElement ?? document.body, { key: name, ...rest });
}

export async function chooseItem(text: string): Promise<void> {
  const item = menuItems().find((known) => textOf(known).startsWith(text));
  if (!item) throw new Error(`No choice ${text} among ${menuItems().map(textOf).join(' | ')}`);
  await perform(() => item.click());
}

/** What is seen of a row. */
export function drawn(row: HTMLElement | undefined): string {
  return (row?.textContent ?? '').replace(/\s+/g, ' ');
}
