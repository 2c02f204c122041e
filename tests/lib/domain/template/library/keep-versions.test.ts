import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPassingState, surplusVersions } from '@/lib/domain/template/library/keep-versions';
import { noonAt } from '../../../../support/conversations';
import { aTemplate } from '../../../../support/templates';

const seconds = (count: number) => noonAt + count * 1000;
const withBody = (body: string, updatedAt: number) => aTemplate({ variants: { en: { title: 'T', body } }, updatedAt });
const step = {
  replaced: withBody('Hello', seconds(8)),
  next: withBody('Hello there', seconds(10)),
  lastKeptAt: seconds(2),
  isMerged: false,
  now: seconds(10),
};

describe('isPassingState', () => {
  it.each([
    ['a step of writing that goes on', step, true],
    ['the first step', { ...step, lastKeptAt: undefined }, false],
    ['a state that stood for a minute', { ...step, replaced: withBody('Hello', seconds(-60)) }, false],
    ['a step a minute after the version before it', { ...step, lastKeptAt: seconds(-50) }, false],
    ['a state in which two edits met', { ...step, isMerged: true }, false],
    ['a long text that was taken out', { ...step, replaced: withBody('x'.repeat(41), seconds(8)) }, false],
    ['a few letters that were taken out', { ...step, replaced: withBody('x'.repeat(40), seconds(8)) }, true],
    [
      'a language that was taken out',
      { ...step, next: aTemplate({ variants: {} }), replaced: withBody('y'.repeat(50), seconds(8)) },
      false,
    ],
    [
      'the end of a day',
      { ...step, replaced: withBody('Hello', noonAt - 1000), lastKeptAt: noonAt - 2000, now: noonAt + 1000 },
      false,
    ],
  ])('is told of %s', (_, state, isPassing) => {
    expect(isPassingState(state)).toBe(isPassing);
  });
});

describe('surplusVersions', () => {
  it('takes steps that are near each other before any day’s last one', () => {
    const days = [0, 1, 2].map((day) => ({ id: day, savedAt: day * 86_400_000 }));
    const near = [
      { id: 3, savedAt: 3 * 86_400_000 },
      { id: 4, savedAt: 3 * 86_400_000 + 5 },
      { id: 5, savedAt: 3 * 86_400_000 + 900 },
    ];
    expect(surplusVersions([...days, ...near], 5)).toEqual([3]);
    expect(surplusVersions([...days, ...near], 4)).toEqual([3, 4]);
  });

  it('takes the oldest where every day has but one', () => {
    expect(
      surplusVersions(
        [0, 1, 2].map((day) => ({ id: day, savedAt: day * 86_400_000 })),
        2,
      ),
    ).toEqual([0]);
  });

  it('always leaves as many as may be kept, and never a day without one before it must', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20 * 86_400_000), { maxLength: 60 }), (times) => {
        const versions = times.toSorted((a, b) => a - b).map((savedAt, id) => ({ id, savedAt }));
        const gone = new Set(surplusVersions(versions, 30));
        const left = versions.filter(({ id }) => !gone.has(id));
        const daysOf = (list: readonly { savedAt: number }[]) =>
          new Set(list.map(({ savedAt }) => Math.floor(savedAt / 86_400_000)));
        expect(left).toHaveLength(Math.min(versions.length, 30));
        expect(daysOf(left)).toEqual(daysOf(versions));
      }),
    );
  });
});
