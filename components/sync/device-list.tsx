/** The other browsers that sync at a place, those seen last first. */
import { Monitor } from 'lucide-react';
import { useState } from 'react';
import { i18n } from '#i18n';
import type { SyncDevice } from '@/lib/domain/sync/sync-status';
import { Button } from '../ui/button';
import { formatDayAndTime, formatInFull } from '../words/dates';
import { latestFirst } from './status-words';

const mostShown = 5;

export function DeviceList({ devices, now }: { readonly devices: readonly SyncDevice[]; readonly now: number }) {
  const [isWhole, setWhole] = useState(false);
  if (devices.length === 0) return null;
  const shown = latestFirst(devices).slice(0, isWhole ? devices.length : mostShown);
  const count = devices.length;
  return (
    <div className="flex flex-col items-start gap-1">
      <ul aria-label={i18n.t('sync.place.devices', count, { count })} className="flex w-full flex-col gap-1 text-sm">
        {shown.map(({ id, name, lastSeenAt }) => (
          <li key={id} className="flex items-baseline justify-between gap-x-4">
            <span className="flex min-w-0 items-baseline gap-2">
              <Monitor aria-hidden="true" size={14} className="shrink-0 translate-y-0.5 text-ink-2" />
              <bdi className="min-w-0 [overflow-wrap:anywhere]">{name.trim() || i18n.t('sync.place.unnamed')}</bdi>
            </span>
            <time
              dateTime={new Date(lastSeenAt).toISOString()}
              title={formatInFull(lastSeenAt)}
              className="shrink-0 text-xs text-ink-2 tabular-nums"
            >
              {i18n.t('sync.place.seen', { when: formatDayAndTime(lastSeenAt, now) })}
            </time>
          </li>
        ))}
      </ul>
      {count > shown.length && (
        <Button look="link" onPress={() => setWhole(true)}>
          {i18n.t('sync.place.more', { count })}
        </Button>
      )}
    </div>
  );
}
