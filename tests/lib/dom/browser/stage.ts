/** Serves the stage under a strict content security policy and starts the browsers, with nothing of the network. */
import { createServer, type Server } from 'node:http';
import path from 'node:path';
import { build } from 'esbuild';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';

export type BrowserName = 'chrome' | 'firefox';

export interface Stage {
  readonly browserName: BrowserName;
  /** A fresh page of the stage, ready. */
  readonly open: (query?: string) => Promise<Page>;
}

export interface BrowserCheck {
  readonly name: string;
  readonly run: (stage: Stage) => Promise<void>;
}

const root = path.resolve(import.meta.dirname, '../../../..');
const policy = "default-src 'self'; frame-src 'self'; script-src 'self'; style-src 'self'";
const stageHtml =
  '<!doctype html><meta charset="utf-8"><title>Stage</title><link rel="stylesheet" href="/stage.css"><body><script src="/stage.js"></script>';
const panelHtml = '<!doctype html><meta charset="utf-8"><title>Panel</title><p>panel</p>';

async function bundleStage(): Promise<string> {
  const result = await build({
    entryPoints: [path.join(import.meta.dirname, 'stage-page.tsx')],
    bundle: true,
    write: false,
    format: 'iife',
    // What tsx wraps around named functions of the checks.
    banner: { js: 'globalThis.__name = (named) => named;' },
    jsx: 'automatic',
    alias: { '@': root },
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  return result.outputFiles[0]?.text ?? '';
}

export interface StageServer {
  readonly url: string;
  readonly close: () => void;
}

export async function serveStage(): Promise<StageServer> {
  const script = await bundleStage();
  const files: Readonly<Record<string, readonly [type: string, body: string]>> = {
    '/': ['text/html', stageHtml],
    '/panel.html': ['text/html', panelHtml],
    '/stage.js': ['text/javascript', script],
    '/stage.css': ['text/css', 'body { font: 14px/18px sans-serif } #gone { display: none }'],
  };
  const server: Server = createServer((request, response) => {
    const file = files[new URL(request.url ?? '/', 'http://stage').pathname];
    response.writeHead(file ? 200 : 404, {
      'content-type': `${file?.[0] ?? 'text/plain'}; charset=utf-8`,
      'content-security-policy': policy,
    });
    response.end(file?.[1] ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() };
}

export async function launch(name: BrowserName): Promise<Browser> {
  if (name === 'firefox') {
    return puppeteer.launch({ browser: 'firefox', executablePath: '/usr/bin/firefox-esr', headless: true });
  }
  const args = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'];
  return puppeteer.launch({ browser: 'chrome', executablePath: '/usr/bin/chromium', headless: true, args });
}

export function createStage(browser: Browser, browserName: BrowserName, url: string): Stage {
  return {
    browserName,
    open: async (query = '') => {
      const page = await browser.newPage();
      await page.setViewport({ width: 1280, height: 800 });
      await page.goto(url + query);
      await page.waitForFunction(() => window.isStageReady);
      return page;
    },
  };
}
