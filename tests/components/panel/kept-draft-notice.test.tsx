// @vitest-environment happy-dom
import '../set-up';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { conversationKeySchema } from '@/lib/domain/conversation/conversation';
import type { KeptDraftView } from '@/lib/protocol/kept-draft-words';
import { FakePanelConnection } from '../fakes/fake-panel-connection';
import { conversation, hourMs, now, reading, view } from '../fakes/sample-facts';
import { allByRole, byRole, key, perform, press, renderPanel, textOf } from '../render';

const text = 'Hello Tamsin,\n\nyour parcel has left us today.';
const kept: KeptDraftView = { kind: 'kept', run: 'run-1', text, keptAt: now - hourMs, isBoxEmpty: true };

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});

afterEach(() => {
  vi.useRealTimers();
});

async function show(draft: KeptDraftView | undefined): Promise<FakePanelConnection> {
  const connection = new FakePanelConnection({ view: view(draft && { draft }) });
  await renderPanel(connection);
  return connection;
}

const notes = () => allByRole('region', 'Kept draft');
const note = () => byRole('region', 'Kept draft');
const inNote = (name: string) => byRole('button', name, note());

const other = () =>
  view({
    reading: reading({
      conversation: conversation({ key: conversationKeySchema.parse('amazon:case-0002'), buyerName: 'Corwin Ashdale' }),
    }),
  });

describe('A kept draft', () => {
  it('is offered above the replies, with its time and its first line', async () => {
    await show(kept);
    expect(textOf(note())).toMatch(/^Your draft from .+:Hello Tamsin, …/);
    expect(note().textContent).not.toContain('parcel');
    const replies = byRole('region', 'Suggested replies');
    expect(note().compareDocumentPosition(replies) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  });

  it('is not there where none is kept', async () => {
    await show(undefined);
    expect(notes()).toEqual([]);
  });

  it('is shown as a whole when asked', async () => {
    await show(kept);
    await press(inNote('Show all'));
    expect(note().textContent).toContain(text);
    await press(inNote('Show less'));
    expect(note().textContent).not.toContain('parcel');
  });

  it('is put back by the ordinary insertion, with the identity of its conversation', async () => {
    const connection = await show(kept);
    await press(inNote('Put back'));
    expect(connection.insertions).toEqual([{ identity: reading().identity, text, mode: 'at-caret' }]);
    expect(connection.page.box).toBe(text);
    expect(textOf(note())).toBe('Your draft is in Amazon’s box again. Not sent: you press Send.');
  });

  it('is put back once for a double click', async () => {
    const connection = await show(kept);
    const button = inNote('Put back');
    await perform(() => {
      button.click();
      button.click();
    });
    expect(connection.insertions).toHaveLength(1);
  });

  it('is refused in another conversation, says so, and can be put back later', async () => {
    const connection = await show(kept);
    connection.page.openConversation = 'amazon:case-0002';
    await press(inNote('Put back'));
    expect(textOf(note())).toContain('Not inserted: you have opened another conversation since.');
    connection.page.openConversation = 'amazon:case-0001';
    await press(inNote('Put back'));
    expect(connection.page.box).toBe(text);
  });

  it('stays where it is when it has been put back and nothing is kept any more', async () => {
    const connection = await show(kept);
    await press(inNote('Put back'));
    await perform(() => connection.show({ view: view() }));
    expect(textOf(note())).toContain('Not sent');
  });

  it('is gone with its conversation', async () => {
    const connection = await show(kept);
    await press(inNote('Put back'));
    await perform(() => connection.show({ view: other() }));
    expect(notes()).toEqual([]);
  });
});

describe('Discarding a draft', () => {
  it('happens ten seconds later', async () => {
    const connection = await show(kept);
    await press(inNote('Discard'));
    expect(textOf(note())).toContain('Draft discarded.');
    await perform(() => vi.advanceTimersByTime(9_999));
    expect(connection.discarded).toEqual([]);
    await perform(() => vi.advanceTimersByTime(1));
    expect(connection.discarded).toEqual([{ key: 'amazon:case-0001', run: 'run-1' }]);
    expect(allByRole('button', 'Undo')).toEqual([]);
  });

  it('can be undone until then', async () => {
    const connection = await show(kept);
    await press(inNote('Discard'));
    await press(inNote('Undo'));
    await perform(() => vi.advanceTimersByTime(60_000));
    expect(connection.discarded).toEqual([]);
    expect(allByRole('button', 'Put back')).toHaveLength(1);
  });

  it('happens at once where the conversation is left', async () => {
    const connection = await show(kept);
    await press(inNote('Discard'));
    await perform(() => connection.show({ view: other() }));
    await perform(() => vi.advanceTimersByTime(60_000));
    expect(connection.discarded).toHaveLength(1);
  });

  it('happens at once where the page goes', async () => {
    const connection = await show(kept);
    await press(inNote('Discard'));
    await perform(() => window.dispatchEvent(new Event('pagehide')));
    expect(connection.discarded).toHaveLength(1);
  });
});

describe('An earlier draft beside a box that holds something else', () => {
  const earlier: KeptDraftView = { ...kept, isBoxEmpty: false };

  it('offers nothing by itself, only behind the menu', async () => {
    await show(earlier);
    expect(textOf(note())).toMatch(/^An earlier draft from .+ is kept\./);
    expect(allByRole('button', 'Put back')).toEqual([]);
  });

  it.each([
    ['Put behind what is there', `My own words\n\n${text}`, 'append'],
    ['Put in place of what is there', undefined, 'replace'],
  ])('%s', async (name, box, mode) => {
    const connection = await show(earlier);
    connection.page.box = 'My own words';
    const menu = inNote('What to do with the earlier draft');
    await perform(() => menu.focus());
    await key(menu, { key: 'ArrowDown' });
    await press(byRole('menuitem', name));
    expect(connection.insertions).toMatchObject([{ mode }]);
    if (box) expect(connection.page.box).toBe(box);
  });
});

describe('A draft that cannot be opened', () => {
  it('is told, and stays told while the conversation is open', async () => {
    const connection = await show({ kind: 'lost' });
    expect(textOf(note())).toContain('cannot be opened any more');
    expect(allByRole('button', undefined, note())).toEqual([]);
    await perform(() => connection.show({ view: other() }));
    expect(notes()).toEqual([]);
  });
});
