// @vitest-environment happy-dom
import '../set-up';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { noHabits } from '@/lib/domain/habits/habits';
import type { PanelView } from '@/lib/protocol/panel-view';
import { FakePanelConnection } from '../fakes/fake-panel-connection';
import { conversation, reading, view } from '../fakes/sample-facts';
import { perform, renderPanel } from '../render';

const later = (ms = 3000) => perform(() => vi.advanceTimersByTimeAsync(ms));

async function show(shown: PanelView): Promise<FakePanelConnection> {
  const connection = new FakePanelConnection({
    view: shown,
    habits: { habits: noHabits, key: [1, 2], keyMark: 'mark' },
  });
  await renderPanel(connection);
  return connection;
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('what the panel tells of the open conversation', () => {
  it('is told once, and not before it has been looked at for a while', async () => {
    const connection = await show(view());
    await later(1000);
    expect(connection.understood).toEqual([]);
    await later();
    await later();
    expect(connection.understood).toHaveLength(1);
    expect(connection.understood[0]).toMatchObject({
      key: view().reading?.conversation?.key,
      understood: { messageCount: view().reading?.conversation?.messages.length, needsNoAnswer: false },
    });
  });

  it('carries none of the words', async () => {
    const connection = await show(view());
    await later();
    expect(connection.understood).toHaveLength(1);
    for (const { text } of view().reading?.conversation?.messages ?? []) {
      expect(JSON.stringify(connection.understood)).not.toContain(text);
    }
  });

  it('is nothing on a page where the seller starts', async () => {
    const connection = await show(view({ reading: reading({ page: 'contact', conversation: conversation() }) }));
    await later();
    expect(connection.understood).toEqual([]);
  });

  it('is nothing where no answer is due', async () => {
    const connection = await show(view({ deadline: { kind: 'settled', reason: 'answered' } }));
    await later();
    expect(connection.understood).toEqual([]);
  });
});
