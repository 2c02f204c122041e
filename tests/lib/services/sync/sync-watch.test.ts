import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SyncCarrier } from '@/lib/domain/sync/sync-choices';
import type { CarrierStatus } from '@/lib/domain/sync/sync-status';
import type { SyncDesk } from '@/lib/services/sync/sync-desk';
import { afterFailure } from '@/lib/services/sync/sync-schedule';
import { createSyncWatch, pollAlarm, type SyncAlarm, type SyncWatch, soonAlarm } from '@/lib/services/sync/sync-watch';
import type { ReplydockDatabase } from '@/lib/store/database';
import { saveSyncChoices, saveSyncPlace } from '@/lib/store/sync-tables';
import { noonAt } from '../../../support/conversations';
import { aDatabase } from '../../../support/database';

const secondMs = 1_000;
const minuteMs = 60_000;
const place = { url: 'https://cloud.example.com/dav/Replydock/', user: 'mara', password: 'kettle' };

/** A browser whose clock goes on by hand, and which keeps alarms while the background is ended. */
class FakeSurroundings {
  now = noonAt;
  readonly done: string[] = [];
  readonly alarms = new Map<string, SyncAlarm>();
  desksOpened = 0;
  /** What the desk does while it works. */
  during: () => Promise<void> = async () => {};
  #sleepers: { readonly at: number; readonly wake: () => void }[] = [];

  constructor(readonly db: ReplydockDatabase) {}

  /** As a background that has just started. */
  start(): SyncWatch {
    return createSyncWatch({
      db: this.db,
      now: () => this.now,
      pause: (ms) => new Promise((wake) => this.#sleepers.push({ at: this.now + ms, wake })),
      desk: async () => {
        this.desksOpened += 1;
        return this.#desk;
      },
      alarms: {
        find: async (name) => this.alarms.get(name),
        set: async (name, alarm) => void this.alarms.set(name, alarm),
        clear: async (name) => void this.alarms.delete(name),
      },
      keepAwake: (work) => work(),
    });
  }

  /** The background is ended: nothing that waited in it goes on. */
  end(): void {
    this.#sleepers = [];
  }

  async goOn(ms: number): Promise<void> {
    const until = this.now + ms;
    for (;;) {
      await settled();
      const next = Math.min(until, ...this.#sleepers.map(({ at }) => at));
      this.now = Math.max(this.now, next);
      const due = this.#sleepers.filter(({ at }) => at <= this.now);
      this.#sleepers = this.#sleepers.filter(({ at }) => at > this.now);
      for (const { wake } of due) wake();
      if (due.length === 0 && this.now >= until) return settled();
    }
  }

  #does = async (deed: string) => {
    this.done.push(deed);
    await this.during();
  };

  readonly #desk: SyncDesk = {
    changed: () => this.#does('changed'),
    comeDue: () => this.#does('due'),
    lookAt: (carrier) => this.#does(`look ${carrier}`),
    start: async () => ({}),
    stop: async () => ({}),
    syncNow: async () => {
      await this.#does('now');
      return {};
    },
    takeBack: async () => true,
  };
}

