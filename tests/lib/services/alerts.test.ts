import { describe, expect, it } from 'vitest';
import type { AlertCounts } from '@/lib/domain/alerts/alert-badge';
import type { AlertNotice } from '@/lib/domain/alerts/alert-notice';
import type { Waiting } from '@/lib/domain/queue/waiting';
import { defaultSettings } from '@/lib/domain/settings/settings';
import { type Alerts, createAlerts } from '@/lib/services/alerts';
import { watchQueueTables } from '@/lib/services/watch-queue-tables';
import type { ReplydockDatabase } from '@/lib/store/database';
import { saveSettings } from '@/lib/store/settings-table';
import { hourMs, keyOf, noonAt } from '../../support/conversations';
import { aDatabase } from '../../support/database';

const minuteMs = 60_000;

/** A browser that shows what it is told to, and forgets with a restart what browsers forget. */
class FakeBrowser {
  badge = '';
  alarmAt: number | undefined;
  notice: AlertNotice | undefined;
  shown = 0;
  isAllowed = true;
  breaks = false;
  counts: AlertCounts | undefined;
  readonly opened: string[] = [];
  now = noonAt;

  constructor(readonly db: ReplydockDatabase) {}

  /** As a background that has just started. */
  start(): Alerts {
    return createAlerts({
      db: this.db,
      now: () => this.now,
      zone: () => 'Europe/Berlin',
      showBadge: async ({ text }) => {
        this.badge = text;
      },
      alarm: {
        isSet: async () => this.alarmAt !== undefined,
        set: async (at) => {
          this.alarmAt = at;
        },
      },
      notices: {
        canShow: () => this.isAllowed,
        show: async (notice) => {
          if (this.breaks) throw new Error('No notices today');
          this.notice = notice;
          this.shown += 1;
        },
        clear: async () => {
          this.notice = undefined;
        },
      },
      tellCounts: (counts) => {
        this.counts = counts;
      },
      openConversation: async (key) => {
        this.opened.push(key);
        return !key.includes('lost');
      },
      showQueue: async () => {
        this.opened.push('queue');
      },
    });
  }

  restart(): Alerts {
    this.badge = '';
    this.alarmAt = undefined;
    this.notice = undefined;
    this.counts = undefined;
    return this.start();
  }
}

function aWaiting(id: string, dueAt: number): Waiting {
  const startsAt = dueAt - 24 * hourMs;
  return {
    key: keyOf(`amazon:${id}`),
    marketplace: 'amazon',
    orderIds: [],
    wait: { kind: 'waiting', startsEarliestAt: startsAt, startsLatestAt: startsAt },
    hasClaim: false,
    lastSeenAt: startsAt,
  };
}

async function aBrowser(...waitings: readonly Waiting[]): Promise<FakeBrowser> {
  const db = aDatabase();
  await db.waitings.bulkPut([...waitings]);
  await saveSettings(db, { alerts: { ...defaultSettings.alerts, isOn: true } }, noonAt);
  return new FakeBrowser(db);
}

