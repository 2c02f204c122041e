// @vitest-environment happy-dom
import './set-up';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { conversationKeySchema } from '@/lib/domain/conversation/conversation';
import type { InsertionOutcome, RefusalReason } from '@/lib/domain/conversation/insertion';
import { FakePanelConnection } from './fakes/fake-panel-connection';
import { conversation, now, reading, view } from './fakes/sample-facts';
import { allByRole, byRole, perform, press, renderPanel, textOf } from './render';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});

afterEach(() => {
  vi.useRealTimers();
});

function firstInsert(): HTMLElement {
  const [button] = allByRole('button', 'Insert');
  if (!button) throw new Error('There is no Insert');
  return button;
}

const status = () => textOf(byRole('status'));

const other = () =>
  view({
    reading: reading({
      conversation: conversation({ key: conversationKeySchema.parse('amazon:case-0002'), buyerName: 'Corwin Ashdale' }),
    }),
  });

describe('Insert', () => {
  it('puts exactly the previewed text into the box', async () => {
    const connection = new FakePanelConnection();
    await renderPanel(connection);
    const preview = document.querySelector('article [lang]')?.textContent;
    await press(firstInsert());
    expect(connection.page.box).toBe(preview);
    expect(connection.page.box).toContain('Hello Tamsin,\n\n');
  });

  it('says Inserted, and that nothing was sent', async () => {
    await renderPanel(new FakePanelConnection());
    await press(firstInsert());
    expect(status()).toBe('Inserted');
    expect(document.querySelector('article')?.textContent).toMatch(
      /In Amazon’s box at .+\. Not sent: you press Send\./,
    );
  });

  it('carries the identity of the conversation that the reply was made for', async () => {
    const connection = new FakePanelConnection();
    await renderPanel(connection);
    await press(firstInsert());
    expect(connection.insertions.map((insertion) => insertion.identity)).toEqual([reading().identity]);
  });

  it('says Inserted on the button for four seconds', async () => {
    await renderPanel(new FakePanelConnection());
    await press(firstInsert());
    expect(allByRole('button', 'Inserted')).toHaveLength(1);
    await perform(() => vi.advanceTimersByTime(3999));
    expect(allByRole('button', 'Inserted')).toHaveLength(1);
    await perform(() => vi.advanceTimersByTime(1));
    expect(allByRole('button', 'Inserted')).toHaveLength(0);
    expect(status()).toBe('Inserted');
  });

  it('inserts once for a double click', async () => {
    const connection = new FakePanelConnection();
    await renderPanel(connection);
    const button = firstInsert();
    await perform(() => {
      button.click();
      button.click();
    });
    await press(byRole('button', 'Inserted'));
    expect(connection.insertions).toHaveLength(1);
  });

  it('inserts again when four seconds have passed', async () => {
    const connection = new FakePanelConnection();
    let time = now;
    await renderPanel(connection, () => time);
    await press(firstInsert());
    time += 4000;
    await perform(() => vi.advanceTimersByTime(4000));
    await press(firstInsert());
    expect(connection.insertions).toHaveLength(2);
  });

  it('warns when the browser cannot undo it', async () => {
    const connection = new FakePanelConnection();
    connection.insert = async () => ({ kind: 'inserted', isUndoable: false });
    // The panel is given the connection as it is now.
    await renderPanel(connection);
    await press(firstInsert());
    expect(document.body.textContent).toContain('cannot take it out again in this box');
  });
});

