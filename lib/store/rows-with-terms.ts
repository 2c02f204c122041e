/** Rows that an index with several terms a row finds. */
import type { Table } from 'dexie';

/**
 * At most `limit` rows that have any of the terms, each once; in no order. Every term is a question of its own, all
 * asked at once: one cursor over all terms would go to the store and back for each row, and there wait its turn.
 */
export async function rowsWithTerms<Row>(
  table: Table<Row, string>,
  terms: readonly string[],
  limit = Number.POSITIVE_INFINITY,
): Promise<Row[]> {
  if (terms.length === 0) return [];
  return table.db.transaction('r', table, async () => {
    const found = await Promise.all(terms.map((term) => table.where('terms').equals(term).limit(limit).primaryKeys()));
    const rows = await table.bulkGet([...new Set(found.flat())].slice(0, limit));
    return rows.flatMap((row) => (row === undefined ? [] : [row]));
  });
}
