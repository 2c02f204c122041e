/** How sync with one place stands: when last, with whom, when next, what went wrong and what had no room. */
import { CircleCheck, CircleQuestionMark, Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import type { CarrierStatus } from '@/lib/domain/sync/sync-status';
import { Note } from '../ui/note';
import { ProgressBar } from '../ui/progress-bar';
import { formatDayAndTime } from '../words/dates';
import { listed } from '../words/lists';
import { DeviceList } from './device-list';
import { formatBytes } from './figures';
import { partName } from './part-words';
import { problemText, waitsForSeller } from './problem-words';
import { lastWords, nextWords } from './status-words';

const dayMs = 86_400_000;
/** That a place once gave back an older state is told for so long. */
const toldMs = 30 * dayMs;

interface PlaceStatusProps {
  readonly status: CarrierStatus;
  readonly everyMinutes: number;
  readonly now: number;
  /** Which place it is, where that is not said already. */
  readonly place?: ReactNode;
  /** Below all: what can be done with the place. */
  readonly deeds?: ReactNode;
  /** What mends the problem, if anything here does. */
  readonly remedy?: ReactNode;
  /** The way out where something had no room. */
  readonly wayOut?: ReactNode;
}

export function PlaceStatus({ status, everyMinutes, now, place, deeds, remedy, wayOut }: PlaceStatusProps) {
  const { carrier, problem, leftOut, room, devices, rolledBackAt, lastDoneAt } = status;
  const next = nextWords(status, { everyMinutes, now });
  return (
    <div className="flex flex-col gap-3 rounded-box border border-line p-4">
      <div className="flex gap-2">
        <StateIcon status={status} />
        <div className="min-w-0 [overflow-wrap:anywhere]">
          <p className="font-semibold">{lastWords(status, now)}</p>
          {next && <p className="text-sm text-ink-2">{next}</p>}
          {place}
        </div>
      </div>
      {problem && (
        <Note tone={waitsForSeller(problem) ? 'late' : 'soon'} icon={<TriangleAlert aria-hidden="true" size={16} />}>
          {problemText(problem, carrier)}
        </Note>
      )}
      {problem && remedy}
      {leftOut.length > 0 && (
        <Note tone="soon" icon={<TriangleAlert aria-hidden="true" size={16} />}>
          {i18n.t(carrier === 'browser' ? 'sync.place.leftOut' : 'sync.place.leftOutOther', {
            parts: listed(leftOut.map(partName)),
          })}{' '}
          {carrier === 'browser' && i18n.t('sync.place.wayOut')}
        </Note>
      )}
      {(leftOut.length > 0 || problem?.name === 'full') && wayOut}
      {rolledBackAt !== undefined && now - rolledBackAt < toldMs && (
        <Note tone="soon" icon={<Info aria-hidden="true" size={16} />}>
          {i18n.t('sync.place.rolledBack', { when: formatDayAndTime(rolledBackAt, now) })}
        </Note>
      )}
      <DeviceList devices={devices} now={now} />
      {devices.length === 0 && lastDoneAt !== undefined && (
        <p className="text-sm text-ink-2">{i18n.t('sync.place.alone')}</p>
      )}
      {room && <Room used={room.used} of={room.of} />}
      {deeds && <div className="-ms-2 -mb-1 flex flex-wrap gap-1">{deeds}</div>}
    </div>
  );
}

function StateIcon({ status: { failedInARow, lastDoneAt } }: { readonly status: CarrierStatus }) {
  if (failedInARow) return <TriangleAlert aria-hidden="true" size={18} className="mt-px shrink-0 text-soon" />;
  return lastDoneAt === undefined ? (
    <CircleQuestionMark aria-hidden="true" size={18} className="mt-px shrink-0 text-unknown" />
  ) : (
    <CircleCheck aria-hidden="true" size={18} className="mt-px shrink-0 text-ok-mark" />
  );
}

function Room({ used, of }: { readonly used: number; readonly of: number }) {
  const name = i18n.t('sync.place.room');
  const text = i18n.t('sync.place.roomTaken', { used: formatBytes(used), of: formatBytes(of) });
  return (
    <div className="flex flex-col gap-1">
      <p className="flex flex-wrap justify-between gap-x-4 text-xs text-ink-2 tabular-nums">
        <span>{name}</span>
        <span>{text}</span>
      </p>
      <ProgressBar isResting name={name} share={of > 0 ? used / of : 0} text={text} />
    </div>
  );
}
