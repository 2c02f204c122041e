/** A small extension that keeps the panel's promises with fixed values, to try the harness itself on. */
import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserName, projectFolder } from './builds';

const matches = ['https://*.ebay.com/*', 'https://sellercentral.amazon.com/*'];

const manifest = {
  manifest_version: 3,
  name: 'Stub',
  version: '1',
  content_scripts: [{ matches, js: ['content.js'] }],
  content_security_policy: {
    extension_pages: "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:",
  },
};

const own: Readonly<Record<BrowserName, Readonly<Record<string, unknown>>>> = {
  chromium: {
    background: { service_worker: 'background.js' },
    web_accessible_resources: [{ resources: ['panel.html'], matches, use_dynamic_url: true }],
  },
  firefox: {
    background: { scripts: ['background.js'] },
    web_accessible_resources: [{ resources: ['panel.html'], matches }],
    browser_specific_settings: { gecko: { id: 'stub@replydock.example', strict_min_version: '140.0' } },
  },
};

/** Folder of the unpacked stub for the browser. */
export function makeStubExtension(browser: BrowserName): string {
  const folder = mkdtempSync(join(tmpdir(), 'replydock-stub-'));
  cpSync(join(projectFolder, 'tests/browser/harness/stub'), folder, { recursive: true });
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ ...manifest, ...own[browser] }));
  return folder;
}
