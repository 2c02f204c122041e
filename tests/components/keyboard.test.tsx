// @vitest-environment happy-dom
import './set-up';
import { describe, expect, it } from 'vitest';
import type { PanelView } from '@/lib/protocol/panel-view';
import { FakePanelConnection } from './fakes/fake-panel-connection';
import { view } from './fakes/sample-facts';
import { allByRole, byRole, key, nameOf, perform, renderPanel, textOf, type } from './render';

const search = () => byRole('searchbox', 'Search templates');
const titles = () => allByRole('article').map(nameOf);
const activeTitle = () => {
  const id = search().getAttribute('aria-activedescendant');
  const article = id ? document.getElementById(id) : null;
  return article ? nameOf(article) : undefined;
};

function insertedTexts(connection: FakePanelConnection): string[] {
  return connection.insertions.map((insertion) => insertion.text);
}

describe('Keys of the panel', () => {
  it('goes to the search box by /', async () => {
    await renderPanel(new FakePanelConnection());
    await key(document.body, { key: '/' });
    expect(document.activeElement).toBe(search());
  });

  it('leaves / alone while something is typed', async () => {
    await renderPanel(new FakePanelConnection());
    await perform(() => search().focus());
    const event = new KeyboardEvent('keydown', { key: '/', bubbles: true, cancelable: true });
    await perform(() => search().dispatchEvent(event));
    expect(event.defaultPrevented).toBe(false);
  });

  it.each([1, 2, 3])('inserts suggestion %i by Alt and its number', async (number) => {
    const connection = new FakePanelConnection();
    await renderPanel(connection);
    const preview = allByRole('article')[number - 1]?.querySelector('[lang]')?.textContent ?? '';
    await key(document.body, { key: String(number), code: `Digit${number}`, altKey: true });
    expect(insertedTexts(connection).map(flat)).toEqual([flat(preview)]);
  });

  it('inserts by a command from the page', async () => {
    const connection = new FakePanelConnection();
    await renderPanel(connection);
    await perform(() => connection.command('insert-2'));
    expect(insertedTexts(connection)).toHaveLength(1);
    expect(textOf(byRole('status'))).toBe('Inserted');
  });

  it.each<[string, PanelView['shortcuts'], number]>([
    ['changed', { insertFirst: 'Ctrl+Shift+1', insertSecond: 'Alt+2' }, 0],
    ['taken away', { insertSecond: 'Alt+2' }, 0],
    ['unknown altogether', {}, 1],
  ])('keeps to the binding when it was %s', async (_, shortcuts, times) => {
    const connection = new FakePanelConnection({ view: view({ shortcuts }) });
    await renderPanel(connection);
    await key(document.body, { key: '1', code: 'Digit1', altKey: true });
    expect(insertedTexts(connection)).toHaveLength(times);
  });

  it('shows the real bindings', async () => {
    const shortcuts = { insertFirst: 'Ctrl+Shift+7', insertSecond: 'Ctrl+Shift+8', insertThird: 'Ctrl+Shift+9' };
    await renderPanel(new FakePanelConnection({ view: view({ shortcuts }) }));
    expect(allByRole('button', 'Insert')[0]?.textContent).toBe('Insert7');
    expect(byRole('region', 'Suggested replies').textContent).toContain('Ctrl + Shift +789');
  });

  it('folds the panel', async () => {
    const connection = new FakePanelConnection();
    await renderPanel(connection);
    await key(document.body, { key: 'R', code: 'KeyR', altKey: true, shiftKey: true });
    expect(connection.layouts).toEqual([{ widthPx: 360, isFolded: true }]);
  });
});

describe('Search', () => {
  it('finds templates that were not suggested', async () => {
    await renderPanel(new FakePanelConnection());
    await type(search(), 'warranty');
    expect(titles().join()).toMatch(/warranty/i);
    expect(allByRole('button', 'Insert').length).toBe(titles().length);
  });

  it('says when nothing is found', async () => {
    await renderPanel(new FakePanelConnection());
    await type(search(), 'xylophone');
    expect(document.body.textContent).toContain('Nothing found');
    expect(titles()).toEqual([]);
  });

  it('keeps the focus in the box while arrows move the active row', async () => {
    await renderPanel(new FakePanelConnection());
    await perform(() => search().focus());
    await type(search(), 'order');
    const [first, second] = titles();
    expect(activeTitle()).toBe(first);
    await key(search(), { key: 'ArrowDown' });
    expect(activeTitle()).toBe(second);
    await key(search(), { key: 'ArrowUp' });
    await key(search(), { key: 'ArrowUp' });
    expect(activeTitle()).toBe(first);
    expect(document.activeElement).toBe(search());
  });

  it('inserts the active row by Enter', async () => {
    const connection = new FakePanelConnection();
    await renderPanel(connection);
    await type(search(), 'order');
    await key(search(), { key: 'ArrowDown' });
    await key(search(), { key: 'Enter' });
    expect(insertedTexts(connection)).toHaveLength(1);
    expect(allByRole('button', 'Inserted')[0]?.closest('article')?.id).toBe(
      search().getAttribute('aria-activedescendant'),
    );
  });

  it('inserts nothing by Enter in an empty box', async () => {
    const connection = new FakePanelConnection();
    await renderPanel(connection);
    await key(search(), { key: 'Enter' });
    expect(insertedTexts(connection)).toEqual([]);
  });

  it('moves through the suggestions from an empty box', async () => {
    await renderPanel(new FakePanelConnection());
    await key(search(), { key: 'ArrowDown' });
    expect(activeTitle()).toBe(titles()[0]);
  });

  it('is left by Escape: first the words go, then the focus goes back to the page', async () => {
    const connection = new FakePanelConnection();
    await renderPanel(connection);
    await perform(() => search().focus());
    await type(search(), 'order');
    await key(search(), { key: 'Escape' });
    expect(search()).toHaveProperty('value', '');
    expect(connection.pageFocusCount).toBe(0);
    await key(search(), { key: 'Escape' });
    expect(connection.pageFocusCount).toBe(1);
    expect(document.activeElement).not.toBe(search());
  });
});

describe('Arrows between suggestions', () => {
  it('go from one Insert to the next', async () => {
    await renderPanel(new FakePanelConnection());
    const [first, second] = allByRole('button', 'Insert');
    await perform(() => first?.focus());
    await key(first ?? document.body, { key: 'ArrowDown' });
    expect(document.activeElement).toBe(second);
  });
});

describe('The width of the panel', () => {
  it.each([
    ['ArrowLeft', 380],
    ['ArrowRight', 340],
    ['Home', 320],
    ['End', 480],
  ])('changes by %s', async (pressed, widthPx) => {
    const connection = new FakePanelConnection();
    await renderPanel(connection);
    await key(byRole('separator', 'Width of the panel'), { key: pressed });
    expect(connection.layouts).toEqual([{ widthPx, isFolded: false }]);
    expect(byRole('separator').getAttribute('aria-valuenow')).toBe(String(widthPx));
  });

  it('stays within its limits', async () => {
    const connection = new FakePanelConnection();
    await renderPanel(connection);
    for (let times = 0; times < 10; times += 1) await key(byRole('separator'), { key: 'ArrowLeft' });
    expect(Math.max(...connection.layouts.map((layout) => layout.widthPx))).toBe(480);
  });
});

/** Drawn short, line ends become spaces. */
function flat(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
