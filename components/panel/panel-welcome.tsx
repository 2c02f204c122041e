/** The welcome inside the panel. */
import { useMemo } from 'react';
import type { Settings } from '@/lib/domain/settings/settings';
import { Welcome } from '../settings/welcome';
import { usePanelTools } from './panel-tools';

interface PanelWelcomeProps {
  readonly settings: Settings;
  readonly templateCount: number;
  readonly onLeave: () => void;
}

export function PanelWelcome({ settings, templateCount, onLeave }: PanelWelcomeProps) {
  const { connection } = usePanelTools();
  const tabs = useMemo(
    () => ({ outdatedTabs: connection.outdatedTabs, reloadTab: connection.reloadTab }),
    [connection],
  );
  return (
    <Welcome
      settings={settings}
      save={(changes) => void connection.saveSettings(changes)}
      tabs={tabs}
      templateCount={templateCount}
      onStart={() => {
        void connection.saveSettings({ hasStarted: true });
        onLeave();
      }}
      onSettings={() => void connection.openOptions()}
    />
  );
}
