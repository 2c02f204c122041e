/** The options page's backup, as a person uses it. */
import type { Page } from 'puppeteer-core';
import type { TestBrowser } from '../harness/test-browser';
import { waitFor } from '../harness/wait-for';

export async function openBackupPage(browser: TestBrowser): Promise<Page> {
  const page = await browser.openExtensionPage('options.html#backup');
  await page.bringToFront();
  // Downloads end somewhere else in every browser: the file is kept where the page made it.
  await page.evaluate(() => {
    const create = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob) => {
      Object.assign(window, { lastFile: blob });
      return create(blob);
    };
  });
  return page;
}

/** Makes a backup and gives its bytes. */
export async function backUpToFile(page: Page, passphrase: string): Promise<Uint8Array> {
  const fields = await waitFor(
    async () => {
      const found = await page.$$('section:first-of-type input[type="password"]');
      return found.length === 2 ? found : undefined;
    },
    { what: 'the fields for a passphrase' },
  );
  for (const field of fields) await field.type(passphrase);
  await pressButton(page, '^Save backup$');
  await waitFor(() => page.evaluate(() => 'lastFile' in window), { what: 'the file', timeoutMs: 60_000 });
  const text = await page.evaluate(async () => {
    const { lastFile } = globalThis as unknown as { lastFile: Blob };
    const bytes = new Uint8Array(await lastFile.arrayBuffer());
    return btoa(bytes.reduce((letters, byte) => letters + String.fromCharCode(byte), ''));
  });
  return Buffer.from(text, 'base64');
}

export async function chooseBackup(page: Page, path: string): Promise<void> {
  const input = await waitFor(() => page.$('input[type="file"]'), { what: 'the way to choose a backup' });
  await input.uploadFile(path);
}

/** For the backup that was chosen. */
export async function typePassphrase(page: Page, passphrase: string): Promise<void> {
  const field = await waitFor(() => page.$('form input[type="password"]'), { what: 'the question for its passphrase' });
  await field.focus();
  await field.evaluate((input) => (input instanceof HTMLInputElement ? input.select() : undefined));
  await field.type(passphrase);
  await pressButton(page, '^Open$');
}

export async function pressButton(page: Page, pattern: string): Promise<void> {
  await waitFor(() => page.evaluate(clickButton, pattern), { what: `the button ${pattern}` });
}

function clickButton(pattern: string): boolean {
  const button = [...document.querySelectorAll('button')].find(
    (one) => !one.disabled && new RegExp(pattern).test((one.textContent ?? '').trim()),
  );
  button?.click();
  return button !== undefined;
}
