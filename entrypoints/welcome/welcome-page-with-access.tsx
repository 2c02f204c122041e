/** The welcome, which asks for the portals' pages first where the browser has not granted them. */
import { type ComponentProps, useMemo } from 'react';
import { browser } from 'wxt/browser';
import { createHostAccess } from '@/components/host-access/create-host-access';
import { HostAccessNote } from '@/components/host-access/host-access-note';
import { useHostAccess } from '@/components/host-access/use-host-access';
import { WelcomePage } from '@/components/settings/welcome-page';
import { outdatedTabs, reloadTab } from '@/lib/protocol/tabs-link';

const hostAccess = createHostAccess({
  permissions: browser.permissions,
  storage: localStorage,
  browserKind: import.meta.env.FIREFOX ? 'firefox' : 'chromium',
});

export function WelcomePageWithAccess(props: Omit<ComponentProps<typeof WelcomePage>, 'tabs' | 'notice'>) {
  const portals = useHostAccess(hostAccess);
  const tabs = useTabsOf(portals.gaps?.map(({ missing }) => missing.join()).join());
  const isBlind = portals.gaps?.some(({ isWhole }) => isWhole);
  return (
    <WelcomePage
      {...props}
      tabs={isBlind ? undefined : tabs}
      notice={<HostAccessNote state={portals} place="welcome" showsLeftOut />}
    />
  );
}

/** Asked anew when other pages can be seen. */
function useTabsOf(missing: string | undefined) {
  return useMemo(() => ({ missing, reloadTab, outdatedTabs: () => outdatedTabs() }), [missing]);
}
