/** Calls back once nothing was noted for a while, or after the longest wait if notes never stop. */

/** Calls that took long are rested from this many times as long: in the long run at most a fifth of the time is ours. */
const restFactor = 4;
/** So much may be done before it has to be rested from: a page that changes twice is read twice at once. */
const allowanceMs = 100;

export interface QuietTimerOptions {
  readonly onQuiet: () => void;
  readonly quietMs: number;
  readonly maxWaitMs: number;
}

export interface QuietTimer {
  readonly note: () => void;
  readonly cancel: () => void;
}

export function createQuietTimer({ onQuiet, quietMs, maxWaitMs }: QuietTimerOptions): QuietTimer {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let firstAt = 0;
  let lastAt = 0;
  /** Until when everything done so far will have been rested from. */
  let restedAt = 0;

  function note(): void {
    lastAt = performance.now();
    if (timer !== undefined) return;
    firstAt = lastAt;
    timer = setTimeout(check, quietMs);
  }

  /** One timer serves many notes: setting one anew for each would cost more than the notes themselves. */
  function check(): void {
    const now = performance.now();
    const dueAt = Math.max(Math.min(lastAt + quietMs, firstAt + maxWaitMs), restedAt - allowanceMs * restFactor);
    // Timers may fire a little early; less than this is no wait.
    if (dueAt - now >= 1) {
      timer = setTimeout(check, dueAt - now);
      return;
    }
    timer = undefined;
    onQuiet();
    const endedAt = performance.now();
    restedAt = Math.max(restedAt, now) + (restFactor + 1) * (endedAt - now);
  }

  return {
    note,
    cancel: () => {
      clearTimeout(timer);
      timer = undefined;
    },
  };
}
