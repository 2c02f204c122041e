/** Chromium's own page of extensions: from there an extension is reloaded and switched as a person does it. */
import type { Browser } from 'puppeteer-core';

/** What that page may do. */
interface ExtensionsPageApi {
  readonly developerPrivate: {
    updateProfileConfiguration(changes: { readonly inDeveloperMode: boolean }): Promise<void>;
    reload(id: string, options: { readonly failQuietly: boolean }): Promise<unknown>;
  };
  readonly management: { setEnabled(id: string, isEnabled: boolean): Promise<void> };
}

declare global {
  var chrome: ExtensionsPageApi;
}

/** An unpacked extension comes back after a reload only in developer mode. */
export function reloadExtension(browser: Browser, id: string): Promise<void> {
  return onExtensionsPage(browser, id, async (extensionId) => {
    await globalThis.chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await globalThis.chrome.developerPrivate.reload(extensionId, { failQuietly: true });
  });
}

export function enableExtension(browser: Browser, id: string): Promise<void> {
  return onExtensionsPage(browser, id, (extensionId) => globalThis.chrome.management.setEnabled(extensionId, true));
}

export function disableExtension(browser: Browser, id: string): Promise<void> {
  return onExtensionsPage(browser, id, (extensionId) => globalThis.chrome.management.setEnabled(extensionId, false));
}

async function onExtensionsPage(browser: Browser, id: string, act: (id: string) => Promise<void>): Promise<void> {
  const page = await browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(act, id);
  await page.close();
}
