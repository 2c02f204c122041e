// @vitest-environment happy-dom
import '../set-up';
import { describe, expect, it } from 'vitest';
import { conversationKeySchema } from '@/lib/domain/conversation/conversation';
import type { Template } from '@/lib/domain/template/template';
import { aTemplate } from '../../support/templates';
import { FakePanelConnection } from '../fakes/fake-panel-connection';
import { conversation, reading, view } from '../fakes/sample-facts';
import { allByRole, byRole, key, perform, press, renderPanel, textOf, type } from '../render';

const refund = aTemplate({
  id: 'refund',
  shortcut: 'refund',
  variants: {
    en: {
      title: 'Refund by day',
      body: 'Hello {{ buyer.name }}, {% ask "refund", type: "number", label: "Refund", min: 1 %}{% ask "day", type: "date", label: "Which day" %}{% ask "offer", type: "choice", choices: "postage, a new one", default: "postage", label: "We offer" %}we refund {{ ask.refund }} by {{ ask.day }}{% cursor %}: {{ ask.offer }}. {{ ask.refund }}',
    },
  },
});

const plain = (title: string): Template =>
  aTemplate({
    id: title.toLowerCase().replaceAll(' ', '-'),
    variants: { en: { title, body: `${title} of {{ buyer.name }}` } },
  });

async function open(templates: readonly Template[] = [refund, plain('Thanks')], state = {}) {
  const connection = new FakePanelConnection({ templates, ...state });
  await renderPanel(connection);
  await type(byRole('searchbox'), 'refund day');
  return connection;
}

const insertButton = () => byRole('button', 'Insert');
const field = (label: string): HTMLElement => {
  const found = [...document.querySelectorAll('label')].find((each) => each.textContent === label);
  const input = found && document.getElementById(found.htmlFor);
  if (!input) throw new Error(`No field ${label}`);
  return input;
};
const isFormOpen = () => document.querySelector('fieldset[aria-label="Asked before it goes in"]') !== null;
const preview = () => document.querySelector('article [lang]')?.textContent ?? '';
const status = () => textOf(byRole('status'));

async function fillIn() {
  await press(insertButton());
  await fillInOpen();
}

async function fillInOpen(amount = '5') {
  await type(field('Refund'), amount);
  await type(field('Which day'), '2026-11-24');
}

describe('A reply that asks', () => {
  it('says so by an ellipsis that is only drawn', async () => {
    await open();
    expect(insertButton().textContent).toContain('…');
  });

  it('opens its form by Insert, with the focus in the first open field, and inserts nothing', async () => {
    const connection = await open();
    await press(insertButton());
    expect(document.activeElement).toBe(field('Refund'));
    expect([...document.querySelectorAll('article label')].map((label) => label.textContent)).toEqual([
      'Refund',
      'Which day',
      'We offer',
    ]);
    expect(field('We offer')).toHaveProperty('value', 'postage');
    expect(connection.insertions).toEqual([]);
  });

  it('shows what is typed in the preview at once, and inserts exactly that, with its stops', async () => {
    const connection = await open();
    await fillIn();
    expect(preview()).toBe('Hello Tamsin, we refund 5 by November 24, 2026: postage. 5');
    await press(insertButton());
    expect(connection.page.box).toBe(preview());
    expect(connection.insertions).toMatchObject([{ mode: 'at-caret', cursors: [46] }]);
    expect(status()).toBe('Inserted');
    expect(isFormOpen()).toBe(false);
  });

  it('goes from field to field by Enter, and out of the last one in', async () => {
    const connection = await open();
    await fillIn();
    await perform(() => field('Refund').focus());
    await key(field('Refund'), { key: 'Enter' });
    expect(document.activeElement).toBe(field('Which day'));
    await key(field('Which day'), { key: 'Enter' });
    expect(connection.insertions).toEqual([]);
    await key(field('We offer'), { key: 'Enter' });
    expect(connection.insertions).toHaveLength(1);
  });

  it('says in a sentence what is wrong with an answer', async () => {
    await open();
    await press(insertButton());
    await type(field('Refund'), 'five');
    expect(field('Refund').getAttribute('aria-invalid')).toBe('true');
    const problem = document.getElementById(field('Refund').getAttribute('aria-describedby') ?? '');
    expect(problem?.textContent).toBe('A number is needed.');
  });

  it('names the open fields first, and inserts with them only by the button that says so', async () => {
    const connection = await open();
    await press(insertButton());
    await type(field('Refund'), '5');
    await press(insertButton());
    await press(insertButton());
    expect(connection.insertions).toEqual([]);
    expect(textOf(document.querySelector('[role="alert"]'))).toBe(
      '1 field is open: Which day. It would stay marked in the text.',
    );
    expect(document.activeElement).toBe(field('Which day'));
    await press(byRole('button', 'Insert with 1 open field'));
    expect(connection.page.box).toContain('we refund 5 by {{ ask.day }}: postage');
  });

  it('is left by Escape, which keeps what was typed and gives the focus back', async () => {
    const connection = await open();
    await perform(() => byRole('searchbox').focus());
    await key(byRole('searchbox'), { key: 'Enter' });
    await type(field('Refund'), '5');
    await key(field('Refund'), { key: 'Escape' });
    expect(isFormOpen()).toBe(false);
    expect(document.activeElement).toBe(byRole('searchbox'));
    expect(byRole('searchbox')).toHaveProperty('value', 'refund day');
    await press(insertButton());
    expect(field('Refund')).toHaveProperty('value', '5');
    expect(connection.insertions).toEqual([]);
  });

  it('opens by the key that inserts', async () => {
    await open([refund], { view: view() });
    await key(document.body, { key: '1', code: 'Digit1', altKey: true });
    expect(document.activeElement).toBe(field('Refund'));
  });

  it('stays open when the insertion is refused', async () => {
    const connection = await open();
    connection.page.refusal = { kind: 'refused', reason: 'read-only' };
    await fillIn();
    await press(insertButton());
    expect(status()).toBe('Not inserted: the reply box takes no text now.');
    expect(field('Refund')).toHaveProperty('value', '5');
  });

  it('forgets what was typed when another conversation is open', async () => {
    const connection = await open();
    await fillIn();
    const other = conversation({ key: conversationKeySchema.parse('amazon:case-0002'), buyerName: 'Corwin Ashdale' });
    await perform(() => connection.show({ view: view({ reading: reading({ conversation: other }) }) }));
    expect(isFormOpen()).toBe(false);
    await type(byRole('searchbox'), 'refund day');
    await press(insertButton());
    expect(field('Refund')).toHaveProperty('value', '');
    await perform(() => connection.show({ view: view() }));
    await type(byRole('searchbox'), 'refund day');
    await press(insertButton());
    expect(field('Refund')).toHaveProperty('value', '');
  });
});

