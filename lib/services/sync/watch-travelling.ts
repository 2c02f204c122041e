/**
 * Tells when something in the store changes that may travel, by whichever of our contexts. What was learned is left
 * out: it changes with every reply, and goes along with the next look.
 */
import { Dexie, RangeSet, rangesOverlap } from 'dexie';
import type { ReplydockDatabase } from '@/lib/store/database';

const wholeTables = ['templates', 'trash', 'customers'] as const;
/** `singles` hold also what changes with every page that is read. */
const singleNames = ['settings', 'forgotten-starters', 'sync-choices'];

/** Until the returned function is called. */
export function watchTravelling(db: ReplydockDatabase, onChange: () => void): () => void {
  // Dexie names what has changed `idb://<database>/<table>/<index>`, the primary key's without a name.
  const beginnings = wholeTables.map((table) => `idb://${db.name}/${table}/`);
  const singles = `idb://${db.name}/singles/`;
  const wanted = new RangeSet();
  wanted.addKeys(singleNames);
  const look: Parameters<typeof Dexie.on.storagemutated.subscribe>[0] = (changed) => {
    const isOurs = Object.entries(changed).some(
      ([part, range]) =>
        beginnings.some((beginning) => part.startsWith(beginning)) ||
        (part === singles && rangesOverlap(range, wanted)),
    );
    if (isOurs) onChange();
  };
  Dexie.on.storagemutated.subscribe(look);
  return () => Dexie.on.storagemutated.unsubscribe(look);
}
