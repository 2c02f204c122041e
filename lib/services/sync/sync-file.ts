/** The file to carry by hand, written and taken in a page of ours: with this browser's lock, name and starter library. */
import { browser } from 'wxt/browser';
import { readPackedStarters } from '@/lib/domain/template/read-packed-starters';
import type { Bytes } from '@/lib/sealing/bytes';
import type { ReplydockDatabase } from '@/lib/store/database';
import { type CarriedFile, type CarryContext, takeCarriedFile, writeCarriedFile } from './carry-file';
import { usualDeviceName } from './usual-device-name';

/** @throws SyncError */
export async function exportSyncFile(db: ReplydockDatabase, passphrase: string): Promise<Bytes> {
  return writeCarriedFile(await surroundings(db), passphrase);
}

/** @throws SyncError; then nothing was changed */
export async function importSyncFile(db: ReplydockDatabase, file: Blob, passphrase: string): Promise<CarriedFile> {
  return takeCarriedFile(await surroundings(db), file, passphrase);
}

async function surroundings(db: ReplydockDatabase): Promise<CarryContext> {
  const { os } = await browser.runtime.getPlatformInfo();
  return {
    db,
    now: Date.now,
    usualName: () => usualDeviceName(navigator.userAgent, os),
    readStarters: async () => {
      const response = await fetch(browser.runtime.getURL('/starter-templates.json'));
      return readPackedStarters(await response.json(), Date.now());
    },
    alone: async (work) => navigator.locks.request('replydock-sync', work),
  };
}
