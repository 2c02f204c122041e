/**
 * Badge and alarm in real browsers: they follow what was read, and they are there again after the background has ended
 * and after a restart.
 */
import { describe, expect, it } from 'vitest';
import { benchFor, browserUnderTest } from './harness/bench';
import { launchBrowser } from './harness/launch-browser';
import { makeProfile, removeProfile } from './harness/profile';
import type { TestBrowser } from './harness/test-browser';
import { waitFor } from './harness/wait-for';
import { readInbox, stageDueIn } from './support/due-conversation';

const hourMs = 3_600_000;

/** In a page of the extension. */
declare const chrome: {
  readonly alarms: { get(name: string): Promise<{ readonly scheduledTime: number } | undefined> };
  readonly action: { getBadgeText(of: object): Promise<string> };
};

interface Shown {
  readonly badge: string;
  readonly alarmAt: number | undefined;
}

/** As the browser tells it to a page of the extension. */
async function shownBy(browser: TestBrowser): Promise<Shown> {
  const page = await browser.openExtensionPage('welcome.html');
  try {
    return await page.evaluate(async () => {
      const alarm = await chrome.alarms.get('alerts');
      return { badge: await chrome.action.getBadgeText({}), alarmAt: alarm?.scheduledTime };
    });
  } finally {
    await page.close();
  }
}

async function untilBadge(browser: TestBrowser, badge: string): Promise<Shown> {
  return waitFor(
    async () => {
      const shown = await shownBy(browser);
      return shown.badge === badge && shown.alarmAt !== undefined && shown;
    },
    { what: `the badge ${badge} and its alarm`, timeoutMs: 30_000 },
  );
}

describe('badge and alarm', () => {
  const bench = benchFor();

  it('follow what was read, and outlive the background', async () => {
    const { browser } = bench;
    await readInbox(browser, stageDueIn(bench, 2 * hourMs));
    const { alarmAt = 0 } = await untilBadge(browser, '1');
    expect(alarmAt).toBeGreaterThan(Date.now());
    expect(alarmAt).toBeLessThan(Date.now() + 2 * hourMs + 60_000);

    for (const page of await browser.puppeteer.pages()) {
      if (page.url().includes('amazon')) await page.close();
    }
    await browser.stopBackground();
    expect(await shownBy(browser)).toMatchObject({ badge: '1', alarmAt });
  });

  it('are set anew when the extension starts anew', async () => {
    const { browser } = bench;
    await untilBadge(browser, '1');
    await browser.reloadExtension();
    const { alarmAt = 0 } = await untilBadge(browser, '1');
    expect(alarmAt).toBeGreaterThan(Date.now());
  });
});

describe('after the browser was closed', () => {
  const bench = benchFor();

  it('badge and alarm are there again without any portal open', { timeout: 120_000 }, async () => {
    const profile = makeProfile();
    const launch = () => launchBrowser(browserUnderTest(), { portals: bench.portals, profile });
    try {
      const first = await launch();
      await readInbox(first, stageDueIn(bench, -2 * hourMs));
      await untilBadge(first, '1!');
      await first.close();
      const second = await launch();
      const { alarmAt = 0 } = await untilBadge(second, '1!');
      expect(alarmAt).toBeGreaterThan(Date.now());
      await second.close();
    } finally {
      removeProfile(profile);
    }
  });
});
