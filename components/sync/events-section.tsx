/** What was changed in two browsers at once, or came back, and the way back to how it was here. */
import { CircleCheck } from 'lucide-react';
import { useState } from 'react';
import { i18n } from '#i18n';
import type { SyncEvent } from '@/lib/domain/sync/sync-status';
import { Section } from '../settings/section';
import { Button } from '../ui/button';
import { formatDayAndTime, formatInFull } from '../words/dates';
import { partName } from './part-words';
import { deviceName } from './status-words';
import type { SyncAccess } from './sync-access';

const firstShown = 10;

interface EventsSectionProps {
  readonly events: readonly SyncEvent[];
  readonly takeBack: SyncAccess['takeBack'];
  readonly now: number;
}

export function EventsSection({ events, takeBack, now }: EventsSectionProps) {
  const [isWhole, setWhole] = useState(false);
  const [said, setSaid] = useState('');
  const latest = events.toSorted((one, other) => other.at - one.at);
  const shown = isWhole ? latest : latest.slice(0, firstShown);
  const rest = latest.length - shown.length;
  return (
    <Section title={i18n.t('sync.events.title')} text={i18n.t('sync.events.text')}>
      {events.length === 0 && <p className="text-sm text-ink-2">{i18n.t('sync.events.none')}</p>}
      {shown.length > 0 && (
        <ul className="flex flex-col divide-y divide-line rounded-box border border-line">
          {shown.map((event) => (
            <EventRow key={event.id} event={event} now={now} takeBack={takeBack} onSaid={setSaid} />
          ))}
        </ul>
      )}
      {rest > 0 && (
        <div>
          <Button look="link" onPress={() => setWhole(true)}>
            {i18n.t('sync.events.more', rest, { count: rest })}
          </Button>
        </div>
      )}
      <p role="status" className="text-sm text-ink-2 empty:hidden">
        {said}
      </p>
    </Section>
  );
}

interface EventRowProps extends Pick<EventsSectionProps, 'takeBack' | 'now'> {
  readonly event: SyncEvent;
  readonly onSaid: (text: string) => void;
}

function EventRow({ event, takeBack, now, onSaid }: EventRowProps) {
  const [isDoing, setDoing] = useState(false);
  const { id, at, part, before, isTakenBack } = event;
  const title = eventTitle(event);

  async function putBack(): Promise<void> {
    setDoing(true);
    onSaid('');
    const isDone = await takeBack(id).catch(() => false);
    setDoing(false);
    onSaid(
      i18n.t(isDone ? 'sync.events.saidTakenBack' : 'sync.events.notTakenBack', { title: `\u2068${title}\u2069` }),
    );
  }
  return (
    <li className="flex flex-col items-start gap-1 px-3 py-2 text-sm">
      <div className="flex w-full flex-wrap items-baseline justify-between gap-x-4">
        <p className="min-w-0 font-semibold [overflow-wrap:anywhere]">
          <bdi>{title}</bdi>
        </p>
        <p className="text-xs text-ink-2 tabular-nums">
          {title !== partName(part) && `${partName(part)} · `}
          <time dateTime={new Date(at).toISOString()} title={formatInFull(at)}>
            {formatDayAndTime(at, now)}
          </time>
        </p>
      </div>
      <p className="text-ink-2 [overflow-wrap:anywhere]">{eventSentence(event)}</p>
      {isTakenBack && (
        <p className="flex min-h-7 items-center gap-1.5 text-ok">
          <CircleCheck aria-hidden="true" size={14} className="shrink-0" />
          {i18n.t('sync.events.takenBack')}
        </p>
      )}
      {!isTakenBack && before !== undefined && (
        <Button
          look="link"
          isPending={isDoing}
          aria-label={i18n.t('sync.events.takeBackOf', { title })}
          onPress={() => void putBack()}
        >
          {i18n.t('sync.events.takeBack')}
        </Button>
      )}
    </li>
  );
}

function eventTitle({ title, part }: SyncEvent): string {
  return title.trim() || partName(part);
}

function eventSentence({ kind, part, device }: SyncEvent): string {
  const who = device?.trim() ? { device: deviceName(device) } : undefined;
  if (kind === 'returned') {
    return who ? i18n.t('sync.events.returnedWith', who) : i18n.t('sync.events.returned');
  }
  const merged = who ? i18n.t('sync.events.mergedWith', who) : i18n.t('sync.events.merged');
  return part === 'templates' ? `${merged} ${i18n.t('sync.events.history')}` : merged;
}
