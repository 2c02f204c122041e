/** Chromium under test: the extension is loaded through a pipe, which also Chrome and Edge of today accept. */
import puppeteer, { type Browser, type CDPSession, type Page, type Target } from 'puppeteer-core';
import { chromiumHostArguments } from '../../fake-portals/server/portal-hosts';
import { browserZone } from '../../fake-portals/variants/variants-of';
import { buildFolder, readManifest } from './builds';
import { disableExtension, enableExtension, reloadExtension } from './chromium-extensions';
import { requireBrowser } from './executable';
import { killed } from './killed';
import { makeProfile, removeProfile, startedOrClosed, writeChromiumPreferences } from './profile';
import { requestsOutside } from './requests-outside';
import type { LaunchOptions, TestBrowser } from './test-browser';
import { waitFor } from './wait-for';
import { closeWelcome } from './welcome-tab';

/** Values of `profile.cookie_controls_mode`; Debian's own default is to block. */
const cookieControls = { allowed: 0, blocked: 1 } as const;
const blinkColourSchemes = { dark: 0, light: 1 } as const;

const quietArguments = [
  '--disable-gpu',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--disable-features=OptimizationHints,MediaRouter,Translate,AutofillServerCommunication,CertificateTransparencyComponentUpdater',
];

function launchArguments({ portals, locale, colourScheme = 'light' }: LaunchOptions): string[] {
  return [
    ...chromiumHostArguments(portals.port),
    ...quietArguments,
    `--blink-settings=preferredColorScheme=${blinkColourSchemes[colourScheme]}`,
    ...(locale ? [`--lang=${locale}`, `--accept-lang=${locale}`] : []),
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ];
}

export async function launchChromium(options: LaunchOptions): Promise<TestBrowser> {
  const folder = options.extensionFolder ?? buildFolder('chromium');
  readManifest(folder);
  const profile = options.profile ?? makeProfile();
  writeChromiumPreferences(profile, {
    profile: { cookie_controls_mode: cookieControls[options.thirdPartyStorage ?? 'allowed'] },
  });
  const requestsBefore = options.portals.requests.length;
  const browser = await puppeteer.launch({
    browser: 'chrome',
    executablePath: requireBrowser('chromium'),
    headless: options.isHeadless ?? true,
    pipe: true,
    enableExtensions: [folder],
    userDataDir: profile,
    env: { ...process.env, TZ: browserZone },
    acceptInsecureCerts: true,
    defaultViewport: options.viewport ?? null,
    args: launchArguments(options),
  });
  const extensionId = await startedOrClosed(browser, profile, () =>
    waitFor(() => backgroundOf(browser)?.url().split('/')[2], { what: 'the background' }),
  );
  await startedOrClosed(browser, profile, () => closeWelcome(browser, options));
  return {
    name: 'chromium',
    extensionId,
    puppeteer: browser,
    newPage: () => browser.newPage(),
    openExtensionPage: async (path) => {
      const page = await browser.newPage();
      await page.goto(`chrome-extension://${extensionId}/${path}`);
      return page;
    },
    isBackgroundRunning: async () => backgroundOf(browser) !== undefined,
    stopBackground: () => stopBackground(browser),
    reloadExtension: () => reloadExtension(browser, extensionId),
    enableExtension: () => enableExtension(browser, extensionId),
    disableExtension: () => disableExtension(browser, extensionId),
    requestsOutside: () => requestsOutside(options.portals.requests.slice(requestsBefore)),
    close: async () => {
      await browser.close();
      if (!options.profile) removeProfile(profile);
    },
    kill: () => killed(browser),
    crash,
  };
}

async function crash(page: Page): Promise<void> {
  const session = await page.createCDPSession();
  // A page that has crashed answers nothing.
  session.send('Page.crash').catch(() => undefined);
}

function backgroundOf(browser: Browser): Target | undefined {
  return browser
    .targets()
    .find((target) => target.type() === 'service_worker' && target.url().startsWith('chrome-extension://'));
}

/** Resolves when the background that ran is gone, whether by this or by itself; the next one may have started by then. */
async function stopBackground(browser: Browser): Promise<void> {
  const running = backgroundOf(browser);
  const session = await browser.target().createCDPSession();
  const isGone = () => !browser.targets().some((target) => target === running);
  await waitFor(
    async () => {
      if (isGone()) return true;
      // One that has only just started may not hear it the first time.
      await closeBackgrounds(session);
      return false;
    },
    { what: 'the background to be gone' },
  );
  await session.detach();
}

async function closeBackgrounds(session: CDPSession): Promise<void> {
  const { targetInfos } = await session.send('Target.getTargets');
  const workers = targetInfos.filter(
    ({ type, url }) => type === 'service_worker' && url.startsWith('chrome-extension:'),
  );
  for (const { targetId } of workers) await session.send('Target.closeTarget', { targetId });
}