/** Enter with these keys held; the menu beside Insert says the same. */
const places = [
  ['at-caret', {}, 'Inserted'],
  ['append', { shiftKey: true }, 'Inserted behind your draft'],
  ['replace', { shiftKey: true, ctrlKey: true }, 'Inserted in place of your draft. Ctrl+Z in the box brings it back.'],
] as const;

describe('Where a reply goes', () => {
  const enter = (keys: KeyboardEventInit) => key(byRole('searchbox'), { key: 'Enter', ...keys });
  const modesOf = ({ insertions }: FakePanelConnection) => insertions.map(({ mode }) => mode);

  it('can be chosen beside each Insert', async () => {
    await renderPanel(new FakePanelConnection());
    const menus = allByRole('button', 'More ways to insert');
    expect(menus).toHaveLength(allByRole('button', 'Insert').length);
    expect(menus.every((menu) => menu.getAttribute('aria-haspopup') === 'true')).toBe(true);
  });

  it.each(places)('is chosen by keys in the search box, and told: %s', async (mode, keys, told) => {
    const connection = await open([plain('Refund day')]);
    await enter(keys);
    expect(modesOf(connection)).toEqual([mode]);
    expect(status()).toBe(told);
  });

  it('is said with the truth where the browser cannot undo', async () => {
    const connection = new FakePanelConnection({ templates: [plain('Refund day')] });
    connection.insert = async () => ({ kind: 'inserted', isUndoable: false });
    await renderPanel(connection);
    await type(byRole('searchbox'), 'refund');
    await enter({ shiftKey: true, ctrlKey: true });
    expect(status()).toBe('Inserted in place of your draft. Ctrl+Z cannot bring it back in this box.');
  });

  it('is at the caret again the next time', async () => {
    const connection = await open([plain('Refund day')]);
    await enter({ shiftKey: true, ctrlKey: true });
    await enter({});
    expect(modesOf(connection)).toEqual(['replace', 'at-caret']);
  });

  it('is kept while a form is open, said in it, and gone with it', async () => {
    const connection = await open();
    await enter({ shiftKey: true, ctrlKey: true });
    expect(document.querySelector('article')?.textContent).toContain('Goes in place of your draft.');
    await fillInOpen();
    await press(insertButton());
    expect(modesOf(connection)).toEqual(['replace']);
    await enter({ key: 'Enter' });
    expect(document.querySelector('article')?.textContent).not.toContain('Goes in place of your draft.');
  });

  it.each(places.flatMap(([mode, keys]) => ['5', '12,50', '300'].map((amount) => [mode, amount, keys] as const)))(
    'never makes a picture differ from what goes in: %s, %s',
    async (mode, amount, keys) => {
      const connection = await open();
      await enter(keys);
      await fillInOpen(amount);
      const shown = preview();
      await press(insertButton());
      expect(connection.insertions).toMatchObject([{ mode, text: shown }]);
    },
  );

  it('takes several in a row', async () => {
    const connection = new FakePanelConnection();
    await renderPanel(connection);
    for (let left = 3; left > 0; left -= 1) await press(allByRole('button', 'Insert').at(-1) ?? document.body);
    expect(connection.insertions.length).toBe(3);
    expect(connection.page.box).toBe(connection.insertions.map(({ text }) => text).join(''));
  });
});
