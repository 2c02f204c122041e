// @vitest-environment happy-dom
import '../set-up';
import { describe, expect, it } from 'vitest';
import { conversationKeySchema } from '@/lib/domain/conversation/conversation';
import { hashText } from '@/lib/domain/conversation/conversation-identity';
import type { OfferedEdit } from '@/lib/domain/template/edits/kept-edits';
import { FakePanelConnection } from '../fakes/fake-panel-connection';
import { conversation, identity, now, reading, view } from '../fakes/sample-facts';
import { allByRole, byRole, perform, press, renderPanel, textOf } from '../render';
import { template } from '../templates/sample-templates';

const body =
  'Hello {{ buyer.first_name }},\n\nyour parcel is on its way. We ask for a little patience.\n\nKind regards';
const reply = template('on-its-way', { variants: { en: { title: 'On its way', body } } });
const offer: OfferedEdit = {
  mark: 'mark-1',
  place: { template: reply.id, language: 'en' },
  edit: { left: 'We ask for ', gone: 'a little', put: 'some', right: ' patience.' },
  times: 3,
  lastAt: now,
};

async function show(offers: readonly OfferedEdit[] = []): Promise<FakePanelConnection> {
  const connection = new FakePanelConnection({
    view: view({ identity: identity({ terms: ['term-1'] }) }),
    templates: [reply],
  });
  connection.offers = offers;
  connection.page.openConversation = 'amazon:case-0001';
  await renderPanel(connection);
  await perform(() => connection.writeInPage(''));
  return connection;
}

const insert = () => press(byRole('button', 'Insert', byRole('article', 'On its way')));
const edit = (connection: FakePanelConnection, change: (box: string) => string) =>
  perform(() => connection.writeInPage(change(connection.page.box)));
const offers = () => allByRole('region', 'Changes you keep making');
const other = () =>
  view({
    reading: reading({
      conversation: conversation({ key: conversationKeySchema.parse('amazon:case-0002'), buyerName: 'Corwin Ashdale' }),
    }),
  });

describe('A reply that is changed before it goes', () => {
  it('tells the changed words once the box is empty again, and nothing else of the draft', async () => {
    const connection = await show();
    await insert();
    await edit(connection, (box) => box.replace('a little', 'some'));
    expect(connection.noted).toEqual([]);
    await edit(connection, () => '');
    expect(connection.noted).toMatchObject([
      {
        place: { template: reply.id, language: 'en' },
        edits: [{ gone: 'a little', put: 'some' }],
        conversation: 'amazon:case-0001',
        buyers: ['term-1'],
      },
    ]);
    expect(JSON.stringify(connection.noted)).not.toContain('Tamsin');
  });

  it.each<[string, (box: string) => string]>([
    ['as it was inserted', (box) => box],
    ['with another name', (box) => box.replace(/Hello [^,]+/, 'Hello Mrs Orlebar')],
    ['with the buyer’s name put in', (box) => box.replace('patience', 'patience, dear Tamsin')],
    ['written anew', () => 'It left yesterday and is with you tomorrow.'],
  ])('tells nothing where it goes %s', async (_name, change) => {
    const connection = await show();
    await insert();
    await edit(connection, change);
    await edit(connection, () => '');
    expect(connection.noted).toEqual([]);
  });

  it('tells what stands there when the page goes', async () => {
    const connection = await show();
    await insert();
    await edit(connection, (box) => box.replace('a little', 'some'));
    await perform(() => window.dispatchEvent(new Event('pagehide')));
    expect(connection.noted).toHaveLength(1);
  });

  it('does not take what was typed before it for a change', async () => {
    const connection = await show();
    await edit(connection, () => 'As I said on the phone. ');
    await insert();
    await edit(connection, (box) => `${box}\n\nOne more thing.`);
    await edit(connection, () => '');
    expect(connection.noted).toEqual([]);
  });
});

describe('A change that the seller keeps making', () => {
  it('is offered after the reply was inserted again, with what goes and what comes', async () => {
    await show([offer]);
    expect(offers()).toEqual([]);
    await insert();
    const region = byRole('region', 'Changes you keep making');
    expect(textOf(region)).toContain('in the same way 3 times');
    expect(region.querySelector('del')?.textContent).toBe('a little');
    expect(region.querySelector('ins')?.textContent).toBe('some');
  });

  it.each([
    [
      'Change the reply',
      { verdict: 'accept', made: hashText(body.replace('a little', 'some')) },
      'says so from now on',
    ],
    ['No, not again', { verdict: 'never' }, 'will not be offered again'],
  ])('is decided by “%s”, and said so', async (button, verdict, said) => {
    const connection = await show([offer]);
    await insert();
    await press(byRole('button', button));
    expect(connection.editVerdicts).toEqual([{ mark: 'mark-1', ...verdict }]);
    expect(textOf(byRole('region', 'Changes you keep making'))).toContain(said);
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Close');
    await press(byRole('button', 'Close', byRole('region', 'Changes you keep making')));
    expect(offers()).toEqual([]);
  });

  it('says so where it could not be stored', async () => {
    const connection = await show([offer]);
    await insert();
    connection.isStoreBroken = true;
    await press(byRole('button', 'Change the reply'));
    expect(textOf(byRole('region', 'Changes you keep making'))).toContain('Nothing was changed');
  });

  it('is not offered where the reply’s words are others by now, nor beside another conversation', async () => {
    await show([{ ...offer, edit: { ...offer.edit, left: 'We beg for ' } }]);
    await insert();
    expect(offers()).toEqual([]);
  });

  it('goes with its conversation', async () => {
    const connection = await show([offer]);
    await insert();
    expect(offers()).toHaveLength(1);
    await perform(() => connection.show({ view: other() }));
    expect(offers()).toEqual([]);
  });
});
