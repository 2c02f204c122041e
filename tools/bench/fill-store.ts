/** Puts records straight into the extension's database, from a page of the extension, as years of use would have. */
import type { Page } from 'puppeteer-core';
import type { Waiting } from '@/lib/domain/queue/waiting';
import { defaultSettings } from '@/lib/domain/settings/settings';
import type { Template } from '@/lib/domain/template/template';
import type { OrderRecord } from '@/lib/store/database';
import { signingKeyName } from '@/lib/store/signing-key';
import type { TestBrowser } from '../../tests/browser/harness/test-browser';
import { waitFor } from '../../tests/browser/harness/wait-for';
import { seededKey } from './seeds';

export interface StoreContent {
  readonly templates: readonly Template[];
  readonly orders: readonly OrderRecord[];
  /** In the place of those that are there. */
  readonly waitings?: readonly Waiting[];
}

const databaseName = 'replydock';
/** Larger than any that the extension has counted up to by itself. */
const libraryVersion = 1000;
const recordsPerCall = 5000;

/** Replaces the library, adds the orders, and leaves the background stopped: what it held in memory is of before. */
export async function fillStore(
  browser: TestBrowser,
  { templates, orders, waitings = [] }: StoreContent,
): Promise<void> {
  const page = await browser.openExtensionPage('options.html');
  await waitFor(() => hasStarted(page), { what: 'the extension to have put its own templates in' });
  await inStore(page, { table: 'templates', clearsFirst: true, records: templates });
  await inStore(page, { table: 'orders', clearsFirst: false, records: orders });
  await inStore(page, { table: 'waitings', clearsFirst: true, records: waitings });
  await inStore(page, {
    table: 'singles',
    clearsFirst: false,
    records: [
      { name: 'templates-version', value: libraryVersion },
      { name: signingKeyName, value: [...seededKey] },
      {
        name: 'settings',
        value: { ...defaultSettings, hasStarted: true, agentName: 'Mara', signature: 'Kind regards\nMara' },
      },
    ],
  });
  await page.close();
  if (await browser.isBackgroundRunning()) await browser.stopBackground();
}

function hasStarted(page: Page): Promise<boolean> {
  return page.evaluate(async (name) => {
    const known = await indexedDB.databases();
    if (!known.some((database) => database.name === name)) return false;
    return new Promise<boolean>((resolve, reject) => {
      const opening = indexedDB.open(name);
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const database = opening.result;
        const version = database.transaction('singles').objectStore('singles').get('templates-version');
        version.onerror = () => reject(version.error);
        version.onsuccess = () => {
          database.close();
          resolve(version.result !== undefined);
        };
      };
    });
  }, databaseName);
}

interface Filling {
  readonly table: string;
  readonly clearsFirst: boolean;
  readonly records: readonly unknown[];
}

async function inStore(page: Page, { table, clearsFirst, records }: Filling): Promise<void> {
  for (let from = 0; from < records.length; from += recordsPerCall) {
    const part = JSON.stringify(records.slice(from, from + recordsPerCall));
    await page.evaluate(putAll, { name: databaseName, table, part, clearsFirst: clearsFirst && from === 0 });
  }
}

interface Putting {
  readonly name: string;
  readonly table: string;
  /** JSON of a list of records. */
  readonly part: string;
  readonly clearsFirst: boolean;
}

/** Runs in the extension's page. */
function putAll({ name, table, part, clearsFirst }: Putting): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name);
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      const transaction = database.transaction(table, 'readwrite');
      const store = transaction.objectStore(table);
      if (clearsFirst) store.clear();
      for (const record of JSON.parse(part)) {
        const isBytes = Array.isArray(record.value);
        store.put(isBytes ? { ...record, value: Uint8Array.from(record.value) } : record);
      }
      transaction.onerror = () => reject(transaction.error);
      transaction.oncomplete = () => {
        database.close();
        resolve();
      };
    };
  });
}
