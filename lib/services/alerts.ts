/**
 * Badge and notices, from the stored queue. Looks when something changed and when an alarm says so, never by a clock of
 * its own: nothing runs in between. What is told is written down before it is shown, so that no end of the browser
 * makes it come twice.
 */
import type { AlertBadge, AlertCounts } from '@/lib/domain/alerts/alert-badge';
import type { AlertNotice } from '@/lib/domain/alerts/alert-notice';
import { type AlertPlan, planAlerts } from '@/lib/domain/alerts/plan-alerts';
import type { ConversationKey } from '@/lib/domain/conversation/conversation';
import { arrangeQueue } from '@/lib/domain/queue/arrange-queue';
import { toDeadlineRules } from '@/lib/domain/settings/deadline-rules';
import type { ReplydockDatabase } from '@/lib/store/database';
import { type AlertsRecord, readAlerts, writeAlerts } from './alerts-store';
import { readQueue } from './read-queue';

const minuteMs = 60_000;
/** Where nothing changes by itself, the alarm is there all the same: it being gone means that the browser forgot it. */
const longestSleepMs = 7 * 24 * 60 * minuteMs;
/** After the queue could not be read. */
const retryMs = 15 * minuteMs;

export interface AlertsContext {
  readonly db: ReplydockDatabase;
  readonly now: () => number;
  /** IANA zone of the browser. */
  readonly zone: () => string;
  readonly showBadge: (badge: AlertBadge, counts: AlertCounts) => Promise<void>;
  /** There is one alarm; setting it moves it. */
  readonly alarm: { readonly isSet: () => Promise<boolean>; readonly set: (at: number) => Promise<void> };
  /** There is one notice; showing another takes its place. */
  readonly notices: {
    readonly canShow: () => boolean;
    readonly show: (notice: AlertNotice, zone: string) => Promise<void>;
    readonly clear: () => Promise<void>;
  };
  readonly tellCounts: (counts: AlertCounts) => void;
  /** Resolves to whether it could be shown. */
  readonly openConversation: (key: ConversationKey) => Promise<boolean>;
  readonly showQueue: () => Promise<void>;
}

export interface Alerts {
  /** Looks at the queue as it is now; resolves when badge, alarm and notice agree with it. */
  readonly refresh: () => Promise<void>;
  /** After the background has slept: tells again what it knew, and looks only if the browser has lost the alarm. */
  readonly wake: () => Promise<void>;
  /** The seller has pressed the notice. */
  readonly follow: () => Promise<void>;
}

export function createAlerts(context: AlertsContext): Alerts {
  /** `hasBegun`: what changes from now on may be missed by it. */
  let running: { readonly end: Promise<void>; hasBegun: boolean } | undefined;
  let next: Promise<void> | undefined;

  /** One at a time; all who ask while one is under way share the one after it. */
  function refresh(): Promise<void> {
    if (!running) return start();
    if (!running.hasBegun) return running.end;
    next ??= running.end
      .catch(() => {})
      .then(() => {
        next = undefined;
        return refresh();
      });
    return next;
  }

  function start(): Promise<void> {
    const begin = async () => {
      await Promise.resolve();
      if (running) running.hasBegun = true;
      await look(context);
    };
    const end = begin().finally(() => {
      running = undefined;
    });
    running = { end, hasBegun: false };
    return end;
  }

  return {
    refresh,
    wake: async () => {
      if (!(await context.alarm.isSet())) return refresh();
      const { counts } = await readAlerts(context.db);
      if (counts) context.tellCounts(counts);
    },
    follow: async () => {
      const { told } = await readAlerts(context.db);
      await context.notices.clear();
      if (!told.opens || !(await context.openConversation(told.opens))) await context.showQueue();
    },
  };
}

async function look(context: AlertsContext): Promise<void> {
  const { alarm, now } = context;
  try {
    const wakeAt = await lookOnce(context);
    await alarm.set(Math.min(wakeAt ?? Number.POSITIVE_INFINITY, now() + longestSleepMs));
  } catch (error) {
    await alarm.set(now() + retryMs);
    throw error;
  }
}

async function lookOnce(context: AlertsContext): Promise<number | undefined> {
  const { db, notices, showBadge, tellCounts } = context;
  const before = await readAlerts(db);
  const { plan, zone } = await planNow(context, before);
  const { badge, counts, notice, told } = plan;
  await showBadge(badge, counts);
  tellCounts(counts);
  if (told !== before.told || !isSame(before.counts, counts)) await writeAlerts(db, { told, counts });
  if (notice) {
    await notices.show(notice, zone).catch(async (error: unknown) => {
      await writeAlerts(db, { told: before.told, counts });
      throw error;
    });
  } else if (badge.tone === 'none' && notices.canShow()) {
    await notices.clear();
  }
  return plan.wakeAt;
}

async function planNow(
  { db, notices, now, zone: browserZone }: AlertsContext,
  { told }: AlertsRecord,
): Promise<{ readonly plan: AlertPlan; readonly zone: string }> {
  const { waitings, marks, settings } = await readQueue(db);
  const rules = toDeadlineRules(settings);
  const zone = settings.workingHours?.zone ?? browserZone();
  const at = now();
  const { groups, snoozed } = arrangeQueue({ waitings, marks, rules, now: at });
  const plan = planAlerts({
    entries: groups.flatMap(({ entries }) => entries),
    snoozed,
    choices: settings.alerts,
    canTell: notices.canShow(),
    soonMs: rules.soonMs,
    zone,
    told,
    now: at,
  });
  return { plan, zone };
}

function isSame(one: AlertCounts | undefined, other: AlertCounts): boolean {
  return one?.waiting === other.waiting && one.soon === other.soon && one.late === other.late;
}
