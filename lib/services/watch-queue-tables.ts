/** Tells when what the queue is made of has changed in the store, by whichever of our contexts, while this one is awake. */
import { Dexie } from 'dexie';
import type { ReplydockDatabase } from '@/lib/store/database';

/** Until the returned function is called. */
export function watchQueueTables({ waitings, marks, name }: ReplydockDatabase, onChange: () => void): () => void {
  // Dexie names what has changed `idb://<database>/<table>/<index>`.
  const beginnings = [waitings, marks].map((table) => `idb://${name}/${table.name}/`);
  const look = (changed: object) => {
    if (Object.keys(changed).some((part) => beginnings.some((beginning) => part.startsWith(beginning)))) onChange();
  };
  Dexie.on.storagemutated.subscribe(look);
  return () => Dexie.on.storagemutated.unsubscribe(look);
}
