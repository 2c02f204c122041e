import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answersIn, type TypedAnswers, withAnswer } from '@/components/panel/typed-answers';

const place = fc.constantFrom('amazon:one', 'amazon:two', 'ebay:UK:three');
const typing = fc.record({
  place,
  reply: fc.constantFrom('late en', 'late de', '__proto__ en'),
  field: fc.constantFrom('refund', 'day', '__proto__', 'constructor'),
  entry: fc.string(),
});

describe('answersIn', () => {
  it('keeps what was typed, by reply and field', () => {
    const one = withAnswer(answersIn('a', undefined), { reply: 'late en', field: 'refund', entry: '5' });
    const two = withAnswer(one, { reply: 'late en', field: 'day', entry: '2026-11-24' });
    expect(answersIn('a', two).byReply.get('late en')).toEqual({ refund: '5', day: '2026-11-24' });
    expect(two.byReply.get('late de')).toBeUndefined();
  });

  it('never shows an answer in another conversation than the one it was typed in', () => {
    fc.assert(
      fc.property(fc.array(typing), place, (steps, shown) => {
        let kept: TypedAnswers | undefined;
        for (const step of steps) kept = withAnswer(answersIn(step.place, kept), step);
        const last = steps.findLastIndex((step) => step.place !== shown);
        const since = steps.slice(last + 1);
        for (const [reply, answers] of answersIn(shown, kept).byReply) {
          for (const [field, entry] of Object.entries(answers)) {
            const typed = since.findLast((step) => step.reply === reply && step.field === field);
            expect(typed).toMatchObject({ place: shown, entry });
          }
        }
      }),
    );
  });

  it('takes two readings that name no conversation for two places', () => {
    const first = { page: 'conversation' };
    const kept = withAnswer(answersIn(first, undefined), { reply: 'late en', field: 'refund', entry: '5' });
    expect(answersIn({ ...first }, kept).byReply.size).toBe(0);
    expect(answersIn(first, kept).byReply.size).toBe(1);
  });
});
