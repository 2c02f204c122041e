/** The figure of the queue with thousands who wait: from opening its popup to the painted list. */
import { launchChromium } from '../../tests/browser/harness/chromium';
import type { TestBrowser } from '../../tests/browser/harness/test-browser';
import { waitFor } from '../../tests/browser/harness/wait-for';
import { startFakePortals } from '../../tests/fake-portals/server/fake-portals';
import type { Figure } from './figure';
import { fillStore } from './fill-store';
import { inPageCode } from './in-page-code';
import { seedWaitings } from './seed-waitings';
import { spreadOf, spreadWords } from './spread';

type Say = (line: string) => void;

const budgetMs = 100;
const waitingCount = 5000;
const openings = 15;

/** The baseline is the same popup with one conversation in it. */
export async function measureQueue(say: Say): Promise<readonly Figure[]> {
  const many = await timeWith(waitingCount);
  say(`opening the queue with ${waitingCount} who wait: ${spreadWords(spreadOf(many))}`);
  const one = await timeWith(1);
  say(`opening the queue with one who waits: ${spreadWords(spreadOf(one))}`);
  const [{ p95: value }, { p95: baseline }] = [spreadOf(many), spreadOf(one)];
  return [{ name: 'queue.open.p95', value, unit: 'ms', budget: budgetMs, baseline }];
}

async function timeWith(count: number): Promise<readonly number[]> {
  const portals = await startFakePortals();
  const browser = await launchChromium({ portals, viewport: { width: 380, height: 560 } });
  try {
    await fillStore(browser, { templates: [], orders: [], waitings: seedWaitings(count, Date.now()) });
    const times: number[] = [];
    for (let opening = 0; opening < openings; opening += 1) times.push(await timeOpening(browser));
    return times;
  } finally {
    await browser.close();
    await portals.stop();
  }
}

/** From the beginning of the page: a popup is a page that is loaded when it is asked for. */
async function timeOpening(browser: TestBrowser): Promise<number> {
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(await inPageCode('workshop-watch'));
  await page.goto(`chrome-extension://${browser.extensionId}/popup.html`);
  await page.bringToFront();
  const time = await waitFor(() => page.evaluate(() => window.replydockWorkshopWatch?.openedAfter()), {
    what: 'the list',
  });
  await page.close();
  return time;
}
