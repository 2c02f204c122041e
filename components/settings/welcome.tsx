/** The first minute: how the seller signs, what is read and stored, which tabs to reload. Shown in the panel and as a page. */
import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { Button } from '../ui/button';
import { OutdatedTabs, type TabAccess, useOutdatedTabs } from './outdated-tabs';
import type { SettingsAccess } from './settings-access';
import { Signing } from './signing';
import { WhatIsStored } from './what-is-stored';

interface WelcomeProps extends SettingsAccess {
  /** Undefined where no portal can be seen yet, for then no tab is known. */
  readonly tabs: TabAccess | undefined;
  readonly templateCount: number | undefined;
  readonly onStart: () => void;
  readonly onSettings: () => void;
}

export function Welcome({ settings, save, tabs, templateCount, onStart, onSettings }: WelcomeProps) {
  return (
    <div className="flex flex-1 flex-col">
      <div className="px-4 py-4">
        <h1 className="text-xl font-semibold tracking-[-0.01em]">{i18n.t('welcome.title')}</h1>
        <p className="text-ink-2">{i18n.t('welcome.intro')}</p>
      </div>
      <Step number={1} title={i18n.t('welcome.sign')}>
        <Signing settings={settings} save={save} />
      </Step>
      <Step number={2} title={i18n.t('welcome.stored')}>
        <WhatIsStored />
      </Step>
      {tabs && <TabsStep tabs={tabs} />}
      <div className="flex flex-1 flex-col gap-2 border-t border-line bg-canvas px-4 py-4">
        <Button look="primary" isWide onPress={onStart}>
          {templateCount
            ? i18n.t('welcome.start', templateCount, { count: templateCount })
            : i18n.t('welcome.startPlain')}
        </Button>
        <span>
          <Button look="link" onPress={onSettings}>
            {i18n.t('welcome.openSettings')}
          </Button>
        </span>
        <p className="text-xs text-ink-3">{i18n.t('welcome.notAffiliated')}</p>
      </div>
    </div>
  );
}

function TabsStep({ tabs }: { readonly tabs: TabAccess }) {
  const outdated = useOutdatedTabs(tabs);
  const count = outdated?.length ?? 0;
  return (
    <Step number={3} title={count > 0 ? i18n.t('welcome.tabs', count, { count }) : i18n.t('welcome.noTabs')}>
      {outdated && <OutdatedTabs tabs={outdated} reloadTab={tabs.reloadTab} />}
    </Step>
  );
}

interface StepProps {
  readonly number: number;
  readonly title: string;
  readonly children: ReactNode;
}

function Step({ number, title, children }: StepProps) {
  return (
    <section className="flex flex-col gap-2 border-t border-line px-4 py-3.5">
      <h2 className="flex items-center gap-2 font-semibold">
        <span className="flex size-[18px] items-center justify-center rounded-full border border-line-strong text-xs text-ink-2">
          {number}
        </span>
        {title}
      </h2>
      {children}
    </section>
  );
}
