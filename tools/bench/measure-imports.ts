/**
 * The figures of importing report files in the browser: rows a second beside a bare bulk put of the same final
 * records, the longest the page could not be drawn, and the most memory that its process took.
 */
import { createWriteStream, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { launchChromium } from '../../tests/browser/harness/chromium';
import { startFakePortals } from '../../tests/fake-portals/server/fake-portals';
import { type ReportWish, reportText } from '../../tests/support/report-files';
import type { Figure } from './figure';
import { importFile } from './import-file';

type Say = (line: string) => void;

const seed = 20261122;
const sampleEveryMs = 500;
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
    const done = await importFile(browser, page, file);
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
