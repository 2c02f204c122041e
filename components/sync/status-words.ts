/** How sync with a place stands, in words: when last, with whom, when next. */
import { i18n } from '#i18n';
import type { CarrierStatus, SyncDevice } from '@/lib/domain/sync/sync-status';
import { formatDayAndTime } from '../words/dates';
import { listed } from '../words/lists';

const minuteMs = 60_000;
const mostNamed = 2;

/** Those seen last come first. */
export function latestFirst(devices: readonly SyncDevice[]): readonly SyncDevice[] {
  return devices.toSorted((one, other) => other.lastSeenAt - one.lastSeenAt);
}

/** A name that runs the other way keeps its place in a sentence. */
export function deviceName(name: string): string {
  return name.trim() === '' ? i18n.t('sync.place.unnamed') : `\u2068${name.trim()}\u2069`;
}

/** `Synced today 14:02 with Studio PC and 2 others`. */
export function lastWords(status: CarrierStatus | undefined, now: number): string {
  const { lastDoneAt, failedInARow, devices = [] } = status ?? {};
  if (lastDoneAt === undefined) return i18n.t('sync.place.never');
  const when = formatDayAndTime(lastDoneAt, now);
  if (failedInARow) return i18n.t('sync.place.stopped', { when });
  return devices.length === 0
    ? i18n.t('sync.place.doneAlone', { when })
    : i18n.t('sync.place.doneWith', { when, who: namedDevices(devices) });
}

function namedDevices(devices: readonly SyncDevice[]): string {
  const named = latestFirst(devices).filter(({ name }) => name.trim() !== '');
  const shown = named.slice(0, devices.length > mostNamed + 1 ? mostNamed : mostNamed + 1);
  const others = devices.length - shown.length;
  return listed([
    ...shown.map(({ name }) => deviceName(name)),
    ...(others > 0 ? [i18n.t('sync.place.others', others, { count: others })] : []),
  ]);
}

interface Interval {
  readonly everyMinutes: number;
  readonly now: number;
}

/** When it is looked again, or what it waits for; undefined where nothing was tried yet. */
export function nextWords(status: CarrierStatus, { everyMinutes, now }: Interval): string | undefined {
  const { failedInARow, nextTryAt, lastTriedAt } = status;
  if (failedInARow) {
    if (nextTryAt === undefined) return i18n.t('sync.place.waits');
    return nextTryAt <= now + minuteMs
      ? i18n.t('sync.place.retrySoon')
      : i18n.t('sync.place.retry', { when: formatDayAndTime(nextTryAt, now) });
  }
  if (lastTriedAt === undefined) return undefined;
  const nextAt = lastTriedAt + everyMinutes * minuteMs;
  return nextAt <= now + minuteMs
    ? i18n.t('sync.place.nextSoon')
    : i18n.t('sync.place.next', { when: formatDayAndTime(nextAt, now) });
}
