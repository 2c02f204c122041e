// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { wakeEarly } from '@/lib/overlay/early-wake';

let now = 0;
let woken = 0;
let byHand = true;
let ending: AbortController;

beforeEach(() => {
  now = 1_000_000;
  woken = 0;
  byHand = true;
  ending = new AbortController();
  wakeEarly({
    document,
    signal: ending.signal,
    isByHand: () => byHand,
    now: () => now,
    wake: () => {
      woken += 1;
    },
  });
});
afterEach(() => ending.abort());

const press = (kind = 'pointerdown') => document.body.dispatchEvent(new Event(kind, { bubbles: true }));

describe('wakeEarly', () => {
  it('wakes at the first press of mouse or key', () => {
    press();
    expect(woken).toBe(1);
    now += 30_000;
    press('keydown');
    expect(woken).toBe(2);
  });

  it('wakes once for all presses while the background is awake', () => {
    press();
    now += 19_999;
    press();
    press('keydown');
    expect(woken).toBe(1);
    now += 1;
    press();
    expect(woken).toBe(2);
  });

  it('hears a press that the page keeps from others', () => {
    const keep = (event: Event) => event.stopPropagation();
    document.body.addEventListener('pointerdown', keep);
    press();
    document.body.removeEventListener('pointerdown', keep);
    expect(woken).toBe(1);
  });

  it('leaves alone what the page does to itself, and everything after its end', () => {
    byHand = false;
    press();
    byHand = true;
    ending.abort();
    press();
    expect(woken).toBe(0);
  });
});
