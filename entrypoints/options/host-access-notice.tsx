/** Above the options' pages: what the browser does not let Replydock look at. The settings say so in any case. */
import { browser } from 'wxt/browser';
import { createHostAccess } from '@/components/host-access/create-host-access';
import { HostAccessNote } from '@/components/host-access/host-access-note';
import { useHostAccess } from '@/components/host-access/use-host-access';
import type { PageName } from '@/components/shell/pages';
import * as tabs from '@/lib/protocol/tabs-link';

const hostAccess = createHostAccess({
  permissions: browser.permissions,
  storage: localStorage,
  browserKind: import.meta.env.FIREFOX ? 'firefox' : 'chromium',
});

export function HostAccessNotice({ page }: { readonly page: PageName }) {
  const portals = useHostAccess(hostAccess);
  return <HostAccessNote state={portals} place="page" tabs={tabs} showsLeftOut={page === 'settings'} />;
}
