/**
 * The store's own linter on both builds. Anything fails that is not on the short list of what is understood and cannot be
 * avoided, and so does a list that is longer than it needs to be.
 */
import { spawnSync } from 'node:child_process';
import { judgeLint, type LintResult, type LintTarget, lintResultSchema, lintTargets } from './lint/judge-lint';

for (const target of lintTargets) {
  const result = lint(target);
  const { unexpected, unneeded } = judgeLint(target, result);
  for (const { code, message, file } of unexpected) process.stderr.write(`${file ?? '-'}: ${code}: ${message}\n`);
  for (const code of unneeded) process.stderr.write(`On the list, but not said: ${code}\n`);
  const { errors, warnings } = result;
  const counts = `${errors.length} errors, ${warnings.length} warnings, ${unexpected.length} of them unexpected`;
  process.stdout.write(`${target}: ${counts}\n`);
  if (unexpected.length + unneeded.length > 0) process.exitCode = 1;
}

function lint(target: LintTarget): LintResult {
  const folder = `.output/${target}-mv3`;
  const { stdout, stderr } = spawnSync(
    'npx',
    ['--no-install', 'web-ext', 'lint', '--source-dir', folder, '--no-config-discovery', '--output', 'json'],
    { encoding: 'utf8', shell: process.platform === 'win32', maxBuffer: 64 * 1024 * 1024 },
  );
  if (!stdout.trim()) throw new Error(`The linter said nothing of ${folder}.\n${stderr}`);
  return lintResultSchema.parse(JSON.parse(stdout));
}
