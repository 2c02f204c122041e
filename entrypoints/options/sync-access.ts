/** Answers the sync page: choices and files in this page, everything else by the background. */
import { browser } from 'wxt/browser';
import type { BrowserVendor, SyncAccess } from '@/components/sync/sync-access';
import { webDavHostPatterns } from '@/lib/domain/sync/web-dav-address';
import { panelToBackground } from '@/lib/protocol/messages';
import { request, toExtension } from '@/lib/protocol/request';
import type { ReplydockDatabase } from '@/lib/store/database';
import { saveSyncChoices } from '@/lib/store/sync-tables';

export type SyncDeeds = Omit<SyncAccess, 'told'>;

interface SyncDeedsContext {
  readonly db: ReplydockDatabase;
  readonly suggestedName: string;
}

const transport = toExtension;

export function createSyncDeeds({ db, suggestedName }: SyncDeedsContext): SyncDeeds {
  return {
    suggestedName,
    vendor: vendorOf(navigator.userAgent),
    // The page shows what is stored: a change that could not be stored is seen to be none.
    change: (changes) => void saveSyncChoices(db, changes, Date.now()).catch(() => {}),
    allowHost: (url) => browser.permissions.request({ origins: [...webDavHostPatterns(url)] }),
    start: (payload) => request(panelToBackground, { name: 'sync/start', payload, transport }),
    stop: (payload) => request(panelToBackground, { name: 'sync/stop', payload, transport }),
    syncNow: () => request(panelToBackground, { name: 'sync/now', payload: {}, transport }),
    takeBack: async (eventId) => {
      const answer = await request(panelToBackground, { name: 'sync/take-back', payload: { eventId }, transport });
      return answer.isDone;
    },
    // Only whoever carries a file needs to load this.
    writeFile: async (passphrase) => {
      const { exportSyncFile } = await import('@/lib/services/sync/sync-file');
      return new Blob([await exportSyncFile(db, passphrase)], { type: 'application/octet-stream' });
    },
    takeFile: async (file, passphrase) => {
      const { importSyncFile } = await import('@/lib/services/sync/sync-file');
      const { device, events, leftOut, hasMore, writtenAt } = await importSyncFile(db, file, passphrase);
      return { device: device.name, writtenAt, leftOut, hasMore, eventCount: events.length };
    },
  };
}

/** Chrome's name is also in what other browsers say of themselves, which sync elsewhere. */
const otherVendors = /OPR\/|Vivaldi\/|Brave|YaBrowser\/|SamsungBrowser\//;

/** Who keeps what the browser syncs. */
export function vendorOf(userAgent: string): BrowserVendor {
  if (userAgent.includes('Firefox/')) return 'mozilla';
  if (userAgent.includes('Edg/')) return 'microsoft';
  return userAgent.includes('Chrome/') && !otherVendors.test(userAgent) ? 'google' : 'other';
}
