/**
 * `npm run --silent inspect -- KIND …`: how Replydock understands a piece of input, as JSON lines. For contributors and
 * bug reports. A wrong call gets one sentence on stderr and exit code 2.
 */
import { readArguments } from './inspect/arguments';
import { inspectKinds } from './inspect/kinds';
import { UsageError } from './inspect/usage-error';

async function main(given: readonly string[]): Promise<void> {
  const [kind, ...rest] = given;
  const inspect = inspectKinds.get(kind ?? '');
  if (!inspect) {
    const known = [...inspectKinds.keys()].join(', ');
    throw new UsageError(kind ? `Unknown kind "${kind}"; known kinds: ${known}.` : `Which kind? One of ${known}.`);
  }
  for await (const line of inspect(readArguments(rest))) process.stdout.write(`${JSON.stringify(line)}\n`);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
});
