/**
 * The barest extension that does the same kind of thing: page → background → one record → panel, and a text the other
 * way. What it takes is what the browser takes; the rest is ours.
 */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const matches = ['https://*.ebay.com/*', 'https://sellercentral.amazon.com/*'];
const manifest = {
  manifest_version: 3,
  name: 'Bare',
  version: '1',
  background: { service_worker: 'background.js' },
  content_scripts: [{ matches, js: ['content.js'] }],
  host_permissions: matches,
  web_accessible_resources: [{ resources: ['panel.html'], matches }],
};

/** Folder of the unpacked extension, to be removed with `removeBareExtension`. */
export function makeBareExtension(): string {
  const folder = mkdtempSync(join(tmpdir(), 'replydock-bare-'));
  cpSync(fileURLToPath(new URL('./bare-extension', import.meta.url)), folder, { recursive: true });
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return folder;
}

export function removeBareExtension(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}
