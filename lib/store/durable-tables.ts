/**
 * What the seller made by hand is on the disk when it is said to be saved, not in a buffer that a power cut empties.
 * What pages and files tell can be read again and is written faster.
 */
import type { DBCore, Middleware } from 'dexie';

/** Writing to any of these tables waits for the disk (`durability: "strict"`). */
export function durableTables(names: readonly string[]): Middleware<DBCore> {
  return {
    stack: 'dbcore',
    name: 'durable-tables',
    create: (core) => ({
      ...core,
      transaction: (tables, mode, options) => {
        const isDurable = mode === 'readwrite' && tables.some((table) => names.includes(table));
        return core.transaction(tables, mode, isDurable ? { ...options, durability: 'strict' } : options);
      },
    }),
  };
}
