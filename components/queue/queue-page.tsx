/** The queue as a page of its own: the same list with more room. */
import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { AccountChoice } from './account-choice';
import { ForecastBox } from './forecast-box';
import type { QueueAccess } from './queue-access';
import { UnreadQueue } from './queue-popup';
import { QueueView } from './queue-view';
import { timeColumn } from './time-column';

interface QueuePageProps {
  readonly access: QueueAccess;
  /** One sentence on what waiting costs. */
  readonly forecast?: ReactNode;
  readonly clock?: () => number;
}

export function QueuePage({ access, forecast, clock = Date.now }: QueuePageProps) {
  const { facts, deeds } = access;
  return (
    <main
      className="@container flex h-dvh w-full max-w-6xl flex-col bg-surface [--gutter:1rem] @lg:[--gutter:2rem]"
      style={timeColumn(1)}
    >
      {facts === 'unread' && <UnreadQueue />}
      {facts !== 'unread' && facts && (
        <QueueView
          facts={facts}
          deeds={deeds}
          clock={clock}
          takesFocus
          head={({ count, ...accounts }) => (
            <header className="flex shrink-0 flex-col gap-3 border-b border-line px-(--gutter) pt-6 pb-4">
              <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1">
                <h1 tabIndex={-1} className="text-xl font-semibold tracking-[-0.01em] outline-none">
                  {i18n.t('queue.title')} <span className="font-normal text-ink-2 tabular-nums">{count}</span>
                </h1>
                <AccountChoice {...accounts} />
              </div>
              <ForecastBox>{forecast}</ForecastBox>
            </header>
          )}
        />
      )}
    </main>
  );
}
