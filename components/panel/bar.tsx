/** The top line: where this is, the menu, and the way to fold the panel. */
import { Ellipsis, PanelRightClose, RefreshCw, Settings, Signature } from 'lucide-react';
import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import type { PanelView } from '@/lib/protocol/panel-view';
import { IconButton } from '../ui/icon-button';
import { Mark } from '../ui/mark';
import { Menu } from '../ui/menu';
import { usePanelTools } from './panel-tools';
import { QueueButton } from './queue-button';

interface BarProps {
  readonly handle: ReactNode;
  /** `Amazon US`; the product's name where no page is read. */
  readonly place: string | undefined;
  readonly account: string | undefined;
  /** Absent until it is known. */
  readonly queue: PanelView['queue'];
  readonly shortcut: string | undefined;
  readonly onFold: () => void;
  readonly onWelcome: () => void;
}

export function Bar({ handle, place, account, queue, shortcut, onFold, onWelcome }: BarProps) {
  const { connection } = usePanelTools();
  return (
    <header className="flex h-11 shrink-0 items-center gap-2 border-b border-line bg-surface pr-2 pl-4">
      {handle}
      <Mark />
      <span className="shrink-0 font-semibold">{place ?? i18n.t('bar.name')}</span>
      {account && (
        <span className="min-w-0 truncate text-ink-2 narrow:sr-only" title={account}>
          <bdi>{account}</bdi>
        </span>
      )}
      <span className="ml-auto flex shrink-0 items-center gap-1">
        <QueueButton counts={queue} />
        <Menu
          name={i18n.t('bar.menu')}
          icon={<Ellipsis aria-hidden="true" size={16} />}
          title={account}
          choices={[
            {
              id: 'settings',
              text: i18n.t('bar.settings'),
              icon: <Settings aria-hidden="true" size={14} />,
              onAction: () => void connection.openOptions(),
            },
            {
              id: 'welcome',
              text: i18n.t('bar.welcome'),
              icon: <Signature aria-hidden="true" size={14} />,
              onAction: onWelcome,
            },
            {
              id: 'read-again',
              text: i18n.t('bar.readAgain'),
              icon: <RefreshCw aria-hidden="true" size={14} />,
              onAction: () => void connection.readAgain(),
            },
          ]}
        />
        <IconButton name={i18n.t('bar.fold')} hint={shortcut} onPress={onFold}>
          <PanelRightClose aria-hidden="true" size={16} />
        </IconButton>
      </span>
    </header>
  );
}
