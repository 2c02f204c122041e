/** The options page's import, as a person uses it, and the whole store to compare. */
import type { Page } from 'puppeteer-core';
import type { TestBrowser } from '../harness/test-browser';
import { waitFor } from '../harness/wait-for';

export async function openOrdersPage(browser: TestBrowser): Promise<Page> {
  const page = await browser.openExtensionPage('options.html#orders');
  await page.bringToFront();
  return page;
}

/** Chooses files and waits until the page has told what each of them is. */
export async function chooseFiles(page: Page, paths: readonly string[]): Promise<void> {
  const input = await waitFor(() => page.$('input[type="file"]'), { what: 'the way to choose files' });
  await input.uploadFile(...paths);
  await waitFor(async () => /How .+ was read/.test(await textOf(page)), {
    what: 'files that can be imported',
  });
}

export async function startImport(page: Page): Promise<void> {
  await waitFor(() => page.evaluate(clickButton, '^(?:Import \\d+ files?|Go on)$'), { what: 'the button that starts' });
}

/** Waits for the word that so many files are imported. */
export async function untilImported(page: Page, files: number, timeoutMs?: number): Promise<void> {
  const said = files === 1 ? /1 file imported/ : new RegExp(`${files} files imported`);
  await waitFor(async () => said.test(await textOf(page)), {
    what: `word that ${files} files are imported`,
    ...(timeoutMs !== undefined && { timeoutMs }),
  });
}

export function textOf(page: Page): Promise<string> {
  return page.evaluate(() => document.body.textContent ?? '');
}

function clickButton(pattern: string): boolean {
  const button = [...document.querySelectorAll('button')].find((one) =>
    new RegExp(pattern).test((one.textContent ?? '').trim()),
  );
  button?.click();
  return button !== undefined;
}

/** Tables that imports write, read past all our code; ids that count up and times of the clock are left out. */
export function importedTables(page: Page): Promise<Record<string, unknown[]>> {
  return page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('replydock');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const clocks = new Set(['id', 'startedAt', 'endedAt', 'firstSeenAt', 'lastSeenAt', 'toldAt', 'terms']);
    const names = ['orders', 'parties', 'items', 'imports', 'refusedRows'];
    const tables: Record<string, unknown[]> = {};
    for (const name of names) {
      const rows = await new Promise<unknown[]>((resolve, reject) => {
        const asking = database.transaction(name).objectStore(name).getAll();
        asking.onsuccess = () => resolve(asking.result);
        asking.onerror = () => reject(asking.error);
      });
      tables[name] = rows.map((row) =>
        JSON.parse(JSON.stringify(row, (key, value) => (clocks.has(key) ? undefined : value))),
      );
    }
    database.close();
    return tables;
  });
}
