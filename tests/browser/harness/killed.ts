/** The end of a browser that nobody asked for. */
import { once } from 'node:events';
import type { Browser } from 'puppeteer-core';

/** Resolves when the process is gone. */
export async function killed(browser: Browser): Promise<void> {
  const process = browser.process();
  if (!process || process.exitCode !== null) return;
  const exit = once(process, 'exit');
  process.kill('SIGKILL');
  await exit;
}
