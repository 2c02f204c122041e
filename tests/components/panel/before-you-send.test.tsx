// @vitest-environment happy-dom
import '../set-up';
import { describe, expect, it } from 'vitest';
import { conversationKeySchema } from '@/lib/domain/conversation/conversation';
import { defaultSettings } from '@/lib/domain/settings/settings';
import { aTemplate } from '../../support/templates';
import { FakePanelConnection } from '../fakes/fake-panel-connection';
import { buyerMessage, conversation, reading, view } from '../fakes/sample-facts';
import { allByRole, byRole, key, perform, press, renderPanel, textOf } from '../render';

const link = 'www.fernhold-offers.example';
const linked = `Hello Marta, please see ${link} for the manual.`;
const clean = 'Hello Marta, your parcel left us today and should arrive on Friday.';

const reply = (title: string, body: string) => aTemplate({ id: title, variants: { en: { title, body } } });

async function open(state: ConstructorParameters<typeof FakePanelConnection>[0] = {}) {
  const connection = new FakePanelConnection({ templates: [reply('Clean', clean), reply('Linked', linked)], ...state });
  await renderPanel(connection);
  return connection;
}

async function write(connection: FakePanelConnection, text: string) {
  await perform(() => connection.writeInPage(text));
}

const regions = () => allByRole('region', 'Before you send');
const region = () => byRole('region', 'Before you send');

describe('Before you send', () => {
  it.each([
    ['nothing is told yet', undefined],
    ['the box is empty', ''],
    ['the draft is clean', clean],
  ])('is not there while %s', async (_, text) => {
    const connection = await open();
    if (text !== undefined) await write(connection, text);
    expect(regions()).toEqual([]);
  });

  it('tells how grave it is, which words, why, by which rule and how old that is', async () => {
    const connection = await open();
    await write(connection, linked);
    const words = textOf(region());
    expect(words).toContain('Stop');
    expect(region().querySelector('mark')?.textContent).toBe(link);
    expect(words).toMatch(/checked (?:today|yesterday|\d+ days ago|tomorrow)/);
    expect(region().querySelector('svg')).not.toBeNull();
  });

  it('says it to ears, whose keyboard is in the portal’s box', async () => {
    const connection = await open();
    await write(connection, linked);
    const said = [...document.querySelectorAll('[aria-live="polite"]')].map((each) => each.textContent).join(' ');
    expect(said).toContain('finding in your draft');
    await write(connection, clean);
    const after = [...document.querySelectorAll('[aria-live="polite"]')].map((each) => each.textContent).join(' ');
    expect(after).toContain('Nothing found in your draft any more.');
  });

  it('puts what blocks first', async () => {
    const connection = await open();
    await write(connection, `PLEASE READ THE MANUAL BEFORE WRITING AGAIN. See ${link}.`);
    const items = allByRole('listitem', undefined, region()).map(textOf);
    expect(items[0]).toMatch(/^Stop/);
    expect(items.length).toBeGreaterThan(1);
  });

  it('takes out exactly the words of the finding, and leaves the rest of the draft', async () => {
    const connection = await open();
    await write(connection, linked);
    await press(byRole('button', `Take it out: ${link}`));
    expect(connection.page.box).toBe(linked.replace(link, ''));
    expect(connection.insertions[0]).toMatchObject({ mode: 'replace', cursors: [linked.indexOf(link)] });
    expect(textOf(region())).toContain('Ctrl+Z');
  });

  it('changes nothing where the draft is another one by now, and says so', async () => {
    const connection = await open();
    await write(connection, linked);
    connection.page.box = `${linked} And more.`;
    await press(byRole('button', `Take it out: ${link}`));
    expect(connection.page.box).toBe(`${linked} And more.`);
    expect(textOf(region())).toContain('Not changed');
  });

  it('offers no fix that would leave nothing', async () => {
    const connection = await open();
    await write(connection, link);
    expect(allByRole('button', `Take it out: ${link}`)).toEqual([]);
    expect(regions()).toHaveLength(1);
  });

  it('is silent about a draft of another conversation', async () => {
    const connection = await open();
    await perform(() => connection.show({ draft: { text: linked, conversation: 'amazon:case-0002' } }));
    expect(regions()).toEqual([]);
  });

  it('does not read what the draft quotes', async () => {
    const connection = await open();
    await write(connection, `${clean}\n\n> ${linked}`);
    expect(regions()).toEqual([]);
  });

  it('does not show a rule again that the seller does not want, and takes that back', async () => {
    const connection = await open();
    await write(connection, linked);
    await press(byRole('button', 'Don’t show this again'));
    const [change] = connection.settingsChanges;
    expect(change?.ruleChoices?.off).toHaveLength(1);
    expect(region().querySelector('mark')).toBeNull();
    await press(byRole('button', 'Undo'));
    expect(connection.settingsChanges.at(-1)?.ruleChoices?.off).toEqual([]);
    expect(region().querySelector('mark')?.textContent).toBe(link);
  });

  it('finds the team’s own words', async () => {
    const ruleChoices = { off: [], severities: {}, ownWords: [{ phrase: 'goodies', severity: 'warn' as const }] };
    const connection = await open({ view: view({ settings: { ...defaultSettings, ruleChoices } }) });
    await write(connection, `${clean} We added some goodies.`);
    expect(textOf(region())).toContain('Your own word list');
  });

  it('finds the name and the order of a buyer from another row of the list', async () => {
    const other = conversation({
      key: conversationKeySchema.parse('amazon:case-0002'),
      buyerName: 'Odile Underhay',
      orderIds: ['900-0000009-0000009'],
    });
    const shown = reading({ rows: [{ conversation: other }] });
    const connection = await open({ view: view({ reading: shown }) });
    await write(connection, 'Hello Odile Underhay, your order 900-0000009-0000009 left us today.');
    expect(textOf(region())).toContain('Name of another buyer');
    expect(textOf(region())).toContain('Order of another buyer');
  });
});

