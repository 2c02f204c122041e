/** What the seller has begun on the sync page, and how it ended. One thing at a time. */
import { useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { SyncCarrier } from '@/lib/domain/sync/sync-choices';
import type { SyncProblem } from '@/lib/domain/sync/sync-problem';
import type { SyncOutcome, SyncStart } from '@/lib/protocol/sync-words';
import { problemText } from './problem-words';
import type { SyncAccess } from './sync-access';

type DeedKind = 'start' | 'stop' | 'now';

export interface SyncDeed {
  readonly kind: DeedKind;
  /** Absent: all that are on. */
  readonly carrier?: SyncCarrier;
}

export interface EndedDeed extends SyncDeed {
  readonly problem?: SyncProblem;
}

export interface SyncDeeds {
  readonly doing: SyncDeed | undefined;
  readonly ended: EndedDeed | undefined;
  /** What went wrong when this carrier was last switched on; gone with the next try. */
  readonly startProblem: (carrier: SyncCarrier) => SyncProblem | undefined;
  /** Each resolves to whether it went well, and never throws. */
  readonly start: (start: SyncStart) => Promise<boolean>;
  /** As `start`, once the browser lets this server be reached. False also where it does not: `onRefused` is told. */
  readonly startOnHost: (start: SyncStart & { readonly carrier: 'web-dav' }, onRefused: () => void) => Promise<boolean>;
  readonly stop: (stop: { readonly carrier: SyncCarrier; readonly erases: boolean }) => Promise<SyncOutcome>;
  readonly syncNow: () => Promise<boolean>;
  /** Asks the browser for the server of a place that is on, and syncs if it may be reached: only from within a press. */
  readonly allowAndSync: (url: string) => Promise<boolean>;
}

export function useSyncDeeds(access: SyncAccess): SyncDeeds {
  const [doing, setDoing] = useState<SyncDeed>();
  const [ended, setEnded] = useState<EndedDeed>();
  const isBusy = useRef(false);

  async function run(deed: SyncDeed, begin: () => Promise<SyncOutcome | undefined>): Promise<SyncOutcome | undefined> {
    if (isBusy.current) return undefined;
    isBusy.current = true;
    setDoing(deed);
    setEnded(undefined);
    // Begun in the same turn: a browser that was made to wait takes a press for no press any more.
    const outcome = await begin().catch((): SyncOutcome => ({ problem: { name: 'failed' } }));
    isBusy.current = false;
    setDoing(undefined);
    if (outcome) setEnded(outcome.problem ? { ...deed, problem: outcome.problem } : deed);
    return outcome;
  }

  const { start } = access;
  const wentWell = (outcome: SyncOutcome | undefined) => outcome !== undefined && outcome.problem === undefined;
  return {
    doing,
    ended,
    startProblem: (carrier) => (ended?.kind === 'start' && ended.carrier === carrier ? ended.problem : undefined),
    start: async (wish) => wentWell(await run({ kind: 'start', carrier: wish.carrier }, () => start(wish))),
    startOnHost: async (wish, onRefused) => {
      const begin = async () => {
        if (await access.allowHost(wish.place.url)) return start(wish);
        onRefused();
        return undefined;
      };
      return wentWell(await run({ kind: 'start', carrier: wish.carrier }, begin));
    },
    stop: async (wish) =>
      (await run({ kind: 'stop', carrier: wish.carrier }, () => access.stop(wish))) ?? { problem: { name: 'failed' } },
    syncNow: async () => wentWell(await run({ kind: 'now' }, access.syncNow)),
    allowAndSync: async (url) => {
      const refused: SyncOutcome = { problem: { name: 'no-permission' } };
      return wentWell(
        await run({ kind: 'now' }, async () => ((await access.allowHost(url)) ? access.syncNow() : refused)),
      );
    },
  };
}

/** For whoever listens. */
export function saidOf({ doing, ended }: Pick<SyncDeeds, 'doing' | 'ended'>): string {
  if (doing) return i18n.t(workingKeys[doing.kind]);
  if (!ended) return '';
  const { kind, problem, carrier = 'web-dav' } = ended;
  return problem ? `${i18n.t(failedKeys[kind])} ${problemText(problem, carrier)}` : i18n.t(doneKeys[kind]);
}

const workingKeys = {
  start: 'sync.said.starting',
  stop: 'sync.said.stopping',
  now: 'sync.said.working',
} as const satisfies Record<DeedKind, string>;

const doneKeys = {
  start: 'sync.said.started',
  stop: 'sync.said.stopped',
  now: 'sync.said.done',
} as const satisfies Record<DeedKind, string>;

const failedKeys = {
  start: 'sync.said.notStarted',
  stop: 'sync.said.notStopped',
  now: 'sync.said.notDone',
} as const satisfies Record<DeedKind, string>;
