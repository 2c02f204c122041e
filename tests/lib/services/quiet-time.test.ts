import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createQuietTime } from '@/lib/services/quiet-time';

const rules = { quietMs: 100, mostMs: 500 };

/** A clock that goes on by hand. */
function world() {
  let at = 0;
  let sleepers: { readonly at: number; readonly wake: () => void }[] = [];
  const quiet = createQuietTime({
    ...rules,
    now: () => at,
    pause: (ms) => new Promise((wake) => sleepers.push({ at: at + ms, wake: () => wake() })),
  });
  const goTo = async (time: number): Promise<void> => {
    for (let step = at; step <= time; step += 10) {
      at = step;
      const due = sleepers.filter((sleeper) => sleeper.at <= at);
      sleepers = sleepers.filter((sleeper) => sleeper.at > at);
      for (const { wake } of due) wake();
      await new Promise((resolve) => setImmediate(resolve));
    }
  };
  return { quiet, goTo };
}

describe('createQuietTime', () => {
  it('lets nothing wait where nobody has told anything', async () => {
    await expect(world().quiet.come()).resolves.toBeUndefined();
  });

  it('comes once nothing was told for the quiet time', async () => {
    const { quiet, goTo } = world();
    const came: string[] = [];
    quiet.stir();
    void quiet.come().then(() => came.push('first'));
    await goTo(80);
    quiet.stir();
    await goTo(150);
    expect(came).toEqual([]);
    await goTo(250);
    expect(came).toEqual(['first']);
    await expect(quiet.come()).resolves.toBeUndefined();
  });

  it('never lets who came later go first', async () => {
    const { quiet, goTo } = world();
    const went: number[] = [];
    for (const turn of [1, 2, 3]) {
      quiet.stir();
      void quiet.come().then(() => went.push(turn));
      await goTo(turn * 70);
    }
    await goTo(700);
    expect(went).toEqual([1, 2, 3]);
  });

  it('never lets anything wait much longer than the most', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 120 }), async (gaps) => {
        const { quiet, goTo } = world();
        let hasCome = false;
        quiet.stir();
        void quiet.come().then(() => {
          hasCome = true;
        });
        let at = 0;
        for (const gap of gaps) {
          at += gap * 10;
          if (at > rules.mostMs) break;
          await goTo(at);
          quiet.stir();
        }
        await goTo(rules.mostMs + 2 * rules.quietMs);
        expect(hasCome).toBe(true);
      }),
      { numRuns: 30 },
    );
  });
});
