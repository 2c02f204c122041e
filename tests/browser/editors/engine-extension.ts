/** An extension that is nothing but the engine: its content script inserts what a test asks for. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { type BrowserName, projectFolder } from '../harness/builds';

const background: Readonly<Record<BrowserName, Readonly<Record<string, unknown>>>> = {
  chromium: { background: { service_worker: 'background.js' } },
  firefox: {
    background: { scripts: ['background.js'] },
    browser_specific_settings: { gecko: { id: 'engine@replydock.example', strict_min_version: '140.0' } },
  },
};

/** Folder of the unpacked extension for the browser. */
export function makeEngineExtension(browser: BrowserName): string {
  const folder = mkdtempSync(join(tmpdir(), 'replydock-engine-'));
  const manifest = {
    manifest_version: 3,
    name: 'Engine',
    version: '1',
    content_scripts: [{ matches: ['https://*.ebay.com/*'], js: ['content.js'], run_at: 'document_idle' }],
    ...background[browser],
  };
  buildSync({
    entryPoints: [fileURLToPath(new URL('./engine-content.ts', import.meta.url))],
    outfile: join(folder, 'content.js'),
    bundle: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    alias: { '@': projectFolder.replace(/\/$/, '') },
    tsconfigRaw: {},
    logLevel: 'silent',
  });
  writeFileSync(join(folder, 'background.js'), '');
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return folder;
}
