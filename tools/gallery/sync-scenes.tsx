/** Every face of the sync page, with invented browsers and servers. */
import { SyncPage } from '@/components/sync/sync-page';
import type { SyncChoices } from '@/lib/domain/sync/sync-choices';
import { type SyncProblemName, syncProblemNames } from '@/lib/domain/sync/sync-problem';
import { dayMs, minuteMs, now } from '@/tests/components/fakes/sample-facts';
import {
  browserOn,
  choices,
  FakeSyncAccess,
  failing,
  folderOn,
  manyDevices,
  status,
  syncEvent,
} from '@/tests/components/sync/fake-sync-access';

interface SyncScene {
  readonly access: FakeSyncAccess;
  /** Selectors of what is pressed, one after the other. */
  readonly press?: readonly string[];
}

const { before: _, ...lost } = syncEvent({ id: 'event-3', kind: 'returned', title: 'Greeting', at: now - dayMs });
const someEvents = [
  syncEvent(),
  syncEvent({ id: 'event-2', part: 'rules', title: '', device: '', at: now - 50 * minuteMs }),
  lost,
  syncEvent({ id: 'event-4', title: 'Refund is on its way', at: now - 3 * dayMs, isTakenBack: true }),
];
const manyEvents = Array.from({ length: 60 }, (_each, index) =>
  syncEvent({ id: `event-${index}`, at: now - index * 7 * 60 * minuteMs, title: `Reply No. ${index + 1}` }),
);

type Told = NonNullable<FakeSyncAccess['told']>;

function scene(told: Partial<Told>, press: readonly string[] = [], access: Partial<FakeSyncAccess> = {}): SyncScene {
  return { access: new FakeSyncAccess({ told, access }), press };
}

const both: Partial<SyncChoices> = { ...browserOn, ...folderOn, deviceName: 'Chrome in the office' };
const area = status({ carrier: 'browser', room: { used: 41_200, of: 102_400 } });
const never = () => new Promise<never>(() => {});
const sectionButton = (place: number, button: string) => `section:nth-of-type(${place}) ${button}`;

function problemScene(name: SyncProblemName): SyncScene {
  const isTriedAgain = ['offline', 'too-slow', 'cut-off', 'locked', 'too-often', 'server-failed', 'full', 'failed'];
  const details = {
    ...(isTriedAgain.includes(name) && { nextTryAt: now + 15 * minuteMs }),
  };
  const problem = { name, ...(name === 'server-failed' && { status: 503 }) };
  const atBrowser = { name, ...(name === 'full' && { neededBytes: 140_000, roomBytes: 102_400 }) };
  return scene({
    choices: choices(both),
    places: [failing(atBrowser, { carrier: 'browser', ...details }), failing(problem, details)],
  });
}

export const syncScenes: Readonly<Record<string, SyncScene>> = {
  'sync-off': scene({}),
  'sync-off-firefox': scene({}, [], { vendor: 'mozilla', suggestedName: 'Firefox, Linux' }),
  'sync-seal': scene({}, [sectionButton(1, 'button[aria-expanded]')]),
  'sync-setting-up': scene({}, [sectionButton(2, 'button'), 'form button[type="submit"]']),
  'sync-working': scene({ choices: choices(both), places: [area, status()] }, ['header button'], { syncNow: never }),
  'sync-on': scene({ choices: choices(both), places: [area, status()], events: someEvents }),
  'sync-first': scene({ choices: choices(folderOn), places: [status({ devices: [] })] }),
  'sync-full': scene({
    choices: choices({ ...browserOn, parts: { ...choices().parts, customers: true } }),
    places: [{ ...area, leftOut: ['templates', 'versions'], room: { used: 101_900, of: 102_400 } }],
  }),
  'sync-rolled-back': scene({
    choices: choices(folderOn),
    places: [status({ rolledBackAt: now - 2 * dayMs })],
    events: someEvents,
  }),
  'sync-many-devices': scene({ choices: choices(folderOn), places: [status({ devices: [...manyDevices] })] }),
  'sync-many-events': scene({ choices: choices(folderOn), places: [status()], events: manyEvents }),
  'sync-stop': scene({ choices: choices(both), places: [area, status()] }, ['section:nth-of-type(2) button + button']),
  'sync-file': scene({}, [sectionButton(5, 'button[aria-expanded]')]),
  ...Object.fromEntries(syncProblemNames.map((name) => [`sync-problem-${name}`, problemScene(name)])),
};

export function StagedSync({ scene: { access } }: { readonly scene: SyncScene }) {
  return <SyncPage access={access} saveFile={() => {}} now={() => now} />;
}
