import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toHabitKey } from '@/lib/domain/habits/feature-keys';
import { forgetHabits, type Habits, habitsSchema, halfLifeMs, mostWeights, noHabits } from '@/lib/domain/habits/habits';
import { type Lesson, learnHabits } from '@/lib/domain/habits/learn-habits';
import { preferredReplies } from '@/lib/domain/habits/preferred-replies';
import { createHabitReader } from '@/lib/domain/habits/read-habits';
import { WeightTable } from '@/lib/domain/habits/weight-table';
import { type Intent, intents } from '@/lib/domain/template/template';
import { aLesson, anOccasion, key } from './lessons';

const now = Date.UTC(2026, 10, 22);
const answers: Readonly<Record<string, readonly Intent[]>> = {
  a: ['where_is_order'],
  b: ['where_is_order'],
  c: ['refund_status'],
};
const intentsOf = (id: string): Intent[] | undefined => answers[id] && [...answers[id]];

function learned(lessons: readonly Lesson[], from: Habits = noHabits): Habits {
  return lessons.reduce((habits, lesson) => learnHabits(habits, lesson, { intentsOf, now }), from);
}

function preferenceFor(habits: Habits, id: string, occasion = anOccasion(), at = now): number {
  return createHabitReader(habits, at)?.repliesOf(occasion).get(id) ?? 0;
}

const aPick = fc
  .record({
    taken: fc.constantFrom('a', 'b', 'c'),
    ids: fc.uniqueArray(fc.integer({ min: 0, max: 2 ** 18 - 1 }), { maxLength: 60 }),
    refused: fc.subarray(['a', 'b', 'c']),
    found: fc.subarray([...intents]),
  })
  .map(({ taken, ids, refused, found }) => aLesson({ taken, refused, occasion: anOccasion(ids, found) }));

