/**
 * What a browser test stands on: the fake portals and one browser, started before the file's tests and stopped after them.
 * Whatever the tests do, nobody but the portals may have been asked for anything.
 * A failed test leaves pictures of all pages in `.cache/browser-failures`.
 */
import { mkdirSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect, inject, type TestContext } from 'vitest';
import { type FakePortals, startFakePortals } from '../../fake-portals/server/fake-portals';
import { type BrowserName, browserNames, projectFolder } from './builds';
import { launchBrowser } from './launch-browser';
import type { LaunchOptions, TestBrowser } from './test-browser';

declare module 'vitest' {
  export interface ProvidedContext {
    browserName: BrowserName;
  }
}

/** The browser that this run of the test file is for. */
export function browserUnderTest(): BrowserName {
  const name = inject('browserName');
  if (!browserNames.includes(name)) throw new Error('Run browser tests with -c vitest.browser.config.ts');
  return name;
}

export interface Bench {
  readonly portals: FakePortals;
  readonly browser: TestBrowser;
  /** A new page at this address, closed after the test. */
  open(address: string): Promise<Page>;
}

export interface BenchOptions extends Omit<LaunchOptions, 'portals'> {
  /** For tests of the log itself, which send requests elsewhere. */
  readonly mayAskOutside?: boolean;
}

/** Wide enough for a portal's page and the open panel beside it. */
const usualViewport = { width: 1440, height: 900 };

/** To be called at the top of a test file or a `describe`; what it returns may be used in tests and hooks only. */
export function benchFor({ mayAskOutside = false, ...options }: BenchOptions = {}): Bench {
  const pages: Page[] = [];
  let portals: FakePortals | undefined;
  let browser: TestBrowser | undefined;

  beforeAll(async () => {
    portals = await startFakePortals();
    browser = await launchBrowser(browserUnderTest(), { portals, viewport: usualViewport, ...options });
  });
  afterEach(async (context) => {
    if (context.task.result?.state === 'fail') await photograph(pages, context);
    await Promise.all(pages.splice(0).map((page) => page.close().catch(() => undefined)));
  });
  afterAll(async () => {
    const outside = browser?.requestsOutside() ?? [];
    await browser?.close();
    await portals?.stop();
    if (!mayAskOutside) expect(outside).toEqual([]);
  });

  return {
    get portals() {
      return started(portals);
    },
    get browser() {
      return started(browser);
    },
    open: async (address) => {
      const page = await started(browser).newPage();
      pages.push(page);
      await page.goto(address);
      await page.bringToFront();
      return page;
    },
  };
}

function started<Part>(part: Part | undefined): Part {
  if (part === undefined) throw new Error('The bench is there only while tests run');
  return part;
}

/** Tabs in the background are not painted, so each comes to the front; a page that hangs is not waited for. */
async function photograph(pages: readonly Page[], { task }: TestContext): Promise<void> {
  const folder = `${projectFolder}.cache/browser-failures`;
  mkdirSync(folder, { recursive: true });
  const name = `${browserUnderTest()} ${task.name}`.replaceAll(/[^\p{L}\p{N}]+/gu, '-').slice(0, 80);
  for (const [index, page] of pages.entries()) {
    const picture = page.bringToFront().then(() => page.screenshot({ path: `${folder}/${name}-${index + 1}.png` }));
    await Promise.race([picture.catch(() => undefined), wait(5000, undefined, { ref: false })]);
  }
}
