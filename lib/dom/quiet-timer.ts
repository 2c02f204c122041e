/** Calls back once nothing was noted for a while, or after the longest wait if notes never stop. */

/** After a call that took long, the next one waits this many times as long: at most a fifth of the time is ours. */
const restFactor = 4;

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
  let restsUntil = 0;

  function note(): void {
    lastAt = performance.now();
    if (timer !== undefined) return;
    firstAt = lastAt;
    timer = setTimeout(check, quietMs);
  }

  /** One timer serves many notes: setting one anew for each would cost more than the notes themselves. */
  function check(): void {
    const now = performance.now();
    const dueAt = Math.max(Math.min(lastAt + quietMs, firstAt + maxWaitMs), restsUntil);
    // Timers may fire a little early; less than this is no wait.
    if (dueAt - now >= 1) {
      timer = setTimeout(check, dueAt - now);
      return;
    }
    timer = undefined;
    onQuiet();
    const endedAt = performance.now();
    restsUntil = endedAt + restFactor * (endedAt - now);
  }

  return {
    note,
    cancel: () => {
      clearTimeout(timer);
      timer = undefined;
    },
  };
}
