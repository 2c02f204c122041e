/**
 * The figures of importing report files in the browser: rows a second beside a bare bulk put of the same final
 * records, the longest the page could not be drawn, and the most memory that its process took.
 */
import { createWriteStream, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Page } from 'puppeteer-core';
import { launchChromium } from '../../tests/browser/harness/chromium';
import { waitFor } from '../../tests/browser/harness/wait-for';
import { startFakePortals } from '../../tests/fake-portals/server/fake-portals';
import { type ReportWish, reportText } from '../../tests/support/report-files';
import type { Figure } from './figure';

type Say = (line: string) => void;

const seed = 20261122;
const sampleEveryMs = 500;
const longestMs = 45 * 60_000;
/** So many of the final records are put for comparison. */
const mostCompared = 200_000;

export async function measureImport(kind: ReportWish['kind'], rows: number, say: Say): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'replydock-bench-'));
  const portals = await startFakePortals();
  const browser = await launchChromium({ portals });
  try {
    const file = join(folder, `${kind}.txt`);
    say(`writing a report of ${rows} rows`);
    await pipeline(Readable.from(reportText({ kind, rows, seed })), createWriteStream(file));
    const page = await browser.openExtensionPage('options.html');
    const memory = watchMemory();
    await giveFile(page, file);
    if (await browser.isBackgroundRunning()) await browser.stopBackground();
    await page.evaluate(importGivenFile);
    const done = await waitFor(() => page.evaluate(() => window.replydockImported), {
      what: 'the end of the import',
      timeoutMs: longestMs,
    });
    const peak = memory.stop();
    const bare = await page.evaluate(putBare, mostCompared);
    const rowsPerSecond = done.rows / (done.ms / 1000);
    const bareRowsPerSecond = bare.recordsPerSecond * (done.rows / done.orders);
    say(
      `${done.rows} rows, ${done.orders} orders in ${Math.round(done.ms / 1000)} s; compared with ${bare.records} records`,
    );
    const name = `import.${kind}`;
    return [
      {
        name: `${name}.rows-per-second`,
        value: rowsPerSecond,
        unit: 'rows/s',
        budget: null,
        baseline: bareRowsPerSecond,
      },
      { name: `${name}.ratio`, value: rowsPerSecond / bareRowsPerSecond, unit: 'ratio', budget: 0.5, baseline: 1 },
      { name: `${name}.longest-frame`, value: done.longestFrameMs, unit: 'ms', budget: null, baseline: null },
      { name: `${name}.peak-memory`, value: peak, unit: 'MB', budget: null, baseline: memory.before },
    ];
  } finally {
    await browser.close();
    await portals.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function giveFile(page: Page, path: string): Promise<void> {
  // The compiler that runs this file wraps named functions in this, also those that are sent to the page.
  await page.evaluate('globalThis.__name = (named) => named');
  await page.evaluate(() => {
    const input = document.createElement('input');
    input.type = 'file';
    input.id = 'bench-file';
    document.body.append(input);
  });
  const input = await page.$('input#bench-file');
  await input?.uploadFile(path);
}

interface Imported {
  readonly rows: number;
  readonly orders: number;
  readonly ms: number;
  readonly longestFrameMs: number;
}

declare global {
  interface Window {
    replydockImported?: Imported;
  }
}

/** Runs in the options page, with the worker that the page itself would start; tells the end in `replydockImported`. */
function importGivenFile(): void {
  const input = document.querySelector<HTMLInputElement>('input#bench-file');
  const worker = new Worker('/import-worker.js');
  let startedAt = 0;
  let longestFrameMs = 0;
  let lastFrameAt = performance.now();
  const frame = () => {
    const at = performance.now();
    if (startedAt > 0) longestFrameMs = Math.max(longestFrameMs, at - lastFrameAt);
    lastFrameAt = at;
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
  worker.addEventListener('message', ({ data }) => {
    const [file] = data.files;
    if (file?.state === 'ready' && startedAt === 0) {
      startedAt = performance.now();
      worker.postMessage({ name: 'start' });
    }
    if (file?.state !== 'finished') return;
    worker.terminate();
    const { rowsDone: rows, ordersNew: orders } = file.progress;
    window.replydockImported = { rows, orders, ms: performance.now() - startedAt, longestFrameMs };
  });
  worker.postMessage({ name: 'add', files: [...(input?.files ?? [])] });
}

interface PutBare {
  readonly records: number;
  readonly recordsPerSecond: number;
}

/** Runs in the options page: the same records with the same indexes, already in memory, 2,000 a transaction. */
async function putBare(most: number): Promise<PutBare> {
  const opened = (name: string, onUpgrade?: (database: IDBDatabase) => void) =>
    new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(name);
      request.onupgradeneeded = () => onUpgrade?.(request.result);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const ours = await opened('replydock');
  const records = await new Promise<unknown[]>((resolve, reject) => {
    const request = ours.transaction('orders').objectStore('orders').getAll(null, most);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const parties = await new Promise<unknown[]>((resolve, reject) => {
    const request = ours.transaction('parties').objectStore('parties').getAll(null, most);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const bare = await opened('bench-bare', (database) => {
    const orders = database.createObjectStore('orders', { keyPath: 'key' });
    orders.createIndex('terms', 'terms', { multiEntry: true });
    const people = database.createObjectStore('parties', { keyPath: 'key' });
    people.createIndex('expiresAt', 'expiresAt');
    people.createIndex('words', 'words', { multiEntry: true });
  });
  const startedAt = performance.now();
  for (let from = 0; from < records.length; from += 2000) {
    await new Promise<void>((resolve, reject) => {
      const transaction = bare.transaction(['orders', 'parties'], 'readwrite');
      for (const record of records.slice(from, from + 2000)) transaction.objectStore('orders').put(record);
      for (const record of parties.slice(from, from + 2000)) transaction.objectStore('parties').put(record);
      transaction.oncomplete = () => resolve();
      transaction.onerror = () => reject(transaction.error);
    });
  }
  const seconds = (performance.now() - startedAt) / 1000;
  return { records: records.length, recordsPerSecond: records.length / seconds };
}

interface MemoryWatch {
  /** MB, before anything was asked of the page. */
  readonly before: number;
  /** Ends the watch and tells the most, MB. */
  stop(): number;
}

/** Of the process that all pages and workers of the extension share; only where the system tells (Linux). */
function watchMemory(): MemoryWatch {
  const before = extensionMemoryMb();
  let most = before;
  const timer = setInterval(() => {
    most = Math.max(most, extensionMemoryMb());
  }, sampleEveryMs);
  return {
    before,
    stop: () => {
      clearInterval(timer);
      return most;
    },
  };
}

function extensionMemoryMb(): number {
  const sizes = readdirSync('/proc').flatMap((name) => {
    if (!/^\d+$/.test(name)) return [];
    try {
      if (!readFileSync(`/proc/${name}/cmdline`, 'utf8').includes('--extension-process')) return [];
      const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${name}/status`, 'utf8')) ?? [];
      return kilobytes ? [Number(kilobytes) / 1024] : [];
    } catch {
      // The process has ended meanwhile.
      return [];
    }
  });
  return Math.max(0, ...sizes);
}
