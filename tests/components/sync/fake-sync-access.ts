/** Sync as store and background would answer: invented places, one passphrase that fits, one host that is allowed. */
import type { FileTaken, SyncAccess, SyncTold } from '@/components/sync/sync-access';
import { defaultSyncChoices, type SyncChoices } from '@/lib/domain/sync/sync-choices';
import { SyncError, type SyncProblem } from '@/lib/domain/sync/sync-problem';
import type { CarrierStatus, SyncDevice, SyncEvent } from '@/lib/domain/sync/sync-status';
import type { SyncOutcome, SyncStart } from '@/lib/protocol/sync-words';
import { dayMs, minuteMs, now } from '../fakes/sample-facts';

export const folder = {
  url: 'https://cloud.example.com/remote.php/dav/files/mara/Replydock/',
  user: 'mara',
  password: 'app-password',
} as const;

export function choices(changes: Partial<SyncChoices> = {}): SyncChoices {
  return { ...defaultSyncChoices, ...changes };
}

export const browserOn: Partial<SyncChoices> = { browser: { isOn: true, isSealed: false } };
export const folderOn: Partial<SyncChoices> = { webDav: { isOn: true, place: folder } };

export function device(changes: Partial<SyncDevice> = {}): SyncDevice {
  return { id: 'studiopc', name: 'Studio PC', lastSeenAt: now - 12 * minuteMs, ...changes };
}

/** All is well, a few minutes ago. */
export function status(changes: Partial<CarrierStatus> = {}): CarrierStatus {
  return {
    carrier: 'web-dav',
    lastDoneAt: now - 4 * minuteMs,
    lastTriedAt: now - 4 * minuteMs,
    leftOut: [],
    devices: [device()],
    ...changes,
  };
}

export function failing(problem: SyncProblem, changes: Partial<CarrierStatus> = {}): CarrierStatus {
  return status({ lastDoneAt: now - 3 * 60 * minuteMs, problem, failedInARow: 3, ...changes });
}

export function syncEvent(changes: Partial<SyncEvent> = {}): SyncEvent {
  return {
    id: 'event-1',
    at: now - 20 * minuteMs,
    kind: 'merged',
    part: 'templates',
    recordId: 'late-parcel',
    title: 'Parcel is late',
    device: 'Studio PC',
    before: '{}',
    isTakenBack: false,
    ...changes,
  };
}

/** What a name for a person's or a machine's might be. */
export const manyDevices: readonly SyncDevice[] = [
  ...Array.from({ length: 9 }, (_, index) =>
    device({ id: `packdesk${index}`, name: `Packing desk ${index + 1}`, lastSeenAt: now - (index + 1) * dayMs }),
  ),
  device({ id: 'unnamed1', name: '', lastSeenAt: now - 40 * dayMs }),
  device({ id: 'longname', name: `Firefox on ${'the very long packing desk '.repeat(2)}`.slice(0, 60) }),
  device({ id: 'arabicpc', name: 'حاسوب ليلى', lastSeenAt: now - 3 * minuteMs }),
];

interface FakeSync {
  readonly told?: Partial<SyncTold>;
  readonly access?: Partial<SyncAccess>;
}

/** What is asked of it is kept in order. */
export class FakeSyncAccess implements SyncAccess {
  static readonly right = 'lantern orchard velvet glacier';
  readonly asked: unknown[] = [];
  readonly told: SyncTold | undefined;
  readonly vendor: SyncAccess['vendor'];
  readonly suggestedName: string;
  /** Of the next deeds, the first first; none left = it goes well. */
  readonly outcomes: SyncOutcome[] = [];
  isHostAllowed = true;
  canTakeBack = true;
  taken: FileTaken = { device: 'Studio PC', writtenAt: now - dayMs, leftOut: [], hasMore: false, eventCount: 0 };

  constructor({ told = {}, access = {} }: FakeSync = {}) {
    this.told = { choices: choices(), places: [], events: [], ...told };
    this.vendor = access.vendor ?? 'google';
    this.suggestedName = access.suggestedName ?? 'Chrome, Linux';
    Object.assign(this, access);
  }

  change: SyncAccess['change'] = (changes) => void this.asked.push({ change: changes });
  allowHost: SyncAccess['allowHost'] = (url) => {
    this.asked.push({ allow: url });
    return Promise.resolve(this.isHostAllowed);
  };
  start = (start: SyncStart) => this.answer({ start });
  stop: SyncAccess['stop'] = (stop) => this.answer({ stop });
  syncNow = () => this.answer('now');
  takeBack: SyncAccess['takeBack'] = async (eventId) => {
    this.asked.push({ takeBack: eventId });
    return this.canTakeBack;
  };
  writeFile: SyncAccess['writeFile'] = async (passphrase) => {
    this.asked.push({ write: passphrase });
    return new Blob(['sealed']);
  };
  takeFile: SyncAccess['takeFile'] = async (file, passphrase) => {
    this.asked.push({ take: file.name, passphrase });
    if (passphrase !== FakeSyncAccess.right) throw new SyncError({ name: 'wrong-passphrase' });
    return this.taken;
  };

  private async answer(asked: unknown): Promise<SyncOutcome> {
    this.asked.push(asked);
    return this.outcomes.shift() ?? {};
  }
}
