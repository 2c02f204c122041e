/** Portal tabs that were open before Replydock was, each with its own Reload: what was typed there is the seller's to save. */
import { Check } from 'lucide-react';
import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import type { OutdatedTab } from '@/lib/protocol/messages';
import { Button } from '../ui/button';

export interface TabAccess {
  readonly outdatedTabs: () => Promise<readonly OutdatedTab[]>;
  readonly reloadTab: (tabId: number) => Promise<void>;
}

/** Undefined until it is known. */
export function useOutdatedTabs({ outdatedTabs }: TabAccess): readonly OutdatedTab[] | undefined {
  const [tabs, setTabs] = useState<readonly OutdatedTab[]>();
  useEffect(() => {
    let isGone = false;
    outdatedTabs()
      .catch((): readonly OutdatedTab[] => [])
      .then((found) => {
        if (!isGone) setTabs(found);
      });
    return () => {
      isGone = true;
    };
  }, [outdatedTabs]);
  return tabs;
}

interface OutdatedTabsProps {
  readonly tabs: readonly OutdatedTab[];
  readonly reloadTab: TabAccess['reloadTab'];
  /** Why they want to be reloaded, where it is not the installation. */
  readonly text?: string | undefined;
}

export function OutdatedTabs({ tabs, reloadTab, text }: OutdatedTabsProps) {
  const [reloaded, setReloaded] = useState<readonly number[]>([]);
  if (tabs.length === 0) return <p className="text-ink-2">{i18n.t('welcome.noTabsText')}</p>;
  return (
    <>
      <p className="text-ink-2">{text ?? i18n.t('welcome.tabsText')}</p>
      <ul className="divide-y divide-line rounded-card border border-line">
        {tabs.map(({ tabId, title, marketplace }) => (
          <li key={tabId} className="flex min-h-10 items-center justify-between gap-3 px-3 py-1">
            <span className="min-w-0 truncate" title={title}>
              {marketplace} · <bdi>{title}</bdi>
            </span>
            {reloaded.includes(tabId) ? (
              <span className="inline-flex shrink-0 items-center gap-1.5 text-ink-2">
                <Check aria-hidden="true" size={14} className="text-ok-mark" />
                {i18n.t('welcome.reloaded')}
              </span>
            ) : (
              <Button
                aria-label={i18n.t('welcome.reloadNamed', { title })}
                onPress={() => {
                  setReloaded([...reloaded, tabId]);
                  void reloadTab(tabId).catch(() => setReloaded((list) => list.filter((id) => id !== tabId)));
                }}
              >
                {i18n.t('welcome.reload')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
