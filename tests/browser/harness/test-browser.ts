/** What both browsers offer to a test. Written once here, kept by `chromium.ts` and `firefox.ts`. */
import type { Browser, Page } from 'puppeteer-core';
import type { FakePortals, LoggedRequest } from '../../fake-portals/server/fake-portals';
import type { BrowserName } from './builds';

export interface LaunchOptions {
  /** The server that stands in for every host. */
  readonly portals: Pick<FakePortals, 'port' | 'requests'>;
  /** Whether frames of other sites may store anything. `allowed` unless said otherwise. */
  readonly thirdPartyStorage?: 'allowed' | 'blocked';
  /** BCP 47 tag for the browser's UI and for Accept-Language; the UI part needs the browser's language package. */
  readonly locale?: string;
  readonly colourScheme?: 'light' | 'dark';
  readonly viewport?: { readonly width: number; readonly height: number; readonly deviceScaleFactor?: number };
  readonly isHeadless?: boolean;
  /** Whether the tab stays that a new installation opens; else it is closed, for it would hide the pages under test. */
  readonly keepsWelcome?: boolean;
  /**
   * A profile to be gone on with later, or one of an earlier launch; it is the test's to remove. A new one otherwise,
   * which ends with the browser.
   */
  readonly profile?: string;
  /** Folder of an unpacked build; the project's own unless said otherwise. */
  readonly extensionFolder?: string;
}

export interface TestBrowser {
  readonly name: BrowserName;
  /** The host of the extension's own pages. */
  readonly extensionId: string;
  /** The browser as Puppeteer knows it, for what is not offered here. */
  readonly puppeteer: Browser;
  newPage(): Promise<Page>;
  /** A page of the extension as a tab of its own, e.g. `options.html`, once it has loaded. */
  openExtensionPage(path: string): Promise<Page>;
  isBackgroundRunning(): Promise<boolean>;
  /** Ends the background as the browser does when it idles, and returns when it is gone. */
  stopBackground(): Promise<void>;
  /** Starts the extension anew as an update does, while tabs are open. */
  reloadExtension(): Promise<void>;
  disableExtension(): Promise<void>;
  enableExtension(): Promise<void>;
  /** Requests since the launch to hosts that are no portal's. Requests that browsers make for themselves are left out. */
  requestsOutside(): readonly LoggedRequest[];
  close(): Promise<void>;
  /** Ends the browser at once, as a crash does. The profile stays. */
  kill(): Promise<void>;
  /** Ends the process of this page, as a crash does: the tab stays, and nothing in it runs. */
  crash(page: Page): Promise<void>;
}
