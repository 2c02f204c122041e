/**
 * `npm run pack [-- --out FOLDER]`: builds for both browsers and writes the zips for the stores, with a line for each that
 * says what it is: `sha256  bytes  name`. The same sources give the same bytes, wherever and whenever it runs.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import * as z from 'zod/mini';
import { writeZips } from './pack/write-zips';

const project = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({ options: { out: { type: 'string' } } });

for (const browser of ['chrome', 'firefox']) build(browser);
const { version } = z
  .object({ version: z.string() })
  .parse(JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')));
const folder = values.out ?? join(project, '.output/zips');
for (const { sha256, size, name } of await writeZips({ project, version, folder })) {
  process.stdout.write(`${sha256}  ${String(size).padStart(8)}  ${name}\n`);
}

/** Whatever the shell says of modes and places: a build is made of its sources alone. */
function build(browser: string): void {
  const wxt = join(project, 'node_modules/wxt/bin/wxt.mjs');
  const { status } = spawnSync(process.execPath, [wxt, 'build', '-b', browser, '--mv3', '--level', 'warn'], {
    cwd: project,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, NODE_ENV: 'production', TZ: 'UTC' },
  });
  if (status !== 0) throw new Error(`The build for ${browser} failed`);
}