const article = (title: string) => byRole('article', title);
const insertButton = (title: string) => byRole('button', 'Insert', article(title));
const questions = () => [...document.querySelectorAll<HTMLElement>('[role="alertdialog"]')];
const question = () => {
  const [first] = questions();
  if (!first) throw new Error('Nothing is asked');
  return first;
};

describe('Insert of a reply with a finding that blocks', () => {
  it('asks first, names what it is about, and inserts nothing yet', async () => {
    const connection = await open();
    await press(insertButton('Linked'));
    expect(connection.insertions).toEqual([]);
    expect(textOf(question())).toContain('insert anyway?');
    expect(textOf(question())).toContain(link);
  });

  it('inserts it when the seller wants it', async () => {
    const connection = await open();
    await press(insertButton('Linked'));
    await press(byRole('button', 'Insert anyway', question()));
    expect(connection.page.box).toBe(linked);
    expect(questions()).toEqual([]);
  });

  it.each([
    ['Esc is pressed', () => key(document.activeElement ?? document.body, { key: 'Escape' })],
    ['it is declined', () => press(byRole('button', 'Don’t insert', question()))],
  ])('inserts nothing when %s', async (_, decline) => {
    const connection = await open();
    await press(insertButton('Linked'));
    await decline();
    expect(connection.insertions).toEqual([]);
    expect(questions()).toEqual([]);
  });

  it('does not ask about a clean one', async () => {
    const connection = await open();
    await press(insertButton('Clean'));
    expect(questions()).toEqual([]);
    expect(connection.page.box).toBe(clean);
  });

  it('does not ask about a rule that is switched off', async () => {
    const connection = await open();
    await write(connection, linked);
    await press(byRole('button', 'Don’t show this again'));
    await write(connection, '');
    await press(insertButton('Linked'));
    expect(questions()).toEqual([]);
    expect(connection.insertions).toHaveLength(1);
  });

  it('does not ask about values that are not known: these are marked already', async () => {
    const templates = [reply('Open', `${clean} {{ tracking.link }}`)];
    const shown = reading({ conversation: conversation({ messages: [buyerMessage('Where is it?')] }), orders: [] });
    const connection = await open({ templates, view: view({ reading: shown, orders: [] }) });
    await press(insertButton('Open'));
    expect(questions()).toEqual([]);
    expect(connection.insertions).toHaveLength(1);
  });
});
