/**
 * Lets work wait that nobody looks at: opening a conversation makes a page tell its state several times in a row, and
 * what the panel shows goes before what is written down.
 */
export interface QuietTimeContext {
  /** Quiet is when nothing was told for so long, ms. */
  readonly quietMs: number;
  /** Nothing waits longer than so, ms. */
  readonly mostMs: number;
  readonly pause: (ms: number) => Promise<void>;
  /** Epoch ms. */
  readonly now: () => number;
}

export interface QuietTime {
  /** Somebody has just told something, and more may follow. */
  readonly stir: () => void;
  /** Resolves when it is quiet, at once where it is; for all who wait, in the order in which they came. */
  readonly come: () => Promise<void>;
}

export function createQuietTime({ quietMs, mostMs, pause, now }: QuietTimeContext): QuietTime {
  let stirs = 0;
  let isQuiet = true;
  let coming: Promise<void> | undefined;

  async function settle(until: number): Promise<void> {
    const before = stirs;
    await pause(quietMs);
    if (stirs !== before && now() < until) return settle(until);
    if (stirs === before) isQuiet = true;
  }

  return {
    stir: () => {
      stirs += 1;
      isQuiet = false;
    },
    come: async () => {
      if (isQuiet) return;
      coming ??= settle(now() + mostMs).finally(() => {
        coming = undefined;
      });
      await coming;
    },
  };
}
