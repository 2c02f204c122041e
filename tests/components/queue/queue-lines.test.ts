import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headRem, linesBetween, placeLines, rowRem, type ShownGroup } from '@/components/queue/queue-lines';
import type { QueueEntry } from '@/lib/domain/queue/arrange-queue';
import { aWaiting, keyOf } from './sample-queue';

function entries(name: string, count: number): readonly QueueEntry[] {
  return Array.from({ length: count }, (_, place) => ({
    waiting: aWaiting({ key: keyOf(`amazon:${name}-${place}`) }),
    deadline: { kind: 'unknown', reason: 'nothing-read' },
    answerBy: { kind: 'any-time' },
    urgency: 'unknown',
    risk: 0,
  }));
}

const shown = fc.tuple(fc.nat(40), fc.nat(40), fc.nat(40)).map(([late, soon, later]): ShownGroup[] => [
  { name: 'late', entries: entries('late', late) },
  { name: 'soon', entries: entries('soon', soon) },
  { name: 'later', entries: entries('later', later) },
]);

describe('placeLines', () => {
  it('leaves out groups in which nothing is', () => {
    expect(placeLines([{ name: 'late', entries: [] }])).toEqual({ groups: [], rows: [], heightRem: 0 });
  });

  it('always puts each line where the one above it ends', () => {
    fc.assert(
      fc.property(shown, (groups) => {
        const { groups: placed, rows, heightRem } = placeLines(groups);
        let end = 0;
        for (const group of placed) {
          expect(group.topRem).toBe(end);
          end += headRem;
          for (const row of group.rows) {
            expect(row.topRem).toBe(end);
            end += rowRem;
          }
        }
        expect(heightRem).toBe(end);
        expect(rows.map(({ index }) => index)).toEqual(rows.map((_, index) => index));
      }),
    );
  });
});

describe('linesBetween', () => {
  it('never leaves out a row that is in view', () => {
    fc.assert(
      fc.property(
        shown,
        fc.integer({ min: -20, max: 500 }),
        fc.integer({ min: 1, max: 60 }),
        (groups, from, height) => {
          const lines = placeLines(groups);
          const drawn = new Set(linesBetween(lines, from, from + height).flatMap(({ rows }) => rows));
          const inView = lines.rows.filter(({ topRem }) => topRem + rowRem > from && topRem < from + height);
          expect(inView.filter((row) => !drawn.has(row))).toEqual([]);
          expect(drawn.size).toBeLessThan(height / rowRem + 4);
        },
      ),
    );
  });
});
