/** A database of its own for each test, in memory. */
import { onTestFinished } from 'vitest';
import { openDatabase, type ReplydockDatabase } from '@/lib/store/database';

let count = 0;

export function aDatabase(): ReplydockDatabase {
  count += 1;
  const db = openDatabase(`replydock-test-${count}`);
  onTestFinished(() => db.delete());
  return db;
}
