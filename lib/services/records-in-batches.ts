/** A table from its first key to its last, in batches: however long it is, no more than a batch is in memory. */
import type { Table } from 'dexie';

const usualSize = 500;

/** Each batch is read in a transaction of its own; what is written meanwhile may be in it or not. */
export async function* recordsInBatches<T, K extends string | number>(
  table: Table<T, K>,
  size = usualSize,
): AsyncGenerator<readonly T[]> {
  let last: K | undefined;
  for (;;) {
    const rest = last === undefined ? table.toCollection() : table.where(':id').above(last);
    const [keys, records] = await table.db.transaction('r', table, () =>
      Promise.all([rest.clone().limit(size).primaryKeys(), rest.clone().limit(size).toArray()]),
    );
    if (records.length > 0) yield records;
    last = keys.at(-1);
    if (keys.length < size) return;
  }
}
