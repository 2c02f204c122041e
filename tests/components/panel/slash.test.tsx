// @vitest-environment happy-dom
import '../set-up';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { conversationKeySchema } from '@/lib/domain/conversation/conversation';
import { defaultSettings } from '@/lib/domain/settings/settings';
import { aTemplate } from '../../support/templates';
import { FakePanelConnection } from '../fakes/fake-panel-connection';
import { conversation, now, reading, view } from '../fakes/sample-facts';
import { allByRole, byRole, key, nameOf, perform, press, renderPanel, textOf, type } from '../render';

const reply = (title: string, shortcut?: string, over: Parameters<typeof aTemplate>[0] = {}) =>
  aTemplate({
    id: title.toLowerCase().replaceAll(' ', '-'),
    ...(shortcut !== undefined && { shortcut }),
    variants: { en: { title, body: `${title} for {{ buyer.name }}` } },
    ...over,
  });

const asking = reply('Refund by sum', 'refund', {
  variants: { en: { title: 'Refund by sum', body: '{% ask "sum", label: "Sum" %}We refund {{ ask.sum }}.' } },
});

const library = [
  reply('Shipped by air', 'ship-air'),
  reply('Shipped', 'ship'),
  reply('Shirt sizes', 'shi'),
  reply('Ship it on eBay', 'shi-ebay', { marketplaces: ['ebay'] }),
  reply('We are shifting the date', 'later'),
  reply('Thanks'),
  asking,
];

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});

afterEach(() => {
  vi.useRealTimers();
});

async function open(state = {}) {
  const connection = new FakePanelConnection({ templates: library, ...state });
  await renderPanel(connection);
  return connection;
}

async function typeInPage(connection: FakePanelConnection, box: string) {
  await perform(() => connection.typeInPage(box));
}

async function pressInPage(connection: FakePanelConnection, ...keys: readonly ('down' | 'up' | 'choose')[]) {
  await perform(() => {
    for (const each of keys) expect(connection.pressInPage(each)).toBe(true);
  });
}

const titles = () => allByRole('article').map(nameOf);
const marked = () => document.querySelector('article[data-active]');
const status = () => textOf(byRole('status'));
const hasOffer = () => document.body.textContent?.includes('Replies for');

