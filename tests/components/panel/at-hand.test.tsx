// @vitest-environment happy-dom
import '../set-up';
import { describe, expect, it } from 'vitest';
import { aTemplate } from '../../support/templates';
import { FakePanelConnection } from '../fakes/fake-panel-connection';
import { now, view } from '../fakes/sample-facts';
import { allByRole, byRole, key, nameOf, perform, press, renderPanel, textOf, type } from '../render';

const titled = (title: string, over: Parameters<typeof aTemplate>[0] = {}) =>
  aTemplate({
    id: title.toLowerCase(),
    intents: ['spam'],
    variants: { en: { title, body: `${title} for {{ buyer.name }}` } },
    ...over,
  });

const library = [
  titled('Plain'),
  titled('Second', { isPinned: true, position: 2 }),
  titled('First', { isPinned: true, position: 1 }),
  titled('Elsewhere', { isPinned: true, marketplaces: ['ebay'] }),
  titled('Older'),
  titled('Newer'),
];

const uses = [
  { id: 'older', times: 9, lastAt: now - 2000 },
  { id: 'newer', times: 1, lastAt: now - 1000 },
  { id: 'first', times: 1, lastAt: now },
  { id: 'deleted', times: 1, lastAt: now },
];

const chips = () => [...document.querySelectorAll<HTMLElement>('ul[aria-label="Pinned and recent replies"] button')];

async function open() {
  const connection = new FakePanelConnection({ templates: library, view: view({ uses }) });
  await renderPanel(connection);
  return connection;
}

describe('Replies at hand', () => {
  it('are the pinned ones in the seller’s order, then those inserted last, each once', async () => {
    await open();
    expect(chips().map(textOf)).toEqual([
      'Pinned: First',
      'Pinned: Second',
      'Recently used: Newer',
      'Recently used: Older',
    ]);
  });

  it('are away while something is searched', async () => {
    await open();
    await type(byRole('searchbox'), 'newer');
    expect(chips()).toEqual([]);
  });

  it('are looked at before they go in', async () => {
    const connection = await open();
    const [chip] = chips();
    await press(chip ?? document.body);
    expect(connection.insertions).toEqual([]);
    const article = allByRole('article').at(-1);
    expect(article && nameOf(article)).toBe('First');
    expect(chip?.getAttribute('aria-expanded')).toBe('true');
    expect(document.activeElement).toBe(byRole('button', 'Insert', article));
    await press(byRole('button', 'Insert', article));
    expect(connection.page.box).toBe('First for Tamsin');
  });

  it('go away again by the same chip', async () => {
    await open();
    const before = allByRole('article').length;
    await press(chips()[0] ?? document.body);
    await press(chips()[0] ?? document.body);
    expect(allByRole('article')).toHaveLength(before);
  });

  it('do not move because of an insertion', async () => {
    const connection = await open();
    const shown = chips().map(textOf);
    await perform(() => connection.show({ view: view({ uses: [{ id: 'plain', times: 1, lastAt: now }] }) }));
    expect(chips().map(textOf)).toEqual(shown);
  });

  it('leave the arrows of the search box to the suggestions', async () => {
    await open();
    await key(byRole('searchbox'), { key: 'ArrowDown' });
    expect(document.querySelector('article[data-active] h3')?.textContent ?? '').not.toBe('First');
  });
});