describe('learnHabits', () => {
  it('prefers what was taken to what was seen and left', () => {
    const habits = learned(Array.from({ length: 5 }, () => aLesson({ taken: 'b' })));
    expect(preferenceFor(habits, 'b')).toBeGreaterThan(0.5);
    expect(preferenceFor(habits, 'a')).toBeLessThan(0);
    expect(habits.picks).toBe(5);
  });

  it('knows a reply that was refused again', () => {
    const habits = learned([aLesson({ refused: ['a'] }), aLesson({ refused: ['a'] })]);
    expect(preferenceFor(habits, 'a')).toBeLessThan(-0.1);
    expect([habits.picks, habits.refusals]).toEqual([0, 2]);
  });

  it('tells two replies to one wish apart by the words of the messages', () => {
    const [lamp, tent] = [anOccasion([11, 12, 13]), anOccasion([21, 22, 23])];
    const lessons = Array.from({ length: 15 }, () => [
      aLesson({ taken: 'a', occasion: lamp }),
      aLesson({ taken: 'b', occasion: tent }),
    ]);
    const habits = learned(lessons.flat());
    expect(preferenceFor(habits, 'a', lamp)).toBeGreaterThan(preferenceFor(habits, 'b', lamp));
    expect(preferenceFor(habits, 'b', tent)).toBeGreaterThan(preferenceFor(habits, 'a', tent));
  });

  it('takes a wish for what the seller answers it as', () => {
    const occasion = anOccasion([5, 6], ['where_is_order', 'refund_status']);
    const habits = learned(Array.from({ length: 30 }, () => aLesson({ taken: 'c', occasion })));
    const found = createHabitReader(habits, now)?.intentsOf(occasion, [
      { intent: 'where_is_order', score: 0.6 },
      { intent: 'refund_status', score: 0.3 },
    ]);
    expect(found?.[0]?.intent).toBe('refund_status');
  });

  it.each(['legal_threat', 'complaint', 'spam', 'off_platform'] as const)('never talks a %s away', (danger) => {
    const occasion = anOccasion([5, 6], [danger, 'where_is_order']);
    const habits = learned(Array.from({ length: 60 }, () => aLesson({ taken: 'a', occasion })));
    const found = createHabitReader(habits, now)?.intentsOf(occasion, [{ intent: danger, score: 0.6 }]);
    expect(found?.find(({ intent }) => intent === danger)?.score).toBeGreaterThanOrEqual(0.6);
  });

  it('learns nothing from a reply that is gone', () => {
    expect(learned([aLesson({ taken: 'gone' })])).toBe(noHabits);
  });

  it('begins anew under another key, because the old weights mean nothing there', () => {
    const habits = learned([aLesson({ taken: 'b' })]);
    const other = learned([{ ...aLesson({ taken: 'c' }), keyMark: 'another' }], habits);
    expect(preferenceFor(other, 'b')).toBeLessThan(0);
    expect(preferenceFor({ ...other, keyMark: 'another' }, 'c')).toBeGreaterThan(0);
    expect(other.columns.includes('intent:refund_status')).toBe(true);
  });

  it('never throws, and what it makes always fits the record and its bounds', () => {
    fc.assert(
      fc.property(fc.array(aPick, { maxLength: 30 }), (lessons) => {
        const habits = learned(lessons);
        expect(habitsSchema.safeParse(habits).success).toBe(true);
        expect(habits.features.length).toBeLessThanOrEqual(mostWeights);
      }),
      { numRuns: 30 },
    );
  });

  it('keeps the largest weights where there are more than it may keep', () => {
    const table = new WeightTable(noHabits, 1);
    for (let feature = 0; feature < mostWeights + 100; feature += 1) {
      table.weightOf(feature, 'reply:a').value = feature < 100 ? 0.02 : 1;
    }
    const { features, weights } = table.toLists();
    expect(features).toHaveLength(mostWeights);
    expect(Math.min(...weights)).toBe(1);
  });

  it('fades to nothing', () => {
    const habits = learned(Array.from({ length: 10 }, () => aLesson({ taken: 'b' })));
    const fresh = preferenceFor(habits, 'b');
    expect(preferenceFor(habits, 'b', anOccasion(), now + halfLifeMs)).toBeCloseTo(fresh / 2, 5);
    const old = learnHabits(habits, aLesson({ taken: 'c' }), { intentsOf, now: now + 20 * halfLifeMs });
    const onlyNew = learned([aLesson({ taken: 'c' })]);
    expect(preferenceFor(old, 'b', anOccasion(), now + 20 * halfLifeMs)).toBeCloseTo(preferenceFor(onlyNew, 'b'), 2);
    expect(preferredReplies(habits, key, now + 20 * halfLifeMs)).toEqual([]);
  });

  it('hardly depends on the order of the picks', () => {
    const usual = Array.from({ length: 24 }, () => 'b');
    const picks = fc.shuffledSubarray([...usual, 'a', 'a', 'c', 'c'], { minLength: 28 });
    fc.assert(
      fc.property(picks, (taken) => {
        const habits = learned(taken.map((id) => aLesson({ taken: id })));
        expect(preferenceFor(habits, 'b')).toBeGreaterThan(preferenceFor(habits, 'a'));
        expect(preferenceFor(habits, 'b')).toBeGreaterThan(preferenceFor(habits, 'c'));
      }),
      { numRuns: 40 },
    );
  });

  it('is as new once it is forgotten, and still on or off', () => {
    const habits = forgetHabits(learned([aLesson({ taken: 'b' })]));
    expect(createHabitReader(habits, now)).toBeUndefined();
    expect({ ...habits, version: 0, keyMark: '' }).toEqual(noHabits);
    expect(forgetHabits({ ...habits, isOn: false }).isOn).toBe(false);
  });

  it('is not used while it is off', () => {
    expect(createHabitReader({ ...learned([aLesson({ taken: 'b' })]), isOn: false }, now)).toBeUndefined();
  });
});

describe('preferredReplies', () => {
  it('names the replies by wish, and nothing under another key', () => {
    const habits = learned(Array.from({ length: 8 }, () => aLesson({ taken: 'b' })));
    expect(preferredReplies(habits, key, now)).toEqual([{ intent: 'where_is_order', templateIds: ['b'] }]);
    expect(preferredReplies(habits, toHabitKey('another'), now)).toEqual([]);
  });
});