describe('A refusal', () => {
  const sentences: Readonly<Record<RefusalReason, string>> = {
    'conversation-changed': 'Not inserted: you have opened another conversation since.',
    'no-reply-field': 'Not inserted: there is no reply box on the page.',
    'read-only': 'Not inserted: the reply box takes no text now.',
    hidden: 'Not inserted: the reply box is hidden.',
    'too-long': 'Not inserted: the reply is too long for Amazon’s box. Nothing was cut.',
    'draft-changed': 'Not inserted: the word that it was to replace does not stand before the caret any more.',
    'not-taken': 'Not inserted: the box did not take the text. It holds what it held before.',
    'page-outdated': 'Not inserted: this page was open before Replydock was updated. Reload it.',
    'page-gone': 'Not inserted: the page does not answer. Reload it.',
  };

  it.each(Object.entries(sentences))('has a sentence: %s', async (reason, sentence) => {
    const connection = new FakePanelConnection();
    connection.page.refusal = { kind: 'refused', reason: reasonNamed(reason) };
    await renderPanel(connection);
    await press(firstInsert());
    expect(status()).toBe(sentence);
    expect(allByRole('button', 'Inserted')).toHaveLength(0);
  });

  it('says by how many characters a reply is too long', async () => {
    const connection = new FakePanelConnection();
    connection.page.maxLength = 10;
    await renderPanel(connection);
    await press(firstInsert());
    expect(status()).toMatch(/^Not inserted: \d+ characters too many for Amazon’s box\. Nothing was cut\.$/);
    expect(connection.page.box).toBe('');
  });

  it('stays when the panel shows the other conversation', async () => {
    const connection = new FakePanelConnection();
    connection.page.openConversation = 'amazon:case-0002';
    await renderPanel(connection);
    await press(firstInsert());
    await perform(() => connection.show({ view: other() }));
    await perform(() => vi.advanceTimersByTime(60_000));
    expect(document.querySelector('h1')?.textContent).toBe('Corwin Ashdale');
    expect(status()).toBe(sentences['conversation-changed']);
  });

  it('goes with the next action', async () => {
    const connection = new FakePanelConnection();
    connection.page.openConversation = 'amazon:case-0002';
    await renderPanel(connection);
    await press(firstInsert());
    connection.page.openConversation = 'amazon:case-0001';
    await press(firstInsert());
    expect(status()).toBe('Inserted');
  });

  it('can be closed', async () => {
    const connection = new FakePanelConnection();
    connection.page.openConversation = 'amazon:case-0002';
    await renderPanel(connection);
    await press(firstInsert());
    await press(byRole('button', 'Close'));
    expect(status()).toBe('');
  });

  function reasonNamed(name: string): RefusalReason {
    const reason = reasons.find((known) => known === name);
    if (!reason) throw new Error(`No such reason: ${name}`);
    return reason;
  }
  const reasons: readonly RefusalReason[] = [
    'conversation-changed',
    'no-reply-field',
    'read-only',
    'hidden',
    'too-long',
    'draft-changed',
    'not-taken',
    'page-outdated',
    'page-gone',
  ];
});

describe('A word that the conversation changed under', () => {
  const insertThenLeave = async (afterMs: number) => {
    let time = now;
    const connection = new FakePanelConnection();
    await renderPanel(connection, () => time);
    await press(firstInsert());
    time += afterMs;
    await perform(() => connection.show({ view: other() }));
  };

  it('stays if nobody can have read it yet, and says that it was for another', async () => {
    await insertThenLeave(999);
    expect(status()).toBe('Inserted into the conversation you had open before.');
    expect(allByRole('button', 'Inserted')).toHaveLength(0);
  });

  it('goes with its conversation once it could be read', async () => {
    await insertThenLeave(1000);
    expect(status()).toBe('');
  });
});

describe('An insertion whose conversation was left meanwhile', () => {
  it('is not said to be in the conversation that is shown now', async () => {
    const connection = new FakePanelConnection();
    let answer: (outcome: InsertionOutcome) => void = () => {};
    connection.insert = () => new Promise((resolve) => (answer = resolve));
    await renderPanel(connection);
    await press(firstInsert());
    await perform(() => connection.show({ view: other() }));
    await perform(() => answer({ kind: 'inserted', isUndoable: true }));
    expect(status()).toBe('Inserted into the conversation you had open before.');
    expect(allByRole('button', 'Inserted')).toHaveLength(0);
  });

  it('does not hold up insertions into the next one', async () => {
    const connection = new FakePanelConnection();
    const insert = connection.insert;
    connection.insert = () => new Promise(() => {});
    await renderPanel(connection);
    await press(firstInsert());
    connection.insert = insert;
    connection.page.openConversation = 'amazon:case-0002';
    await perform(() => connection.show({ view: other() }));
    await press(firstInsert());
    expect(status()).toBe('Inserted');
  });
});