/** The store answers in tasks of its own. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 12; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

async function world({ isOn = true }: { readonly isOn?: boolean } = {}) {
  const db = aDatabase();
  await saveSyncChoices(db, { webDav: { isOn, place }, everyMinutes: 15 }, noonAt);
  return new FakeSurroundings(db);
}

function statusOf(carrier: SyncCarrier, rest: Partial<CarrierStatus> = {}): CarrierStatus {
  return { carrier, leftOut: [], devices: [], ...rest };
}

describe('createSyncWatch', () => {
  it('loads nothing and sets no alarm while sync is off', async () => {
    const around = await world({ isOn: false });
    const watch = around.start();
    await watch.wake();
    await watch.changed();
    await watch.alarmRang(pollAlarm);
    expect(around).toMatchObject({ desksOpened: 0, done: [] });
    expect(around.alarms.size).toBe(0);
  });

  it('sends what was changed two seconds after the last change', async () => {
    const around = await world();
    const watch = around.start();
    void watch.changed();
    await around.goOn(1_500);
    void watch.changed();
    await around.goOn(1_500);
    expect(around.done).toEqual([]);
    await around.goOn(2_000);
    expect(around.done).toEqual(['changed']);
    expect(around.alarms.has(soonAlarm)).toBe(false);
  });

  it('never waits longer than half a minute, however often something changes', async () => {
    const gaps = fc.array(fc.integer({ min: 100, max: 1_900 }), { minLength: 20, maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(gaps, async (waits) => {
        const around = await world();
        const watch = around.start();
        for (const wait of waits) {
          void watch.changed();
          await around.goOn(wait);
          if (around.done.length === 0) expect(around.now - noonAt).toBeLessThanOrEqual(32 * secondMs);
        }
        await around.goOn(31 * secondMs);
        expect(around.done.length).toBeGreaterThan(0);
      }),
      { numRuns: 8 },
    );
  });

  it('sends again what is changed while it is being sent', async () => {
    const around = await world();
    const watch = around.start();
    let times = 0;
    around.during = async () => {
      times += 1;
      if (times === 1) void watch.changed();
    };
    void watch.changed();
    await around.goOn(10 * secondMs);
    expect(around.done).toEqual(['changed', 'changed']);
  });

  it('is woken by an alarm where the background was ended before it sent', async () => {
    const around = await world();
    void around.start().changed();
    await around.goOn(secondMs);
    around.end();
    const soon = around.alarms.get(soonAlarm);
    expect(soon?.when).toBe(noonAt + 30 * secondMs);
    around.alarms.delete(soonAlarm);
    await around.start().alarmRang(soonAlarm);
    expect(around.done).toEqual(['changed']);
  });

  it('looks at the place another browser has written to', async () => {
    const around = await world();
    void around.start().lookAt('browser');
    await around.goOn(5 * secondMs);
    expect(around.done).toEqual(['look browser']);
  });

  it('polls by an alarm alone', async () => {
    const around = await world();
    await saveSyncPlace(around.db, { carrier: 'web-dav', status: statusOf('web-dav', { lastTriedAt: noonAt }) });
    const watch = around.start();
    await watch.wake();
    expect(around.alarms.get(pollAlarm)).toEqual({ when: noonAt + 15 * minuteMs, everyMinutes: 15 });
    await watch.alarmRang(pollAlarm);
    expect(around.done).toEqual(['due']);
  });

  it('leaves an alarm that is set its time, and sets one that the browser has forgotten', async () => {
    const around = await world();
    const set = { when: noonAt + 3 * minuteMs, everyMinutes: 15 };
    around.alarms.set(pollAlarm, set);
    await around.start().wake();
    expect(around.alarms.get(pollAlarm)).toBe(set);
    around.alarms.clear();
    await around.start().wake();
    expect(around.alarms.get(pollAlarm)).toEqual({ when: noonAt + 30 * secondMs, everyMinutes: 15 });
  });

  it('comes sooner after a failure', async () => {
    const around = await world();
    const failure = afterFailure({}, { problem: { name: 'offline' }, now: noonAt, random: 0.5 });
    await saveSyncPlace(around.db, { carrier: 'web-dav', status: statusOf('web-dav', failure) });
    await around.start().wake();
    expect(around.alarms.get(pollAlarm)?.when).toBe(noonAt + minuteMs);
  });

  it('plans anew after every deed, also one that broke', async () => {
    const around = await world();
    around.during = async () => {
      throw new Error('The store is gone');
    };
    await expect(around.start().syncNow()).rejects.toThrow('The store is gone');
    expect(around.alarms.get(pollAlarm)?.everyMinutes).toBe(15);
  });

  it('clears its alarms once all is switched off', async () => {
    const around = await world();
    const watch = around.start();
    await watch.wake();
    await saveSyncChoices(around.db, { webDav: { isOn: false, place: null } }, noonAt);
    await watch.stop({ carrier: 'web-dav', erases: false });
    expect(around.alarms.size).toBe(0);
  });

  it('goes on when the host may be reached again', async () => {
    const around = await world();
    const watch = around.start();
    await watch.permitted();
    expect(around.done).toEqual([]);
    const failure = afterFailure({}, { problem: { name: 'no-permission' }, now: noonAt, random: 0.5 });
    await saveSyncPlace(around.db, { carrier: 'web-dav', status: statusOf('web-dav', failure) });
    await watch.permitted();
    expect(around.done).toEqual(['now']);
  });
});
