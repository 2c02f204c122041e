// @vitest-environment happy-dom
import '../set-up';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { conversationKeySchema } from '@/lib/domain/conversation/conversation';
import { FakePanelConnection } from '../fakes/fake-panel-connection';
import { conversation, hourMs, minuteMs, now, reading, view } from '../fakes/sample-facts';
import { allByRole, byRole, perform, press, renderPanel, textOf } from '../render';

const sinceAt = now - 20 * minuteMs;

async function show(alsoOpen: { count: number; sinceAt: number } | undefined): Promise<FakePanelConnection> {
  const connection = new FakePanelConnection({ view: view(alsoOpen && { alsoOpen }) });
  await renderPanel(connection);
  return connection;
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});

afterEach(() => {
  vi.useRealTimers();
});

/** As long after the opening that the seller may have aimed at something. */
async function settle(): Promise<void> {
  await perform(() => vi.advanceTimersByTime(5_000));
}

/** The pointer stands over what is below the notice; the test's browser has no pointer of its own. */
function pointBelow(): HTMLElement {
  const below = document.querySelector('[aria-live="polite"] + *');
  if (!(below instanceof HTMLElement)) throw new Error('There is nothing below');
  const matches = below.matches.bind(below);
  Object.assign(below, { matches: (selector: string) => selector === ':hover' || matches(selector) });
  return below;
}

const notices = () => allByRole('region', 'Open in another tab');
const notice = () => byRole('region', 'Open in another tab');

describe('A conversation that another tab had first', () => {
  it('is said to be open there, since when, and replies can be inserted all the same', async () => {
    const connection = await show({ count: 1, sinceAt });
    expect(textOf(notice())).toMatch(/^Also open in another tab since \d{1,2}:\d\d/);
    expect(notice().querySelector('time')?.getAttribute('datetime')).toBe(new Date(sinceAt).toISOString());
    const [insert] = allByRole('button', 'Insert');
    await press(insert ?? document.body);
    expect(connection.insertions).toHaveLength(1);
  });

  it('is counted where there are more', async () => {
    await show({ count: 2, sinceAt });
    expect(textOf(notice())).toMatch(/^Also open in 2 other tabs, the first since/);
  });

  it('names the day where it was opened on another', async () => {
    await show({ count: 1, sinceAt: now - 30 * hourMs });
    expect(textOf(notice())).toMatch(/since yesterday \d{1,2}:\d\d/);
  });

  it('leads there', async () => {
    const connection = await show({ count: 1, sinceAt });
    await press(byRole('button', 'Go there', notice()));
    expect(connection.goneToOtherTab).toBe(1);
  });

  it('says nothing where it is open only here', async () => {
    await show(undefined);
    expect(notices()).toEqual([]);
  });

  it('says so no more once the other tab has gone', async () => {
    const connection = await show({ count: 1, sinceAt });
    await perform(() => connection.show({ view: view() }));
    expect(notices()).toEqual([]);
  });

  it('says that it is alone without moving anything while the pointer is there', async () => {
    const connection = await show({ count: 1, sinceAt });
    await settle();
    const below = pointBelow();
    await perform(() => connection.show({ view: view() }));
    expect(notices()).toEqual([]);
    expect(textOf(document.body)).toContain('Now open only here');
    await perform(() => below.dispatchEvent(new Event('pointerleave')));
    expect(textOf(document.body)).not.toContain('Now open only here');
  });

  it('is said at the opening wherever the pointer stands, and later when nothing moves under it', async () => {
    const connection = await show(undefined);
    const below = pointBelow();
    await perform(() => connection.show({ view: view({ alsoOpen: { count: 1, sinceAt } }) }));
    expect(notices()).toHaveLength(1);
    await perform(() => connection.show({ view: view() }));
    await settle();
    await perform(() => connection.show({ view: view({ alsoOpen: { count: 1, sinceAt } }) }));
    expect(notices()).toEqual([]);
    await perform(() => below.dispatchEvent(new Event('pointerleave')));
    expect(notices()).toHaveLength(1);
  });

  it('never says it of another conversation', async () => {
    const connection = await show({ count: 1, sinceAt });
    const next = conversation({ key: conversationKeySchema.parse('amazon:case-0002'), buyerName: 'Corwin Ashdale' });
    await perform(() => connection.show({ coming: reading({ conversation: next }) }));
    expect(notices()).toEqual([]);
    await perform(() =>
      connection.show({ view: view({ reading: reading({ conversation: next }) }), coming: undefined }),
    );
    expect(notices()).toEqual([]);
  });
});
