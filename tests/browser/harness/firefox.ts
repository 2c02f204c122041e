/**
 * Firefox under test, over WebDriver BiDi. The build is a temporary add-on, which goes with all that it stored when the
 * browser ends; in a profile that is gone on with it is installed for good.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { firefoxHostPreferences } from '../../fake-portals/server/portal-hosts';
import { browserZone } from '../../fake-portals/variants/variants-of';
import { buildFolder, geckoId } from './builds';
import { requireBrowser } from './executable';
import { killed } from './killed';
import { makeProfile, removeProfile, startedOrClosed } from './profile';
import { requestsOutside } from './requests-outside';
import type { LaunchOptions, TestBrowser } from './test-browser';
import { waitFor } from './wait-for';
import { closeWelcome } from './welcome-tab';
import { putXpi } from './xpi';

/** Fixed, so that pages of the extension have an address that is known beforehand. */
const extensionId = '11111111-2222-4333-8444-555555555555';

/** Values of `network.cookie.cookieBehavior`: 5 partitions, as users have it, 1 rejects what is foreign. */
const cookieBehaviour = { allowed: 5, blocked: 1 } as const;
const colourSchemes = { dark: 0, light: 1 } as const;

/** An add-on that lies in the profile is taken as it is: unsigned, switched on, and looked for at each start. */
const lastingAddOns = {
  'xpinstall.signatures.required': false,
  'extensions.autoDisableScopes': 0,
  'extensions.startupScanScopes': 15,
} as const;

function preferences(options: LaunchOptions, addOnId: string): Record<string, string | number | boolean> {
  return {
    ...firefoxHostPreferences(options.portals.port),
    'network.cookie.cookieBehavior': cookieBehaviour[options.thirdPartyStorage ?? 'allowed'],
    'layout.css.prefers-color-scheme.content-override': colourSchemes[options.colourScheme ?? 'light'],
    'extensions.webextensions.uuids': JSON.stringify({ [addOnId]: extensionId }),
    'extensions.webextOptionalPermissionPrompts': false,
    ...(options.profile && lastingAddOns),
    ...(options.locale && {
      'intl.accept_languages': options.locale,
      'intl.locale.requested': options.locale,
    }),
  };
}

export async function launchFirefox(options: LaunchOptions): Promise<TestBrowser> {
  const folder = options.extensionFolder ?? buildFolder('firefox');
  const addOnId = geckoId(folder);
  const profile = options.profile ?? makeProfile();
  const isKnown = options.profile !== undefined && !(await putXpi({ folder, addOnId, profile: options.profile }));
  const requestsBefore = options.portals.requests.length;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: requireBrowser('firefox'),
    headless: options.isHeadless ?? true,
    userDataDir: profile,
    env: { ...process.env, TZ: browserZone },
    acceptInsecureCerts: true,
    defaultViewport: options.viewport ?? null,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: preferences(options, addOnId),
  });
  const control = await startedOrClosed(browser, profile, async () => {
    const controlPage = await openControlPage(browser);
    if (options.profile) await waitFor(() => isInstalled(controlPage, addOnId), { what: 'the add-on of the profile' });
    else await browser.installExtension(folder);
    // It comes with the installation alone.
    if (!isKnown) await closeWelcome(browser, options);
    return controlPage;
  });
  return {
    name: 'firefox',
    extensionId,
    puppeteer: browser,
    newPage: () => browser.newPage(),
    openExtensionPage: async (path) =>
      showPrivileged(await browser.newPage(), `moz-extension://${extensionId}/${path}`),
    isBackgroundRunning: () => isBackgroundRunning(control, addOnId),
    stopBackground: () => stopBackground(control, addOnId),
    reloadExtension: async () => void (await browser.installExtension(folder)),
    enableExtension: () => control.evaluate(switchAddOn, addOnId, 'enable' as const),
    disableExtension: () => control.evaluate(switchAddOn, addOnId, 'disable' as const),
    requestsOutside: () => requestsOutside(options.portals.requests.slice(requestsBefore)),
    close: async () => {
      await browser.close();
      if (!options.profile) removeProfile(profile);
    },
    kill: async () => {
      await killed(browser);
      await untilPutBack(profile);
    },
    crash: (page) => crash(control, page),
  };
}

/** Puppeteer puts preferences of a profile that is not its own aside, and puts them back some time after the end. */
async function untilPutBack(profile: string): Promise<void> {
  await waitFor(() => ['prefs.js', 'user.js'].every((name) => !existsSync(join(profile, `${name}.puppeteer`))), {
    what: 'the preferences of the profile to be put back',
  });
}

/**
 * The first tab as a page with the rights of the browser itself: from there a background is ended as "Terminate
 * background script" of about:debugging does, which is what idling does after its time.
 */
async function openControlPage(browser: Browser): Promise<Page> {
  const [first] = await browser.pages();
  return showPrivileged(first ?? (await browser.newPage()), 'chrome://extensions/content/dummy.xhtml');
}

/** What such a page knows of an add-on. */
interface AddOn {
  readonly backgroundState: string;
  terminateBackground(): Promise<void>;
}

interface SwitchableAddOn {
  enable(): Promise<void>;
  disable(): Promise<void>;
}

/** A window of the browser, as its own pages see it. */
interface BrowserWindow {
  readonly gBrowser: {
    readonly selectedBrowser: { readonly frameLoader: { readonly remoteTab: { readonly osPid: number } } };
  };
}

declare global {
  var Services: { readonly wm: { getMostRecentWindow(kind: string): BrowserWindow } };
  var ChromeUtils: {
    importESModule(address: string): { AddonManager: { getAddonByID(id: string): Promise<SwitchableAddOn> } };
  };
  var WebExtensionPolicy: { getByID(id: string): { readonly extension: AddOn } | null };
}

function isInstalled(control: Page, addOnId: string): Promise<boolean> {
  return control.evaluate((id) => WebExtensionPolicy.getByID(id) !== null, addOnId);
}

function isBackgroundRunning(control: Page, addOnId: string): Promise<boolean> {
  return control.evaluate((id) => WebExtensionPolicy.getByID(id)?.extension.backgroundState !== 'stopped', addOnId);
}

/** Runs in the control page. */
async function switchAddOn(id: string, way: 'enable' | 'disable'): Promise<void> {
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  const addOn = await AddonManager.getAddonByID(id);
  await addOn[way]();
}

/** One that is only just starting cannot be ended yet, so that it is asked again. */
async function stopBackground(control: Page, addOnId: string): Promise<void> {
  const end = () =>
    control.evaluate(async (id) => {
      await WebExtensionPolicy.getByID(id)?.extension.terminateBackground();
    }, addOnId);
  await waitFor(
    async () => {
      await end();
      return !(await isBackgroundRunning(control, addOnId));
    },
    { what: 'the background to be gone' },
  );
}

/** The page's own process gets what no program can answer; which one it is, only the browser's window knows. */
async function crash(control: Page, page: Page): Promise<void> {
  await page.bringToFront();
  const pid = await control.evaluate(
    () => Services.wm.getMostRecentWindow('navigator:browser').gBrowser.selectedBrowser.frameLoader.remoteTab.osPid,
  );
  process.kill(pid, 'SIGKILL');
}

/** Firefox opens such a page, but never tells BiDi that it has: the page itself is asked. */
async function showPrivileged(page: Page, address: string): Promise<Page> {
  void page.goto(address).catch(() => undefined);
  await waitFor(
    () => page.evaluate((wanted) => location.href === wanted && document.readyState === 'complete', address),
    { what: address },
  );
  return page;
}