describe('Replies for a typed shortcut', () => {
  it('are offered at once, the very shortcut first, titles after shortcuts, the first one marked', async () => {
    const connection = await open({ view: view({ uses: [{ id: 'shipped-by-air', times: 9, lastAt: now }] }) });
    await typeInPage(connection, 'Hello /shi');
    expect(titles()).toEqual(['Shirt sizes', 'Shipped by air', 'Shipped', 'We are shifting the date']);
    expect(marked()).toBe(byRole('article', 'Shirt sizes'));
    expect(connection.slashOffer).toEqual({ typed: '/shi', isOffered: true });
    expect(document.body.textContent).toContain('Replies for /shi');
    expect(document.body.textContent).toContain('/ship-air');
  });

  it('come in the buyer’s language before others, but for the very shortcut', async () => {
    const inFrench = (title: string, shortcut: string) =>
      reply(title, shortcut, { variants: { fr: { title, body: title } } });
    const connection = await open({ templates: [inFrench('Abc', 'ship-a'), ...library, inFrench('Envoi', 'shi')] });
    await typeInPage(connection, '/shi');
    expect(titles()).toEqual(['Shirt sizes', 'Envoi', 'Shipped', 'Shipped by air', 'Abc', 'We are shifting the date']);
  });

  it('say to ears what the eye sees', async () => {
    const connection = await open();
    await typeInPage(connection, '/shi');
    const said = [...document.querySelectorAll('[aria-live="polite"]')].map(({ textContent }) => textContent);
    expect(said).toContain('4 replies for /shi. Enter inserts: Shirt sizes');
  });

  it('look at titles only from three letters on', async () => {
    const connection = await open();
    await typeInPage(connection, '/th');
    expect(connection.slashOffer?.isOffered ?? false).toBe(false);
    await typeInPage(connection, '/tha');
    expect(titles()).toEqual(['Thanks']);
  });

  it('are not found in what a reply says', async () => {
    const connection = await open();
    await typeInPage(connection, '/tamsin');
    expect(hasOffer()).toBe(false);
    expect(connection.slashOffer?.isOffered ?? false).toBe(false);
  });

  it('go in place of what was typed, and nothing is offered after', async () => {
    const connection = await open();
    await typeInPage(connection, 'Hello /shi');
    await pressInPage(connection, 'choose');
    expect(connection.insertions).toMatchObject([{ mode: 'at-caret', replacing: '/shi' }]);
    expect(connection.page.box).toBe('Hello Shirt sizes for Tamsin');
    expect(status()).toBe('Inserted');
    await typeInPage(connection, connection.page.box);
    expect(connection.slashOffer).toEqual({ typed: '/shi', isOffered: false });
    expect(byRole('searchbox', 'Search templates')).toBeTruthy();
  });

  it('are chosen by keys that come faster than they are drawn', async () => {
    const connection = await open();
    await typeInPage(connection, '/shi');
    await pressInPage(connection, 'down', 'down', 'up', 'up', 'up', 'down', 'choose');
    expect(connection.page.box).toBe('Shipped for Tamsin');
  });

  it('move no further than the last one', async () => {
    const connection = await open();
    await typeInPage(connection, '/shi');
    await pressInPage(connection, 'down', 'down', 'down', 'down', 'down');
    expect(marked()).toBe(allByRole('article').at(-1));
  });

  it('begin with the first again when other letters are typed', async () => {
    const connection = await open();
    await typeInPage(connection, '/sh');
    await pressInPage(connection, 'down');
    await typeInPage(connection, '/shi');
    expect(marked()).toBe(allByRole('article')[0]);
    await pressInPage(connection, 'down');
    expect(marked()).toBe(allByRole('article')[1]);
  });

  it('go in once, however often Enter is pressed', async () => {
    const connection = await open();
    await typeInPage(connection, '/shi');
    await pressInPage(connection, 'choose', 'choose');
    await pressInPage(connection, 'choose');
    expect(connection.insertions).toHaveLength(1);
    expect(status()).toBe('Inserted');
  });

  it('go in again when the same word is typed once more', async () => {
    const connection = await open();
    await typeInPage(connection, '/shi');
    await pressInPage(connection, 'choose');
    await typeInPage(connection, `${connection.page.box} /shi`);
    await pressInPage(connection, 'choose');
    expect(connection.page.box).toBe('Shirt sizes for Tamsin Shirt sizes for Tamsin');
  });

  it('replace the word also by a click on Insert', async () => {
    const connection = await open();
    await typeInPage(connection, '/later');
    await press(byRole('button', 'Insert'));
    expect(connection.page.box).toBe('We are shifting the date for Tamsin');
  });

  it('are refused, and it is said, where something else stands before the caret by now', async () => {
    const connection = await open();
    await typeInPage(connection, '/shi');
    connection.page.box = '/shi and more';
    await pressInPage(connection, 'choose');
    expect(connection.page.box).toBe('/shi and more');
    expect(status()).toBe('Not inserted: the word that it was to replace does not stand before the caret any more.');
  });

  it('ask first where a reply asks, and then replace the word', async () => {
    const connection = await open();
    await typeInPage(connection, 'Hello /refund');
    await pressInPage(connection, 'choose');
    expect(connection.insertions).toEqual([]);
    const field = document.querySelector<HTMLInputElement>('fieldset input');
    expect(document.activeElement).toBe(field);
    await type(field ?? document.body, '5 €');
    await key(field ?? document.body, { key: 'Enter' });
    expect(connection.page.box).toBe('Hello We refund 5 €.');
  });

  it('do not let the key that opened the form fill it in', async () => {
    const connection = await open();
    await typeInPage(connection, '/refund');
    await pressInPage(connection, 'choose');
    const field = document.querySelector<HTMLInputElement>('fieldset input');
    await type(field ?? document.body, '5 €');
    await key(field ?? document.body, { key: 'Enter', repeat: true });
    expect(connection.insertions).toEqual([]);
  });

  it('give the keyboard back to the page where the form is left', async () => {
    const connection = await open();
    await typeInPage(connection, '/refund');
    vi.spyOn(document, 'hasFocus').mockReturnValueOnce(false);
    await pressInPage(connection, 'choose');
    await key(document.querySelector('fieldset input') ?? document.body, { key: 'Escape' });
    expect(document.querySelector('fieldset')).toBeNull();
    expect(connection.pageFocusCount).toBe(1);
    expect(connection.insertions).toEqual([]);
  });

  it.each([
    ['it is switched off', { view: view({ settings: { ...defaultSettings, slashShortcuts: false } }) }],
    ['the box takes no text', { view: view({ reading: reading({ replyField: { present: true, editable: false } }) }) }],
    [
      'another conversation is shown',
      {
        view: view({
          reading: reading({ conversation: conversation({ key: conversationKeySchema.parse('amazon:case-0002') }) }),
        }),
      },
    ],
  ])('are not offered where %s', async (_, state) => {
    const connection = await open(state);
    await typeInPage(connection, '/shi');
    expect(hasOffer()).toBe(false);
    expect(connection.slashOffer?.isOffered ?? false).toBe(false);
  });

  it('are withdrawn when another conversation opens', async () => {
    const connection = await open();
    await typeInPage(connection, '/shi');
    const other = reading({ conversation: conversation({ key: conversationKeySchema.parse('amazon:case-0002') }) });
    await perform(() => connection.show({ view: view({ reading: other }) }));
    expect(connection.slashOffer).toEqual({ typed: '/shi', isOffered: false });
    expect(hasOffer()).toBe(false);
  });
});
