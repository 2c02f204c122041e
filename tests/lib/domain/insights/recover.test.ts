import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answersToRecover, lateAnswersLeft } from '@/lib/domain/insights/recover';

const counts = fc.nat(300).chain((messages) => fc.nat(messages).map((late) => ({ late, messages })));
const targets = fc.oneof(fc.integer({ min: 0, max: 100 }), fc.constantFrom(2.5, 0.5, 0.1, 33.3, 99.9));

/** In whole tenths of a percent. */
function isAtTarget(late: number, messages: number, target: number): boolean {
  return late * 1000 <= Math.round(target * 10) * messages;
}

describe('answersToRecover', () => {
  it('is always enough, and one less never is', () => {
    fc.assert(
      fc.property(counts, targets, ({ late, messages }, target) => {
        const needed = answersToRecover({ late, messages }, target);
        if (needed === undefined) {
          expect(target === 0 && late > 0).toBe(true);
          return;
        }
        expect(isAtTarget(late, messages + needed, target)).toBe(true);
        expect(needed === 0 || !isAtTarget(late, messages + needed - 1, target)).toBe(true);
      }),
    );
  });

  it('tells how many answers bring 6 late of 40 back to 10 %', () => {
    expect(answersToRecover({ late: 6, messages: 40 }, 10)).toBe(20);
  });
});

describe('lateAnswersLeft', () => {
  it('never allows too many, and one more is always too many', () => {
    fc.assert(
      fc.property(counts, targets, ({ late, messages }, target) => {
        const left = lateAnswersLeft({ late, messages }, target);
        if (left === undefined) {
          expect(target).toBe(100);
          return;
        }
        expect(left === 0 || isAtTarget(late + left, messages + left, target)).toBe(true);
        expect(isAtTarget(late + left + 1, messages + left + 1, target)).toBe(false);
      }),
    );
  });
});
