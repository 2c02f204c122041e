// @vitest-environment happy-dom
import '../set-up';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { conversationKeySchema } from '@/lib/domain/conversation/conversation';
import type { PanelView } from '@/lib/protocol/panel-view';
import { FakePanelConnection } from '../fakes/fake-panel-connection';
import { conversation, identity, reading, view } from '../fakes/sample-facts';
import { allByRole, byRole, key, perform, press, renderPanel, textOf, type } from '../render';

const noteField = () => byRole('textbox', 'Note');
const textIn = (field: HTMLElement) => (field instanceof HTMLTextAreaElement ? field.value : undefined);
const tags = () => [...document.querySelectorAll('ul[aria-label="Tags"] > li')].map(textOf);
const live = () => [...document.querySelectorAll('[aria-live]')].map(textOf).filter(Boolean);
const pause = () => perform(() => vi.advanceTimersByTimeAsync(1000));

const otherConversation = (): PanelView => {
  const next = conversation({
    key: conversationKeySchema.parse('amazon:case-0002'),
    buyerName: 'Corwin Ashdale',
    buyerIds: ['amazon:party:P0002'],
  });
  return view({ reading: reading({ conversation: next }), identity: identity({ terms: ['amazon:party~0002'] }) });
};

async function renderKept(changes: Parameters<typeof identity>[0] = {}): Promise<FakePanelConnection> {
  const connection = new FakePanelConnection({ view: view({ identity: identity(changes) }) });
  await renderPanel(connection);
  return connection;
}

