// @vitest-environment happy-dom
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Moment } from '@/lib/domain/time/moment';
import { oldestFirst } from '@/lib/marketplaces/ebay/message-order';

const at = (minute: number): Moment => ({
  earliestAt: minute * 60_000,
  latestAt: minute * 60_000,
  precision: 'minute',
});

function listOf(count: number, style = ''): Element[] {
  document.body.innerHTML = `<div style="${style}">${'<p></p>'.repeat(count)}</div>`;
  return [...document.querySelectorAll('p')];
}

describe('oldestFirst', () => {
  it.each([
    ['rising times', [1, 2, 3], '', [0, 1, 2]],
    ['falling times', [3, 2, 1], '', [2, 1, 0]],
    ['falling times, though the style says otherwise', [3, 2, 1], 'display:flex;flex-direction:column', [2, 1, 0]],
    ['times with gaps', [undefined, 2, undefined, 1], '', [3, 2, 1, 0]],
    ['equal times among others', [2, 2, 1], '', [2, 1, 0]],
    ['days listed one way and their messages the other', [3, 4, 1, 2], '', [2, 3, 0, 1]],
    [
      'no times in a list that is turned round',
      [undefined, undefined],
      'display:flex;flex-direction:column-reverse',
      [1, 0],
    ],
    ['no times in a column as it was built', [undefined, undefined], 'display:flex;flex-direction:column', undefined],
    ['no times in an ordinary list', [undefined, undefined], '', undefined],
    ['contradicting times with a gap', [3, undefined, 1, 2], '', undefined],
    ['contradicting times with equals', [2, 3, 2], '', undefined],
    ['messages of one minute', [2, 2], 'display:flex;flex-direction:column', undefined],
    [
      'messages of one minute in a list that is turned round',
      [2, 2],
      'display:flex;flex-direction:column-reverse',
      [1, 0],
    ],
    ['one message', [undefined], '', [0]],
  ])('orders %s', (_name, minutes, style, expected) => {
    const moments = minutes.map((minute) => (minute === undefined ? undefined : at(minute)));
    expect(oldestFirst(listOf(minutes.length, style), moments)).toEqual(expected);
  });

  it('compares the same time of two zones by what is printed', () => {
    const range = (hour: number): Moment => ({
      earliestAt: hour * 3_600_000,
      latestAt: (hour + 5) * 3_600_000,
      precision: 'minute',
      day: '2026-11-20',
    });
    expect(oldestFirst(listOf(2), [range(2), range(1)])).toEqual([1, 0]);
  });

  it('tells nothing by times of different kinds that may overlap', () => {
    const today: Moment = { earliestAt: 0, latestAt: 86_399_999, precision: 'day', day: '2026-11-20' };
    const exact: Moment = { earliestAt: 3_600_000, latestAt: 3_600_000, precision: 'minute', day: '2026-11-20' };
    expect(oldestFirst(listOf(2), [today, exact])).toBeUndefined();
  });

  it('never puts a later message before an earlier one', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 2, maxLength: 8 }), (minutes) => {
        const order = oldestFirst(listOf(minutes.length), minutes.map(at));
        const ordered = order?.map((index) => minutes[index] ?? 0) ?? [];
        expect(ordered).toEqual([...ordered].sort((a, b) => a - b));
      }),
    );
  });
});
