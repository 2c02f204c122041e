/** The figures of the workshop with a library as large as any: until it is open, and from a key in its search to the painted list. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { Template } from '@/lib/domain/template/template';
import { launchChromium } from '../../tests/browser/harness/chromium';
import type { TestBrowser } from '../../tests/browser/harness/test-browser';
import { waitFor } from '../../tests/browser/harness/wait-for';
import { startFakePortals } from '../../tests/fake-portals/server/fake-portals';
import type { Figure } from './figure';
import { fillStore } from './fill-store';
import { inPageCode } from './in-page-code';
import { seedTemplates, seedTemplatesIn } from './seeds';
import { spreadOf, spreadWords } from './spread';

type Say = (line: string) => void;

const templateCount = 10_000;
const openings = 10;
const openBudgetMs = 1000;
const searchBudgetMs = 16;
/** A library is made ready in idle time; nothing on the page tells when it is. */
const preparingMs = 12_000;

interface Library {
  readonly name: string;
  readonly templates: (now: number) => readonly Template[];
  /** Beginnings, several words, numbers, slips, and what is not there. */
  readonly queries: readonly string[];
}

const libraries: readonly Library[] = [
  {
    name: 'European',
    templates: (now) => seedTemplates(templateCount, now),
    queries: ['parcel', 'your order', 'return', 'refnud', '1234', 'Rückgabe', 'sorry late', 'zzqx'],
  },
  {
    name: 'Japanese and Chinese',
    templates: (now) => seedTemplatesIn(['ja', 'zh'], templateCount, now),
    queries: ['お客様', '配送状況', 'お届け日', '返金について', '退款', '您的包裹', '1234', 'zzqx'],
  },
];

interface Times {
  readonly opened: readonly number[];
  readonly keys: readonly number[];
  /** In a field that does nothing. */
  readonly bareKeys: readonly number[];
}

export async function measureWorkshop(say: Say): Promise<readonly Figure[]> {
  const now = Date.now();
  const all: Times[] = [];
  for (const { name, templates, queries } of libraries) {
    const times = await withLibrary(templates(now), (browser) => timeLibrary(browser, queries, say));
    say(`opening the workshop, ${name}: ${spreadWords(spreadOf(times.opened))}`);
    say(`searching templates, ${name}: ${spreadWords(spreadOf(times.keys))}`);
    all.push(times);
  }
  const openedSmall = await withLibrary(seedTemplates(1, now), timeOpenings);
  const p95 = (times: readonly number[]) => spreadOf(times).p95;
  return [
    {
      name: 'workshop.open.p95',
      value: p95(all.flatMap(({ opened }) => opened)),
      unit: 'ms',
      budget: openBudgetMs,
      baseline: p95(openedSmall),
    },
    {
      name: 'workshop.search.p95',
      value: p95(all.flatMap(({ keys }) => keys)),
      unit: 'ms',
      budget: searchBudgetMs,
      baseline: p95(all.flatMap(({ bareKeys }) => bareKeys)),
    },
  ];
}

async function withLibrary<Result>(
  templates: readonly Template[],
  run: (browser: TestBrowser) => Promise<Result>,
): Promise<Result> {
  const portals = await startFakePortals();
  const browser = await launchChromium({ portals, viewport: { width: 1280, height: 900 } });
  try {
    await fillStore(browser, { templates, orders: [] });
    return await run(browser);
  } finally {
    await browser.close();
    await portals.stop();
  }
}

async function timeLibrary(browser: TestBrowser, queries: readonly string[], say: Say): Promise<Times> {
  const opened = await timeOpenings(browser);
  const page = await openWatched(browser);
  await waitFor(() => openedAfter(page), { what: 'the list' });
  const cold = await timeQuery(page, queries[0] ?? '');
  say(`at once after opening: ${cold.map((time) => time.toFixed(0)).join(' ')} ms`);
  await wait(preparingMs);
  const keys: number[] = [];
  for (const query of queries) {
    const times = await timeQuery(page, query);
    say(`"${query}": ${times.map((time) => time.toFixed(0)).join(' ')} ms`);
    keys.push(...times);
  }
  await page.evaluate(() => window.replydockWorkshopWatch?.bare());
  const bareKeys = await timeKeys(page, 'parcel your order return refund');
  await page.close();
  return { opened, keys, bareKeys };
}

async function timeOpenings(browser: TestBrowser): Promise<readonly number[]> {
  const times: number[] = [];
  for (let opening = 0; opening < openings; opening += 1) {
    const page = await openWatched(browser);
    times.push(await waitFor(() => openedAfter(page), { what: 'the list' }));
    await page.close();
  }
  return times;
}

async function openWatched(browser: TestBrowser): Promise<Page> {
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(await inPageCode('workshop-watch'));
  await page.goto(`chrome-extension://${browser.extensionId}/options.html#replies`);
  await page.bringToFront();
  return page;
}

function openedAfter(page: Page): Promise<number | undefined> {
  return page.evaluate(() => window.replydockWorkshopWatch?.openedAfter());
}

async function timeQuery(page: Page, query: string): Promise<readonly number[]> {
  await page.evaluate(() => window.replydockWorkshopWatch?.clear());
  await waitFor(() => answerTime(page), { what: 'the whole list' });
  return timeKeys(page, query);
}

/** Milliseconds for each key. */
async function timeKeys(page: Page, text: string): Promise<readonly number[]> {
  const times: number[] = [];
  for (const letter of text) {
    await page.keyboard.type(letter);
    times.push(await waitFor(() => answerTime(page), { what: 'an answer' }));
  }
  return times;
}

function answerTime(page: Page): Promise<number | undefined> {
  return page.evaluate(() => window.replydockWorkshopWatch?.time());
}
