// @vitest-environment happy-dom
import '../set-up';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { WorkingHours } from '@/lib/domain/working-hours/working-hours';
import { FakePanelConnection } from '../fakes/fake-panel-connection';
import { conversation, dayMoment, dayMs, hourMs, now, order, reading, view } from '../fakes/sample-facts';
import { allByRole, byRole, perform, renderPanel, textOf } from '../render';

/** In November 2026, by the clock where the test runs; the 20th is a Friday. */
function local(day: number, hour: number, minute = 0): number {
  return new Date(2026, 10, day, hour, minute).getTime();
}

const workday = [
  { from: 9 * 60, to: 12 * 60 },
  { from: 13 * 60, to: 18 * 60 },
];

function hours(overrides: Partial<WorkingHours> = {}): WorkingHours {
  return {
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    week: [workday, workday, workday, workday, workday, [], []],
    holidays: null,
    daysOff: [],
    ...overrides,
  };
}

function viewWith(dueAt: number, workingHours: WorkingHours | null = hours(), startedAt = dueAt - dayMs) {
  const shown = view({
    deadline: {
      kind: 'due',
      basis: 'amazon-rule',
      startsEarliestAt: startedAt,
      startsLatestAt: startedAt,
      dueEarliestAt: dueAt,
      dueLatestAt: dueAt,
    },
  });
  return { ...shown, settings: { ...shown.settings, workingHours } };
}

describe('Countdown with working hours', () => {
  it.each([
    {
      name: 'the whole day is closed and it is tomorrow',
      at: local(20, 14),
      dueAt: local(21, 8, 24),
      words: 'Closed tomorrow: answer by 6:00 PM today.',
    },
    {
      name: 'it opens again on the same day',
      at: local(18, 14),
      dueAt: local(19, 8),
      words: 'Closed from 6:00 PM until tomorrow 9:00 AM: answer by 6:00 PM.',
    },
    {
      name: 'it is closed over lunch alone',
      at: local(18, 10),
      dueAt: local(18, 12, 30),
      words: 'Closed from 12:00 PM until 1:00 PM: answer by 12:00 PM.',
    },
    {
      name: 'it is due on a closed day that is not tomorrow',
      at: local(19, 14),
      dueAt: local(21, 15),
      words: 'Closed on Sat, Nov 21: answer by tomorrow 6:00 PM.',
    },
    {
      name: 'nothing is open before',
      at: local(21, 14),
      dueAt: local(22, 12),
      words: 'You are closed until it is due.',
    },
  ])('says by when to answer where $name', async ({ at, dueAt, words }) => {
    await renderPanel(new FakePanelConnection({ view: viewWith(dueAt) }), () => at);
    expect(textOf(byRole('timer'))).toContain(words);
    expect(byRole('timer').querySelector('time')?.dateTime).toBe(new Date(dueAt).toISOString());
  });

  it('says "before" where nobody knows when it opens again', async () => {
    const closed = hours({ daysOff: [{ from: '2026-11-21', to: '2028-12-31' }] });
    await renderPanel(new FakePanelConnection({ view: viewWith(local(21, 8), closed) }), () => local(20, 14));
    expect(textOf(byRole('timer'))).toContain('Closed from 6:00 PM: answer before.');
  });

  it('says nothing of them where it is due while the shop is open', async () => {
    const at = local(18, 10);
    await renderPanel(new FakePanelConnection({ view: viewWith(at + 5 * hourMs) }), () => at);
    expect(textOf(byRole('timer'))).not.toMatch(/clos/i);
  });

  it('says nothing of them where none are told, and where it is late', async () => {
    await renderPanel(new FakePanelConnection({ view: viewWith(now + 22 * hourMs, null) }));
    expect(textOf(byRole('timer'))).not.toMatch(/clos/i);
  });

  it('draws what lies within them apart from what does not', async () => {
    await renderPanel(new FakePanelConnection({ view: viewWith(local(21, 8)) }), () => local(20, 14));
    const parts = [...byRole('timer').querySelectorAll<HTMLElement>('[aria-hidden="true"] > span')].map(
      ({ style }) => `${style.left} ${style.width}`,
    );
    // 6 of 24 hours are over, and the shop is open for 4 more.
    expect(parts).toContain('25.00% 16.67%');
  });
});

describe('Countdown on eBay', () => {
  const ebay = reading({ conversation: conversation({ marketplace: 'ebay', site: 'DE' }) });
  const monday = local(23, 10);
  const own = {
    kind: 'due',
    basis: 'own-target',
    startsEarliestAt: monday,
    startsLatestAt: monday,
    dueEarliestAt: monday + 8 * hourMs,
    dueLatestAt: monday + 8 * hourMs,
  } as const;

  it.each([
    { name: 'working hours where they alone count', counts: true, words: 'Your own target of 8 working hours.' },
    { name: 'hours where all count', counts: false, words: 'Your own 8 h target.' },
  ])("names the seller's target in $name", async ({ counts, words }) => {
    const shown = view({ reading: ebay, deadline: own });
    const settings = {
      ...shown.settings,
      ebayTargetHours: 8,
      ebayCountsWorkingHours: counts,
      workingHours: hours(),
    };
    await renderPanel(new FakePanelConnection({ view: { ...shown, settings } }), () => monday);
    expect(textOf(byRole('timer'))).toContain(words);
  });

  it('counts every hour of a shop that never opens, and says so', async () => {
    const shown = view({ reading: ebay, deadline: own });
    const settings = {
      ...shown.settings,
      ebayCountsWorkingHours: true,
      workingHours: hours({ week: Array(7).fill([]) }),
    };
    await renderPanel(new FakePanelConnection({ view: { ...shown, settings } }), () => monday);
    expect(textOf(byRole('timer'))).toContain('Your own 24 h target.');
  });
});

