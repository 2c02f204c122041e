/** Browsers that sync with each other, without anything between them: what each would share is handed over as it is. */
import { type SyncPart, syncParts } from '@/lib/domain/sync/sync-parts';
import type { SyncEvent } from '@/lib/domain/sync/sync-status';
import type { Template } from '@/lib/domain/template/template';
import type { Bytes } from '@/lib/sealing/bytes';
import { bridgeParts } from '@/lib/services/sync/bridge';
import type { ReplydockDatabase } from '@/lib/store/database';
import { aDatabase } from './database';

export type Shared = ReadonlyMap<SyncPart, Bytes>;

export interface SyncShop {
  readonly db: ReplydockDatabase;
  /** Takes in what these have shared, and tells what it shares then. */
  readonly sync: (now: number, ...others: readonly Shared[]) => Promise<Shared>;
  readonly events: SyncEvent[];
}

interface ShopOptions {
  readonly parts?: readonly SyncPart[];
  readonly starters?: readonly Template[];
  readonly isSealed?: boolean;
}

export function aSyncShop({ parts = syncParts, starters = [], isSealed = true }: ShopOptions = {}): SyncShop {
  const db = aDatabase();
  const events: SyncEvent[] = [];
  const sync = async (now: number, ...others: readonly Shared[]) => {
    const updates = new Map(
      syncParts.map((part) => [part, others.flatMap((shared) => shared.get(part) ?? [])] as const),
    );
    const readStarters = async () => starters;
    const bridged = await bridgeParts(db, { parts, updates, now, readStarters, isSealed });
    events.push(...bridged.events);
    return bridged.documents;
  };
  return { db, sync, events };
}
