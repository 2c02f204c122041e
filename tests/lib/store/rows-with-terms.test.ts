import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CustomerRecord } from '@/lib/store/database';
import { rowsWithTerms } from '@/lib/store/rows-with-terms';
import { aDatabase } from '../../support/database';

const anyTerm = fc.constantFrom<string>('a', 'b', 'c', 'd');
const anyTerms = fc.uniqueArray(anyTerm, { maxLength: 4 });

function records(terms: readonly (readonly string[])[]): CustomerRecord[] {
  return terms.map((own, index) => ({ id: `customer-${index}`, terms: own, tags: [], note: 'n', changedAt: 0 }));
}

describe('rowsWithTerms', () => {
  it('finds every row with any of the terms once, never more than were wanted', async () => {
    const rowsAndWish = fc.tuple(fc.array(anyTerms, { maxLength: 8 }), anyTerms, fc.nat({ max: 10 }));
    await fc.assert(
      fc.asyncProperty(rowsAndWish, async ([terms, wanted, limit]) => {
        const db = aDatabase();
        const stored = records(terms);
        await db.customers.bulkPut(stored);
        const fitting = stored.filter((row) => row.terms.some((term) => wanted.includes(term)));
        const all = await rowsWithTerms(db.customers, wanted);
        const some = await rowsWithTerms(db.customers, wanted, limit);
        expect(new Set(all)).toEqual(new Set(fitting));
        expect(all).toHaveLength(fitting.length);
        expect(some).toHaveLength(Math.min(limit, fitting.length));
        expect(fitting).toEqual(expect.arrayContaining(some));
        db.close();
      }),
      { numRuns: 60 },
    );
  });
});
