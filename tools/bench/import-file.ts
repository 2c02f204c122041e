/** A report file imported on the options page by its worker, timed in the page. */
import type { Page } from 'puppeteer-core';
import type { TestBrowser } from '../../tests/browser/harness/test-browser';
import { waitFor } from '../../tests/browser/harness/wait-for';

const longestMs = 45 * 60_000;

/** Adds the file as the seller does and starts at once; the background is stopped, as it would be after a while. */
export async function importFile(browser: TestBrowser, page: Page, path: string): Promise<Imported> {
  await giveFile(page, path);
  if (await browser.isBackgroundRunning()) await browser.stopBackground();
  await page.evaluate(importGivenFile);
  return waitFor(() => page.evaluate(() => window.replydockImported), {
    what: 'the end of the import',
    timeoutMs: longestMs,
  });
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

export interface Imported {
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
