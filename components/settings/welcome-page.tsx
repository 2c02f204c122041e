/** The welcome as a page of its own, opened once after installation. */
import { CircleCheck } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { i18n } from '#i18n';
import { Mark } from '../ui/mark';
import type { TabAccess } from './outdated-tabs';
import type { SettingsAccess } from './settings-access';
import { Welcome } from './welcome';

interface WelcomePageProps extends SettingsAccess {
  /** Undefined where no portal can be seen yet. */
  readonly tabs: TabAccess | undefined;
  /** Before everything else: without it nothing below comes to work. */
  readonly notice?: ReactNode;
  readonly templateCount: number | undefined;
  readonly onSettings: () => void;
}

export function WelcomePage({ settings, save, tabs, notice, templateCount, onSettings }: WelcomePageProps) {
  const [isStarted, setStarted] = useState(false);
  return (
    <div className="flex min-h-dvh justify-center bg-canvas px-4 py-10">
      <main className="flex w-full max-w-md flex-col self-start overflow-clip rounded-box border border-line bg-surface">
        <div className="flex items-center gap-2.5 border-b border-line px-4 py-3 font-semibold">
          <Mark />
          {i18n.t('bar.name')}
        </div>
        {notice}
        <Welcome
          settings={settings}
          save={save}
          tabs={tabs}
          templateCount={templateCount}
          onStart={() => {
            save({ hasStarted: true });
            setStarted(true);
          }}
          onSettings={onSettings}
        />
        <p role="status" className={isStarted ? 'flex gap-2 border-t border-ok-line bg-ok-tint px-4 py-3' : 'sr-only'}>
          {isStarted && <CircleCheck aria-hidden="true" size={16} className="mt-px shrink-0 text-ok" />}
          {isStarted && <span>{i18n.t('welcome.started')}</span>}
        </p>
      </main>
    </div>
  );
}
