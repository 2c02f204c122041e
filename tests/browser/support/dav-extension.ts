/** An extension that is nothing but the WebDAV folder, allowed to ask this machine. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { type BrowserName, projectFolder } from '../harness/builds';

const own: Readonly<Record<BrowserName, Readonly<Record<string, unknown>>>> = {
  chromium: { background: { service_worker: 'background.js' } },
  firefox: {
    background: { scripts: ['background.js'] },
    browser_specific_settings: { gecko: { id: 'dav@replydock.example', strict_min_version: '140.0' } },
  },
};

/** Folder of the unpacked extension for the browser. Its page is `dav.html`. */
export function makeDavExtension(browser: BrowserName): string {
  const folder = mkdtempSync(join(tmpdir(), 'replydock-dav-extension-'));
  const manifest = {
    manifest_version: 3,
    name: 'WebDAV',
    version: '1',
    host_permissions: ['http://127.0.0.1/*'],
    content_security_policy: { extension_pages: "default-src 'none'; script-src 'self'; connect-src https: http:" },
    ...own[browser],
  };
  buildSync({
    entryPoints: [fileURLToPath(new URL('./dav-page.ts', import.meta.url))],
    outfile: join(folder, 'dav.js'),
    bundle: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    alias: { '@': projectFolder.replace(/\/$/, '') },
    tsconfigRaw: {},
    logLevel: 'silent',
  });
  writeFileSync(join(folder, 'dav.html'), '<!doctype html><meta charset="utf-8"><script src="dav.js"></script>');
  writeFileSync(join(folder, 'background.js'), '');
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return folder;
}
