/** `npm test`: everything that must hold, one step after the other; stops at the first that fails and says which. */
import { spawnSync } from 'node:child_process';

interface Step {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
}

const steps: readonly Step[] = [
  { name: 'format and lint', command: ['biome', 'ci', '.'] },
  { name: 'types', command: ['tsc', '--noEmit'] },
  { name: 'unit tests', command: ['vitest', 'run'] },
  { name: 'build for Chrome', command: ['wxt', 'build'] },
  { name: 'build for Firefox', command: ['wxt', 'build', '-b', 'firefox'] },
  { name: 'sizes', command: ['size-limit'] },
  { name: 'extension linter', command: ['tsx', 'tools/lint-extension.ts'] },
  { name: 'browser tests', command: ['vitest', 'run', '--config', 'vitest.browser.config.ts'] },
];

function seconds(sinceMs: number): string {
  return `${Math.round((Date.now() - sinceMs) / 1000)} s`;
}

for (const { name, command } of steps) {
  const startedAt = Date.now();
  process.stdout.write(`\n— ${name}\n`);
  const [program, ...args] = command;
  const { status } = spawnSync('npx', ['--no-install', program, ...args], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    process.stderr.write(`\nFailed: ${name} (after ${seconds(startedAt)}).\n`);
    process.exit(status ?? 1);
  }
  process.stdout.write(`  done in ${seconds(startedAt)}\n`);
}
process.stdout.write('\nEverything holds.\n');