async function openEditor(): Promise<void> {
  await press(byRole('button', 'Tags and note'));
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('Note about a buyer', () => {
  it('is shown where there is one, and takes no room where there is none', async () => {
    await renderKept({ note: 'Pays late' });
    expect(textIn(noteField())).toBe('Pays late');
  });

  it('is not there until it is asked for', async () => {
    await renderKept();
    expect(allByRole('textbox', 'Note')).toEqual([]);
    await openEditor();
    expect(document.activeElement).toBe(noteField());
  });

  it('is saved after a pause, and says so once without the status of the panel', async () => {
    const connection = await renderKept();
    await openEditor();
    await type(noteField(), 'Pays late');
    expect(connection.keptAbout).toEqual([]);
    await pause();
    expect(connection.keptAbout).toEqual([{ terms: ['amazon:party~0001'], tags: [], note: 'Pays late' }]);
    expect(live()).toEqual(['Saved']);
    expect(textOf(byRole('status'))).toBe('');
  });

  it('is saved at once when the field is left', async () => {
    const connection = await renderKept({ note: 'Pays late' });
    await perform(() => noteField().focus());
    await type(noteField(), 'Pays early');
    await perform(() => noteField().blur());
    expect(connection.keptAbout.map(({ note }) => note)).toEqual(['Pays early']);
  });

  it('is not put back by a view that is older than it', async () => {
    const connection = await renderKept({ note: 'Pays late' });
    await type(noteField(), 'Pays late, but friendly');
    await perform(() => connection.show({ view: view({ identity: identity({ note: 'Pays late' }) }) }));
    expect(textIn(noteField())).toBe('Pays late, but friendly');
    connection.isViewLate = true;
    await pause();
    expect(textIn(noteField())).toBe('Pays late, but friendly');
    await perform(() => connection.showStored());
    expect(textIn(noteField())).toBe('Pays late, but friendly');
  });

  it('is saved for its own conversation when another is opened in the middle of it', async () => {
    const connection = await renderKept();
    await openEditor();
    await type(noteField(), 'Pays late');
    await perform(() => connection.show({ view: otherConversation() }));
    expect(connection.keptAbout).toEqual([{ terms: ['amazon:party~0001'], tags: [], note: 'Pays late' }]);
    expect(document.body.textContent).not.toContain('Pays late');
    expect(allByRole('textbox', 'Note')).toEqual([]);
  });

  it('is still there on the way back before it is stored', async () => {
    const connection = await renderKept();
    connection.isStoreBroken = true;
    await openEditor();
    await type(noteField(), 'Pays late');
    await perform(() => connection.show({ view: otherConversation() }));
    await perform(() => connection.show({ view: view({ identity: identity() }) }));
    expect(textIn(noteField())).toBe('Pays late');
  });

  it('stays where it could not be stored, and can be tried again', async () => {
    const connection = await renderKept({ note: 'Pays late' });
    connection.isStoreBroken = true;
    await type(noteField(), 'Pays never');
    await pause();
    expect(live()).toEqual(['Not saved.']);
    connection.isStoreBroken = false;
    await press(byRole('button', 'Try again'));
    expect(connection.keptAbout.map(({ note }) => note)).toEqual(['Pays never']);
    expect(allByRole('button', 'Try again')).toEqual([]);
  });

  it('says how much it is too long, and is not cut', async () => {
    const connection = await renderKept({ note: 'x' });
    await type(noteField(), 'x'.repeat(2003));
    await pause();
    expect(live()).toEqual(['3 characters too many. Not saved.']);
    expect(connection.keptAbout).toEqual([]);
    expect(textIn(noteField())).toHaveLength(2003);
  });

  it('can be emptied, and the field stays until it is left', async () => {
    const connection = await renderKept({ note: 'Pays late' });
    await perform(() => noteField().focus());
    await type(noteField(), '');
    await pause();
    expect(connection.keptAbout.map(({ note }) => note)).toEqual(['']);
    expect(textIn(noteField())).toBe('');
    await perform(() => noteField().blur());
    expect(allByRole('textbox', 'Note')).toEqual([]);
  });

  it('cannot be written of somebody who is known by nothing', async () => {
    await renderKept({ terms: [] });
    expect(allByRole('button', 'Tags and note')).toEqual([]);
    expect(allByRole('textbox', 'Note')).toEqual([]);
  });
});

describe('Tags of a buyer', () => {
  const field = () => byRole('textbox', 'Add a tag');

  it('stand beside the name', async () => {
    await renderKept({ tags: ['Regular', 'Company'] });
    expect(tags()).toEqual(['Regular', 'Company']);
  });

  it.each(['Enter', ','])('are added by %s', async (name) => {
    const connection = await renderKept({ tags: ['Regular'], note: 'Pays late' });
    await openEditor();
    expect(document.activeElement).toBe(field());
    await type(field(), '  Com   pany ');
    await key(field(), { key: name });
    expect(connection.keptAbout).toEqual([
      { terms: ['amazon:party~0001'], tags: ['Regular', 'Com pany'], note: 'Pays late' },
    ]);
    expect(live()).toContain('Tag Com pany added');
  });

  it('are removed by their buttons, and the focus stays in the field', async () => {
    const connection = await renderKept({ tags: ['Regular', 'Company'] });
    await openEditor();
    await press(byRole('button', 'Remove tag Regular'));
    expect(connection.keptAbout.at(-1)?.tags).toEqual(['Company']);
    expect(document.activeElement).toBe(field());
    await key(field(), { key: 'Backspace' });
    expect(document.activeElement).toBe(byRole('button', 'Remove tag Company'));
  });

  it('are not doubled, whatever their case', async () => {
    const connection = await renderKept({ tags: ['Regular'] });
    await openEditor();
    await type(field(), 'REGULAR');
    await key(field(), { key: 'Enter' });
    expect(connection.keptAbout).toEqual([]);
  });

  it('are not added while a word is still being composed', async () => {
    const connection = await renderKept();
    await openEditor();
    await type(field(), 'とくい');
    await key(field(), { key: 'Enter', isComposing: true });
    expect(connection.keptAbout).toEqual([]);
  });

  it('half written ones are kept for their own conversation when another is opened', async () => {
    const connection = await renderKept();
    await openEditor();
    await type(field(), 'Company');
    await perform(() => connection.show({ view: otherConversation() }));
    await pause();
    expect(connection.keptAbout).toEqual([{ terms: ['amazon:party~0001'], tags: ['Company'], note: '' }]);
    expect(tags()).toEqual([]);
  });

  it('leave the editor by Escape, back to its button', async () => {
    await renderKept();
    await openEditor();
    await key(field(), { key: 'Escape' });
    expect(allByRole('textbox', 'Add a tag')).toEqual([]);
    expect(document.activeElement).toBe(byRole('button', 'Tags and note'));
  });
});
