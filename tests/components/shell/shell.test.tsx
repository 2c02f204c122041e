// @vitest-environment happy-dom
import '../set-up';
import { afterEach, describe, expect, it } from 'vitest';
import { Shell } from '@/components/shell/shell';
import { Page } from '@/components/ui/page';
import { perform, render, textOf } from '../render';
import { speak } from '../set-up';

const pages = {
  orders: () => <Page title="Import">files</Page>,
  replies: () => <Page title="Saved">texts</Page>,
  settings: () => <Page title="Set">fields</Page>,
};

afterEach(() => {
  location.hash = '';
});

async function goTo(hash: string): Promise<void> {
  await perform(() => {
    location.hash = hash;
    window.dispatchEvent(new Event('hashchange'));
  });
}

const links = () => [...document.querySelectorAll<HTMLAnchorElement>('nav a')];
const current = () => links().filter((link) => link.getAttribute('aria-current') === 'page');
const heading = () => document.querySelector('h1')?.textContent;

describe('Shell', () => {
  it('shows the settings where the address names no page', async () => {
    await render(<Shell pages={pages} />);
    expect(heading()).toBe('Set');
    expect(current().map(textOf)).toEqual(['Settings']);
  });

  it('shows the settings where the address names a page that there is not', async () => {
    location.hash = '#weather';
    await render(<Shell pages={pages} />);
    expect(heading()).toBe('Set');
  });

  it('shows the page that the address names, and marks it in the list', async () => {
    location.hash = '#orders';
    await render(<Shell pages={pages} />);
    expect(heading()).toBe('Import');
    expect(current().map((link) => link.getAttribute('href'))).toEqual(['#orders']);
  });

  it('offers only the pages that it is given, with what is to be said of them', async () => {
    await render(<Shell pages={{ orders: pages.orders, settings: pages.settings }} badges={{ orders: '41%' }} />);
    expect(links().map(textOf)).toEqual(['Orders41%', 'Settings']);
  });

  it('takes the focus to the title of a page that has come, and leaves it alone at first', async () => {
    await render(<Shell pages={pages} />);
    expect(document.activeElement).toBe(document.body);
    await goTo('#replies');
    expect(document.activeElement).toBe(document.querySelector('h1'));
    expect(heading()).toBe('Saved');
    await goTo('#settings');
    expect(document.activeElement?.textContent).toBe('Set');
  });

  it('names the page in the title of the tab, in the seller’s language', async () => {
    speak('de');
    await render(<Shell pages={pages} />);
    expect(document.title).toBe('Einstellungen – Replydock');
    await goTo('#orders');
    expect(document.title).toBe('Bestellungen – Replydock');
  });

  it('keeps the browser from leaving the page for a dropped file', async () => {
    await render(<Shell pages={pages} />);
    expect(dropped(['Files']).defaultPrevented).toBe(true);
    expect(dropped(['text/plain']).defaultPrevented).toBe(false);
  });
});

function dropped(types: readonly string[]): Event {
  const event = Object.assign(new Event('drop', { bubbles: true, cancelable: true }), {
    dataTransfer: { types, items: [], dropEffect: 'none' },
  });
  document.body.dispatchEvent(event);
  return event;
}
