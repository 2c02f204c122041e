/**
 * The store's own linter on the Firefox build. Errors fail; so does every warning that is not on the short list of
 * warnings that are understood and cannot be avoided.
 */
import { spawnSync } from 'node:child_process';
import * as z from 'zod/mini';

const allowedWarnings: readonly { readonly code: string; readonly file: RegExp; readonly because: string }[] = [
  { code: 'UNSAFE_VAR_ASSIGNMENT', file: /^chunks\//, because: 'React DOM itself; none of our code assigns innerHTML' },
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    file: /^import-worker\.js$/,
    because:
      'zip.js can load other codecs from an address that it is given; it is given none and unpacks with the browser’s own',
  },
  {
    code: 'KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION',
    file: /^manifest\.json$/,
    because: 'there is no build for Android',
  },
];

const messageSchema = z.object({ code: z.string(), message: z.string(), file: z.optional(z.string()) });
const resultSchema = z.object({ errors: z.array(messageSchema), warnings: z.array(messageSchema) });
type LintMessage = z.infer<typeof messageSchema>;

const { stdout, stderr } = spawnSync(
  'npx',
  [
    '--no-install',
    'web-ext',
    'lint',
    '--source-dir',
    '.output/firefox-mv3',
    '--no-config-discovery',
    '--output',
    'json',
  ],
  { encoding: 'utf8', shell: process.platform === 'win32', maxBuffer: 64 * 1024 * 1024 },
);
if (!stdout.trim()) {
  process.stderr.write(`The linter said nothing.\n${stderr}\n`);
  process.exit(1);
}
const { errors, warnings } = resultSchema.parse(JSON.parse(stdout));
const unexpected = [...errors, ...warnings.filter((warning) => !isAllowed(warning))];
for (const { code, message, file } of unexpected) process.stderr.write(`${file ?? '-'}: ${code}: ${message}\n`);
process.stdout.write(`${errors.length} errors, ${warnings.length} warnings, ${unexpected.length} of them unexpected\n`);
process.exit(unexpected.length === 0 ? 0 : 1);

function isAllowed({ code, file }: LintMessage): boolean {
  return allowedWarnings.some((allowed) => allowed.code === code && allowed.file.test(file ?? ''));
}
