/** The queue behind the toolbar's button: 380 × 560, ready for the keys at once. */
import { Database, ExternalLink } from 'lucide-react';
import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { IconButton } from '../ui/icon-button';
import { Mark } from '../ui/mark';
import { Note } from '../ui/note';
import { AccountChoice } from './account-choice';
import { ForecastBox } from './forecast-box';
import type { QueueAccess } from './queue-access';
import { QueueView } from './queue-view';
import { timeColumn } from './time-column';

interface QueuePopupProps {
  readonly access: QueueAccess;
  /** Before everything else: without it there is nothing to wait for. */
  readonly notice?: ReactNode;
  /** One sentence on what waiting costs. */
  readonly forecast?: ReactNode;
  readonly clock?: () => number;
  readonly onOpenPage: () => void;
  /** The conversation is shown: the popup can go. */
  readonly onOpened: () => void;
}

export function QueuePopup({ access, notice, forecast, clock = Date.now, onOpenPage, onOpened }: QueuePopupProps) {
  const { facts, deeds } = access;
  return (
    <main
      className="@container flex h-[560px] w-[380px] flex-col overflow-hidden bg-surface [--gutter:1rem]"
      style={timeColumn()}
    >
      {notice}
      {facts === 'unread' && <UnreadQueue />}
      {facts !== 'unread' && facts && (
        <QueueView
          facts={facts}
          deeds={deeds}
          clock={clock}
          takesFocus
          onOpened={onOpened}
          head={({ count, ...accounts }) => (
            <header className="flex shrink-0 flex-col border-b border-line px-4 pb-2">
              <div className="-mr-1.5 flex h-11 items-center gap-2">
                <Mark size={18} />
                <h1 className="shrink-0 text-lg font-semibold tracking-[-0.01em]">
                  {i18n.t('queue.title')} <span className="font-normal text-ink-2 tabular-nums">{count}</span>
                </h1>
                <span className="ml-auto flex min-w-0 items-center gap-1">
                  <AccountChoice {...accounts} />
                  <IconButton name={i18n.t('queue.openPage')} onPress={onOpenPage}>
                    <ExternalLink aria-hidden="true" size={16} />
                  </IconButton>
                </span>
              </div>
              <ForecastBox>{forecast}</ForecastBox>
            </header>
          )}
        />
      )}
    </main>
  );
}

export function UnreadQueue() {
  return (
    <div className="p-(--gutter)">
      <h1 tabIndex={-1} className="pb-3 text-lg font-semibold outline-none">
        {i18n.t('queue.title')}
      </h1>
      <Note tone="soon" icon={<Database aria-hidden="true" size={16} />}>
        {i18n.t('queue.empty.unread')}
      </Note>
    </div>
  );
}
