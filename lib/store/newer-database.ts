/**
 * A database that a later Replydock has made is left alone: Dexie would open it all the same, and what is written by
 * rules of yesterday may not fit those of tomorrow. Nothing in it is lost; the later version opens it again.
 */
import { Dexie } from 'dexie';

/** Makes opening fail with a `VersionError` where the stored version is later than the one declared so far. */
export function refuseNewerDatabase(db: Dexie): void {
  const declared = db.verno;
  db.on(
    'ready',
    () => {
      // IndexedDB counts in tenths of Dexie's versions.
      if (Math.floor(db.backendDB().version / 10) <= declared) return;
      throw new Dexie.VersionError(`The database is of a later version than ${declared}`);
    },
    true,
  );
}
