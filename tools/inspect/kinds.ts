/** What can be inspected: one file per kind. Each is loaded only when it is asked for. */
import type { InspectArguments } from './arguments';

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

async function* inspectIntent(given: InspectArguments): AsyncIterable<unknown> {
  const { inspectIntent: inspect } = await import('./intent');
  yield* inspect(given);
}

async function* inspectPolicy(given: InspectArguments): AsyncIterable<unknown> {
  const { inspectPolicy: inspect } = await import('./policy');
  yield* inspect(given);
}

export const inspectKinds: ReadonlyMap<string, Inspect> = new Map<string, Inspect>([
  ['page', inspectPage],
  ['report', inspectReport],
  ['intent', inspectIntent],
  ['policy', inspectPolicy],
  ['carrier', inspectCarrier],
]);