describe('alerts', () => {
  it('show badge, counts and notice of what is stored, and set the alarm', async () => {
    const browser = await aBrowser(aWaiting('a', noonAt + hourMs), aWaiting('b', noonAt + 9 * hourMs));
    await browser.start().refresh();
    expect(browser.badge).toBe('1');
    expect(browser.counts).toEqual({ waiting: 2, soon: 1, late: 0 });
    expect(browser.notice?.keys).toEqual(['amazon:a']);
    expect(browser.alarmAt).toBe(noonAt + hourMs + 1);
  });

  it('repeat nothing after a restart, and set badge and alarm anew', async () => {
    const browser = await aBrowser(aWaiting('a', noonAt + hourMs));
    await browser.start().refresh();
    const alarmAt = browser.alarmAt;
    await browser.restart().refresh();
    expect(browser).toMatchObject({ shown: 1, badge: '1', alarmAt });
  });

  it('tell once, together, what came due while the browser was closed', async () => {
    const browser = await aBrowser(aWaiting('a', noonAt + 9 * hourMs), aWaiting('b', noonAt + 30 * hourMs));
    await browser.start().refresh();
    expect(browser.shown).toBe(0);
    browser.now = noonAt + 7 * 24 * hourMs;
    await browser.restart().refresh();
    expect(browser).toMatchObject({ shown: 1, badge: '2!', notice: { count: 2, late: 2 } });
  });

  it('show the badge without the permission, and tell when it is given', async () => {
    const browser = await aBrowser(aWaiting('a', noonAt + hourMs));
    browser.isAllowed = false;
    const alerts = browser.start();
    await alerts.refresh();
    expect(browser).toMatchObject({ badge: '1', shown: 0 });
    browser.isAllowed = true;
    await alerts.refresh();
    expect(browser.shown).toBe(1);
  });

  it('tell again what could not be shown', async () => {
    const browser = await aBrowser(aWaiting('a', noonAt + hourMs));
    const alerts = browser.start();
    browser.breaks = true;
    await expect(alerts.refresh()).rejects.toThrow('No notices today');
    expect(browser.alarmAt).toBe(noonAt + 15 * minuteMs);
    browser.breaks = false;
    await alerts.refresh();
    expect(browser.shown).toBe(1);
  });

  it('take the notice away when nothing is due soon any more', async () => {
    const browser = await aBrowser(aWaiting('a', noonAt + hourMs));
    const alerts = browser.start();
    await alerts.refresh();
    await browser.db.waitings.clear();
    await alerts.refresh();
    expect(browser).toMatchObject({ notice: undefined, badge: '' });
  });

  it('look once for all who ask while they are looking', async () => {
    const browser = await aBrowser(aWaiting('a', noonAt + 2 * hourMs));
    const alerts = browser.start();
    const first = alerts.refresh();
    await browser.db.waitings.put(aWaiting('b', noonAt - hourMs));
    const [second, third] = [alerts.refresh(), alerts.refresh()];
    expect(second).toBe(third);
    await Promise.all([first, second, third]);
    expect(browser.badge).toBe('1!');
  });

  it('after a sleep tell the counts again without looking', async () => {
    const browser = await aBrowser(aWaiting('a', noonAt + hourMs));
    await browser.start().refresh();
    browser.counts = undefined;
    const alarmAt = browser.alarmAt;
    browser.now += 5 * minuteMs;
    await browser.start().wake();
    expect(browser).toMatchObject({ counts: { waiting: 1, soon: 1, late: 0 }, alarmAt });
  });

  it('look anew where the browser has forgotten the alarm', async () => {
    const browser = await aBrowser(aWaiting('a', noonAt - hourMs));
    await browser.restart().wake();
    expect(browser).toMatchObject({ badge: '1!' });
    expect(browser.alarmAt).toBeGreaterThan(noonAt);
  });

  it('start anew from a record that cannot be read', async () => {
    const browser = await aBrowser(aWaiting('a', noonAt + hourMs));
    await browser.db.singles.put({ name: 'alerts', value: { told: 'everything' } });
    await browser.start().refresh();
    expect(browser.shown).toBe(1);
  });

  it.each([
    ['the conversation, where it is about one', ['a'], ['amazon:a']],
    ['the queue, where it is about several', ['a', 'b'], ['queue']],
    ['the queue, where the conversation cannot be shown', ['lost'], ['amazon:lost', 'queue']],
  ])('open %s', async (_, ids, opened) => {
    const browser = await aBrowser(...ids.map((id) => aWaiting(id, noonAt + hourMs)));
    await browser.start().refresh();
    // The background has slept in between.
    await browser.start().follow();
    expect(browser.opened).toEqual(opened);
    expect(browser.notice).toBeUndefined();
  });
});

describe('watchQueueTables', () => {
  it('tells of changes to the queue and of no others', async () => {
    const db = aDatabase();
    let hasChanged = false;
    const end = watchQueueTables(db, () => {
      hasChanged = true;
    });
    const changes = async (deed: () => PromiseLike<unknown>) => {
      hasChanged = false;
      await deed();
      return hasChanged;
    };
    expect(await changes(() => db.waitings.put(aWaiting('a', noonAt)))).toBe(true);
    expect(await changes(() => db.marks.put({ key: keyOf('amazon:a'), changedAt: noonAt }))).toBe(true);
    expect(await changes(() => db.singles.put({ name: 'alerts', value: {} }))).toBe(false);
    end();
    expect(await changes(() => db.waitings.clear())).toBe(false);
  });
});
