// @vitest-environment happy-dom
import '../../components/set-up';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Chip, Marks } from '@/lib/dom/mark';
import { createChips } from '@/lib/overlay/chips';
import { aRow, hourMs, keyOf, noonAt } from '../../support/conversations';

const minuteMs = 60_000;
const secondMs = 1_000;

/** Marks that remember what stands on each row and how often anything was drawn. */
class FakeMarks implements Marks {
  readonly chips = new Map<Element, Chip>();
  drawn = 0;

  show = (row: Element, chip: Chip): void => {
    this.drawn += 1;
    this.chips.set(row, chip);
  };
  clear = (row: Element): void => void this.chips.delete(row);
  clearAll = (): void => this.chips.clear();
}

function rowsDueAt(...times: readonly number[]) {
  const rows = times.map(() => ({ element: document.createElement('div'), row: aRow() }));
  const dues = times.map((at) => ({ kind: 'due' as const, dueEarliestAt: at, dueLatestAt: at }));
  return { rows, answer: { layout: { widthPx: 360, isFolded: false }, soonMs: 4 * hourMs, rows: dues } };
}

function someChips() {
  const marks = new FakeMarks();
  const ending = new AbortController();
  const chips = createChips({ marks, now: () => Date.now(), signal: ending.signal });
  const labels = () => [...marks.chips.values()].map(({ label }) => label);
  return { marks, chips, labels, end: () => ending.abort() };
}

beforeEach(() => {
  vi.useFakeTimers({ now: noonAt });
});

afterEach(() => {
  vi.useRealTimers();
});

describe('createChips', () => {
  it('shows nothing before the background has answered', () => {
    const { chips, labels } = someChips();
    chips.showRows(rowsDueAt(noonAt + hourMs).rows, false);
    expect(labels()).toEqual([]);
  });

  it('counts down by itself, never more than a second late', () => {
    const { chips, labels } = someChips();
    const { rows, answer } = rowsDueAt(noonAt + 65 * minuteMs);
    chips.showRows(rows, false);
    chips.answer(answer);
    const before = labels();
    vi.advanceTimersByTime(secondMs);
    expect(labels()).not.toEqual(before);
    vi.advanceTimersByTime(65 * minuteMs);
    expect(labels().join()).toMatch(/late/i);
  });

  it('draws only the rows whose time has come', () => {
    const { chips, marks } = someChips();
    const { rows, answer } = rowsDueAt(...Array.from({ length: 60 }, (_, index) => noonAt + hourMs + index * secondMs));
    chips.showRows(rows, false);
    chips.answer(answer);
    expect(marks.drawn).toBe(60);
    vi.advanceTimersByTime(minuteMs);
    expect(marks.drawn).toBeLessThanOrEqual(60 + 62);
  });

  it('takes a chip away at once where the row has become another conversation’s', () => {
    const { chips, labels } = someChips();
    const { rows, answer } = rowsDueAt(noonAt + hourMs, noonAt + 2 * hourMs);
    chips.showRows(rows, false);
    chips.answer(answer);
    const other = aRow({ key: keyOf('amazon:other') });
    chips.showRows(
      rows.map(({ element, row }, index) => ({ element, row: index === 0 ? other : row })),
      false,
    );
    expect(labels()).toHaveLength(1);
  });

  it('takes a chip away where nothing is due any more', () => {
    const { chips, labels } = someChips();
    const { rows, answer } = rowsDueAt(noonAt + hourMs);
    chips.showRows(rows, false);
    chips.answer(answer);
    chips.answer({ ...answer, rows: [{ kind: 'settled' }] });
    expect(labels()).toEqual([]);
  });

  it('does nothing more once it has ended', () => {
    const { chips, marks, end } = someChips();
    const { rows, answer } = rowsDueAt(noonAt + hourMs);
    chips.showRows(rows, false);
    chips.answer(answer);
    const { drawn } = marks;
    end();
    vi.advanceTimersByTime(2 * hourMs);
    expect(marks.drawn).toBe(drawn);
  });
});
