/** Builds the extension for both browsers before the browser tests, where a source is newer than the build. */
import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserName, browserNames, buildFolder, projectFolder } from './builds';

/** All that a build is made of. */
const sources = [
  'assets',
  'components',
  'data',
  'entrypoints',
  'lib',
  'locales',
  'public',
  'package-lock.json',
  'package.json',
  'wxt.config.ts',
];

const buildNames: Readonly<Record<BrowserName, string>> = { chromium: 'chrome', firefox: 'firefox' };

export default function buildAllWhereStale(): void {
  buildWhereStale(browserNames);
}

export function buildWhereStale(names: readonly BrowserName[]): void {
  const newestSource = Math.max(...sources.map((source) => newestChange(join(projectFolder, source))));
  const stale = names.filter((name) => newestChange(`${buildFolder(name)}/manifest.json`) < newestSource);
  for (const name of stale) build(name);
}

/** Epoch ms of the newest file at or below the path; 0 where nothing is. */
function newestChange(path: string): number {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return 0;
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newestChange(join(path, name))));
}

function build(name: BrowserName): void {
  const wxt = join(projectFolder, 'node_modules/wxt/bin/wxt.mjs');
  const args = [wxt, 'build', '-b', buildNames[name], '--mv3', '--level', 'warn'];
  const { status } = spawnSync(process.execPath, args, { cwd: projectFolder, stdio: 'inherit' });
  if (status !== 0) throw new Error(`wxt build for ${name} failed`);
}