describe('Countdown as time goes on', () => {
  afterEach(() => vi.useRealTimers());

  it('tells at closing time that the shop is closed', async () => {
    vi.useFakeTimers();
    let at = local(20, 17, 59) + 30_000;
    const shown = viewWith(at + 50 * hourMs);
    await renderPanel(new FakePanelConnection({ view: shown }), () => at);
    expect(textOf(byRole('timer'))).toContain('answer by');
    at += 30_000;
    await perform(() => vi.advanceTimersByTime(30_000));
    expect(textOf(byRole('timer'))).toContain('You are closed until it is due.');
  });
});

describe('Countdown of a conversation that was answered elsewhere', () => {
  it('says so, and who says it', async () => {
    const deadline = { kind: 'settled', reason: 'answered-elsewhere' } as const;
    await renderPanel(new FakePanelConnection({ view: view({ deadline }) }));
    expect(textOf(byRole('timer'))).toBe('Answered elsewhereyou said so');
  });
});

describe("The marketplace's other clocks", () => {
  const lines = () => [...document.querySelectorAll('ul[aria-label="Other time limits"] li')].map(textOf);
  const german = conversation({ site: 'DE' });

  it('stand below the countdown, estimates marked', async () => {
    const asked = order({ site: 'DE', returnRequestedAt: { ...dayMoment('2026-11-20'), day: undefined } });
    await renderPanel(
      new FakePanelConnection({ view: view({ reading: reading({ conversation: german }), orders: [asked] }) }),
    );
    expect(lines()).toHaveLength(1);
    expect(lines()[0]).toMatch(/^Return requested: answer by .+ estimated$/);
  });

  it('are not there where none is told', async () => {
    await renderPanel(new FakePanelConnection());
    expect(lines()).toEqual([]);
    expect(document.querySelectorAll('ul[aria-label="Other time limits"]')).toHaveLength(0);
  });

  it('tell the orders apart where there are several', async () => {
    const ids = ['900-0000001-0000001', '900-0000001-0000002'];
    const delivered = ids.map((orderId) =>
      order({
        site: 'DE',
        orderId,
        status: 'delivered',
        deliveredAt: dayMoment('2026-11-10'),
        deliverBy: dayMoment('2026-11-10'),
      }),
    );
    const both = reading({ conversation: { ...german, orderIds: ids, status: 'no-response-needed' } });
    await renderPanel(
      new FakePanelConnection({
        view: view({ reading: both, orders: delivered, deadline: { kind: 'settled', reason: 'no-response-needed' } }),
      }),
    );
    expect(lines()).toEqual(ids.map((orderId) => `You may ask for a review until Dec 10 · ${orderId} estimated`));
  });

  it('ask for no review while an answer is due', async () => {
    const delivered = order({ site: 'DE', status: 'delivered', deliveredAt: dayMoment('2026-11-10') });
    await renderPanel(
      new FakePanelConnection({ view: view({ reading: reading({ conversation: german }), orders: [delivered] }) }),
    );
    expect(lines()).toEqual([]);
  });

  it('names the claim that may follow in the countdown itself', async () => {
    await renderPanel(new FakePanelConnection({ view: viewWith(now - 3.1 * hourMs, null) }));
    expect(textOf(byRole('timer'))).toMatch(/The buyer may open an A-to-z claim from tomorrow .+ \(estimated\)\./);
    expect(lines()).toEqual([]);
  });
});

describe('The folded panel with working hours', () => {
  function setWidth(width: number): void {
    const api: unknown = Reflect.get(window, 'happyDOM');
    if (!(api instanceof Object && 'setViewport' in api && api.setViewport instanceof Function)) {
      throw new Error('The window of the test cannot be resized');
    }
    api.setViewport({ width });
  }

  beforeEach(() => setWidth(40));
  afterEach(() => setWidth(1024));

  it('says that it is closed, and by when to answer', async () => {
    await renderPanel(new FakePanelConnection({ view: viewWith(local(22, 12)) }), () => local(21, 14));
    expect(textOf(byRole('timer'))).toBe('22 h 00 min left You are closed until it is due.');
  });
});

describe('The way to the queue', () => {
  it.each([
    { name: 'Show what waits for an answer', counts: undefined, text: '' },
    { name: 'Nothing to answer', counts: { waiting: 0, soon: 0, late: 0 }, text: '' },
    { name: '3 to answer, 1 late', counts: { waiting: 3, soon: 0, late: 1 }, text: '3' },
    { name: '7 to answer, 1 late, 2 due soon', counts: { waiting: 7, soon: 2, late: 1 }, text: '7' },
    { name: '99+ to answer', counts: { waiting: 5000, soon: 0, late: 0 }, text: '99+' },
  ])('is called "$name"', async ({ name, counts, text }) => {
    const connection = new FakePanelConnection({ view: view(counts ? { queue: counts } : {}) });
    await renderPanel(connection);
    const button = byRole('button', name);
    expect(textOf(button)).toBe(text);
    await perform(() => button.click());
    expect(connection.queueCount).toBe(1);
    expect(allByRole('timer')).toHaveLength(1);
  });
});
