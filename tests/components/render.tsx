/** Puts components into the document of a test and finds their parts by role and name, as assistive technology does. */
import { act, type ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach } from 'vitest';
import { Panel } from '@/components/panel/panel';
import type { FakePanelConnection } from './fakes/fake-panel-connection';
import { now } from './fakes/sample-facts';

const roots: { readonly root: Root; readonly host: HTMLElement }[] = [];

afterEach(async () => {
  for (const { root, host } of roots.splice(0)) {
    await act(async () => root.unmount());
    host.remove();
  }
  delete document.documentElement.dataset.scheme;
});

export async function render(content: ReactNode): Promise<void> {
  const host = document.body.appendChild(document.createElement('div'));
  const root = createRoot(host);
  roots.push({ root, host });
  await act(async () => root.render(content));
}

export async function renderPanel(connection: FakePanelConnection, clock: () => number = () => now): Promise<void> {
  await render(<Panel tools={{ connection, answers: connection.answers, now: clock, version: '0.0.0' }} />);
}

/** Does something and lets everything that follows from it happen. */
export async function perform(deed: () => unknown): Promise<void> {
  await act(async () => {
    await deed();
  });
}

const selectors: Readonly<Record<string, string>> = {
  heading: 'h1, h2, h3',
  region: 'section[aria-label], section[aria-labelledby]',
  article: 'article',
  listitem: 'li',
  button: 'button',
  searchbox: 'input[type="search"]',
  textbox: 'input[type="text"], textarea',
  status: '[role="status"]',
  timer: '[role="timer"]',
  group: '[role="group"]',
  separator: '[role="separator"]',
  menuitem: '[role="menuitem"]',
};

/** All elements with this role and, if given, this name; those hidden from assistive technology are left out. */
export function allByRole(role: string, name?: string, within: ParentNode = document): HTMLElement[] {
  const selector = selectors[role];
  if (!selector) throw new Error(`No selector is known for the role ${role}`);
  return [...within.querySelectorAll<HTMLElement>(selector)].filter(
    (element) => !element.closest('[aria-hidden="true"]') && (name === undefined || nameOf(element) === name),
  );
}

export function byRole(role: string, name?: string, within: ParentNode = document): HTMLElement {
  const [first, ...others] = allByRole(role, name, within);
  if (!first || others.length > 0) throw new Error(`${first ? 'Several' : 'No'} ${role} "${name ?? ''}"`);
  return first;
}

/** The accessible name: by reference, by label, else by content without what is only drawn. */
export function nameOf(element: Element): string {
  const reference = element.getAttribute('aria-labelledby');
  if (reference)
    return reference
      .split(' ')
      .map((id) => textOf(document.getElementById(id)))
      .join(' ');
  return element.getAttribute('aria-label') ?? labelOf(element) ?? textOf(element);
}

function labelOf(element: Element): string | undefined {
  const label = element.id ? document.querySelector(`label[for="${element.id}"]`) : null;
  return label ? textOf(label) : undefined;
}

/** Text without parts that are only drawn. */
export function textOf(element: Element | null): string {
  if (!element) return '';
  const copy = element.cloneNode(true);
  if (!(copy instanceof Element)) return '';
  for (const drawn of copy.querySelectorAll('[aria-hidden="true"]')) drawn.remove();
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
}

export async function press(element: HTMLElement): Promise<void> {
  await perform(() => element.click());
}

export async function type(field: HTMLElement, text: string): Promise<void> {
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) throw new Error('Not a field');
  const prototype = field instanceof HTMLInputElement ? HTMLInputElement.prototype : HTMLTextAreaElement.prototype;
  await perform(() => {
    // The field's own setter: React has put another in front of it to notice changes by scripts.
    Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, text);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

export async function key(target: EventTarget, init: KeyboardEventInit): Promise<void> {
  await perform(() => target.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init })));
}
