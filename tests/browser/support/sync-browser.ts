/** Sync as a page of the extension asks for it, and what has come of it in the store. */
import type { Page } from 'puppeteer-core';
import * as z from 'zod/mini';
import type { SyncCarrier } from '@/lib/domain/sync/sync-choices';
import { type CarrierStatus, carrierStatusSchema } from '@/lib/domain/sync/sync-status';
import { type Template, templateSchema } from '@/lib/domain/template/template';
import { panelToBackground } from '@/lib/protocol/messages';
import type { SyncOutcome, SyncStart } from '@/lib/protocol/sync-words';
import { syncOutcomeSchema } from '@/lib/protocol/sync-words';
import type { TestBrowser } from '../harness/test-browser';

/** In a page of the extension. */
declare const chrome: {
  readonly runtime: { sendMessage(message: unknown): Promise<unknown> };
  readonly storage: {
    readonly sync: {
      get(keys: null): Promise<Record<string, unknown>>;
      set(items: object): Promise<void>;
      clear(): Promise<void>;
    };
  };
};

/** A page of the extension to ask from, open for as long as the work takes. */
async function fromPage<Result>(browser: TestBrowser, work: (page: Page) => Promise<Result>): Promise<Result> {
  const page = await browser.openExtensionPage('options.html');
  try {
    return await work(page);
  } finally {
    await page.close();
  }
}

function ask(browser: TestBrowser, name: string, payload: object): Promise<unknown> {
  return fromPage(browser, (page) => askFrom(page, name, payload));
}

/** From a page of the extension that is open already. */
export async function askFrom(page: Page, name: string, payload: object): Promise<unknown> {
  const message = JSON.stringify({ to: panelToBackground.to, name, payload });
  // As text: Firefox's protocol hands over only the outer levels of a value.
  const answer = await page.evaluate(
    async (text) => JSON.stringify(await chrome.runtime.sendMessage(JSON.parse(text))),
    message,
  );
  return JSON.parse(answer);
}

export async function startSync(browser: TestBrowser, wanted: SyncStart): Promise<SyncOutcome> {
  return syncOutcomeSchema.parse(await ask(browser, 'sync/start', wanted));
}

export async function syncNow(browser: TestBrowser): Promise<SyncOutcome> {
  return syncOutcomeSchema.parse(await ask(browser, 'sync/now', {}));
}

export async function stopSync(browser: TestBrowser, carrier: SyncCarrier, erases: boolean): Promise<SyncOutcome> {
  return syncOutcomeSchema.parse(await ask(browser, 'sync/stop', { carrier, erases }));
}

export async function syncStatus(browser: TestBrowser, carrier: SyncCarrier): Promise<CarrierStatus> {
  const places = z
    .array(z.looseObject({ carrier: z.string(), status: z.unknown() }))
    .parse(await readTable(browser, 'syncPlaces'));
  const place = places.find((candidate) => candidate.carrier === carrier);
  if (!place) throw new Error(`${carrier} is not switched on`);
  return carrierStatusSchema.parse(place.status);
}

export async function storedReplies(browser: TestBrowser): Promise<readonly Template[]> {
  return z.array(templateSchema).parse(await readTable(browser, 'templates'));
}

/** English wordings by title, of the seller's own replies. */
export async function ownWordings(browser: TestBrowser): Promise<Readonly<Record<string, string>>> {
  const own = (await storedReplies(browser)).filter(({ isStarter }) => !isStarter);
  const named = own.map(({ variants: { en } }) => [en?.title ?? '', en?.body ?? ''] as const);
  return Object.fromEntries(named.sort());
}

/** What lies in the browser's sync area. */
export async function areaItems(browser: TestBrowser): Promise<Readonly<Record<string, unknown>>> {
  const text = await fromPage(browser, (page) =>
    page.evaluate(async () => JSON.stringify(await chrome.storage.sync.get(null))),
  );
  return z.record(z.string(), z.unknown()).parse(JSON.parse(text));
}

/** As the browser's vendor brings them from another machine. */
export async function bringAreaItems(browser: TestBrowser, items: Readonly<Record<string, unknown>>): Promise<void> {
  await fromPage(browser, (page) =>
    page.evaluate(async (text) => chrome.storage.sync.set(JSON.parse(text)), JSON.stringify(items)),
  );
}

function readTable(browser: TestBrowser, table: string): Promise<unknown> {
  return fromPage(browser, async (page) => {
    const text = await page.evaluate(
      (name) =>
        new Promise<string>((resolve, reject) => {
          const opening = indexedDB.open('replydock');
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const reading = opening.result.transaction(name).objectStore(name).getAll();
            reading.onerror = () => reject(reading.error);
            reading.onsuccess = () => {
              opening.result.close();
              resolve(JSON.stringify(reading.result));
            };
          };
        }),
      table,
    );
    return JSON.parse(text);
  });
}
