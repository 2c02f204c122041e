/** Waiting for a condition, the only way of waiting in browser tests. */

export interface WaitOptions {
  /** What is awaited, for the message if it never comes. */
  readonly what: string;
  readonly timeoutMs?: number;
}

export class WaitedInVain extends Error {
  override name = 'WaitedInVain';
}

type NotYet = undefined | false | null;

const defaultTimeoutMs = 30_000;
const pauseMs = 20;

/**
 * The first value of `attempt` that is there: not undefined, false or Puppeteer's null. An attempt that throws counts as "not yet", because
 * pages and frames come and go; its error is the cause of `WaitedInVain` when time is up.
 */
export async function waitFor<Value>(
  attempt: () => Promise<NotYet | Value> | NotYet | Value,
  { what, timeoutMs = defaultTimeoutMs }: WaitOptions,
): Promise<Value> {
  const end = Date.now() + timeoutMs;
  let cause: unknown;
  for (;;) {
    try {
      const value = await attempt();
      if (value !== undefined && value !== false && value !== null) return value;
      cause = undefined;
    } catch (error) {
      cause = error;
    }
    if (Date.now() >= end) throw new WaitedInVain(`Waited ${timeoutMs} ms in vain for ${what}`, { cause });
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
}
