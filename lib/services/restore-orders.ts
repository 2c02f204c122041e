/** Orders of a backup and who is behind them, merged into those that are stored. */
import { lastToldAt, mergeToldOrders, withoutPartsToCome } from '@/lib/backup/merge-orders';
import type { BackupOrder } from '@/lib/backup/parts';
import { tellSame } from '@/lib/backup/same-facts';
import { personalFactsExpireAt } from '@/lib/domain/customer/retention';
import { joinParties } from '@/lib/domain/order/order-party';
import type { OrderRecord, PartyRecord } from '@/lib/store/database';
import { wholeOrder } from '@/lib/store/orders-table';
import { withoutIdentities } from './forget';
import { partyWords } from './order-place';
import { type PartMerger, type RestoreContext, told } from './restore-part';

interface MergedOrder {
  readonly record?: OrderRecord;
  readonly party?: PartyRecord;
  readonly isNew: boolean;
  readonly isChanged: boolean;
  readonly isExpired: boolean;
}

export const ordersMerger: PartMerger<'orders'> = {
  tables: ({ orders, parties }) => [orders, parties],
  merge: async (records, context) => {
    const { orders, parties } = context.db;
    const keys = records.map(({ key }) => key);
    const [ours, known] = await Promise.all([orders.bulkGet(keys), parties.bulkGet(keys)]);
    const merged = records.map((theirs, index) =>
      mergeOne({ ours: ours[index], party: known[index], theirs: soberTimes(theirs, context) }, context),
    );
    return {
      fresh: merged.filter(({ isNew }) => isNew).length,
      changed: merged.filter(({ isChanged }) => isChanged).length,
      expired: merged.filter(({ isExpired }) => isExpired).length,
      write: () =>
        Promise.all([
          orders.bulkPut(merged.flatMap(({ record }) => record ?? [])),
          parties.bulkPut(merged.flatMap(({ party }) => party ?? [])),
        ]),
    };
  },
};

interface OrderSides {
  readonly ours: OrderRecord | undefined;
  readonly party: PartyRecord | undefined;
  readonly theirs: BackupOrder;
}

function mergeOne({ ours, party, theirs }: OrderSides, context: RestoreContext): MergedOrder {
  const { party: theirParty, ...told } = theirs;
  const left = withoutPartsToCome(told, context.sides);
  if (!left) return { isNew: false, isChanged: false, isExpired: false };
  const expiresAt = expiryOf(
    ours ? mergeToldOrders<OrderRecord>(ours, record(left), context.sides) : record(left),
    context,
  );
  const isExpired = theirParty !== undefined && expiresAt <= context.now;
  const kept = isExpired ? withoutIdentities(record(left)) : record(left);
  const merged = ours ? mergeToldOrders<OrderRecord>(ours, kept, context.sides) : kept;
  const isLater = lastToldAt(left) > (ours ? lastToldAt(ours) : 0);
  const joined = isLater ? joinParties(party?.party, theirParty) : joinParties(theirParty, party?.party);
  const isPartyNew = !isExpired && joined !== undefined && !tellSame(joined, party?.party);
  const isTold = ours !== undefined && merged !== ours && !tellSame({ ...merged, terms: [] }, { ...ours, terms: [] });
  return {
    ...(merged !== ours && { record: merged }),
    ...(isPartyNew && { party: { key: theirs.key, expiresAt, words: partyWords(joined), party: joined } }),
    isNew: ours === undefined,
    isChanged: ours !== undefined && (isTold || isPartyNew),
    isExpired,
  };
}

function expiryOf(merged: OrderRecord, { settings, now, sides }: RestoreContext): number {
  const imports = new Set(merged.reported?.map(({ importId }) => importId).filter(sides.isFinished));
  const order = wholeOrder(merged, imports);
  return order ? personalFactsExpireAt(order, settings, Math.min(now, lastToldAt(merged))) : 0;
}

/** Absent fields are left out, as the store has it. */
function record({ seen, reported, ...rest }: Omit<BackupOrder, 'party'>): OrderRecord {
  return { ...rest, ...(seen && { seen }), ...(reported && { reported }) };
}

function soberTimes(order: BackupOrder, context: RestoreContext): BackupOrder {
  return {
    ...order,
    firstSeenAt: told(order.firstSeenAt, context),
    lastSeenAt: told(order.lastSeenAt, context),
    ...(order.reported && {
      reported: order.reported.map((part) => ({ ...part, toldAt: told(part.toldAt, context) })),
    }),
  };
}
