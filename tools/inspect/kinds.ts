/** What can be inspected: one file per kind. Each is loaded only when it is asked for. */
import type { InspectArguments } from './arguments';
import { UsageError } from './usage-error';

/** The JSON lines of the answer. */
export type Inspect = (given: InspectArguments) => AsyncIterable<unknown>;

async function* inspectPage(given: InspectArguments): AsyncIterable<unknown> {
  const { inspectPage: inspect } = await import('./page');
  yield await inspect(given);
}

async function* inspectCarrier(given: InspectArguments): AsyncIterable<unknown> {
  const { inspectCarrier: inspect } = await import('./carrier');
  yield* inspect(given);
}

async function* inspectReport(given: InspectArguments): AsyncIterable<unknown> {
  const { inspectReport: inspect } = await import('./report');
  yield* inspect(given);
}

function notBuilt(kind: string): Inspect {
  // biome-ignore lint/correctness/useYield: it has nothing to give yet
  return async function* () {
    throw new UsageError(`"inspect ${kind}" is not built yet.`);
  };
}

const notBuiltKinds = ['intent', 'policy'];

export const inspectKinds: ReadonlyMap<string, Inspect> = new Map<string, Inspect>([
  ['page', inspectPage],
  ['report', inspectReport],
  ...notBuiltKinds.map((kind): [string, Inspect] => [kind, notBuilt(kind)]),
  ['carrier', inspectCarrier],
]);
