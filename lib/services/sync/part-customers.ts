/** Tags and notes of customers, between the store and the shared document. */
import { noteLength } from '@/lib/protocol/customer-words';
import type { ReplydockDatabase } from '@/lib/store/database';
import { readSigningKeys } from '@/lib/store/signing-key';
import type { SharedRecord } from '@/lib/sync/shared-record';
import {
  customerName,
  fromCustomerRecord,
  fromKeyRecord,
  isCustomerName,
  toCustomerRecord,
  toKeyRecord,
} from './customer-records';
import type { Meeting, PartSide, StoreChange } from './part-side';

/** @param tellsKeys false where this browser may take over another's key instead of its own */
export async function openCustomersSide(db: ReplydockDatabase, tellsKeys: boolean): Promise<PartSide> {
  const customers = new Map((await db.customers.toArray()).map((customer) => [customerName(customer.id), customer]));
  const { own, others } = await readSigningKeys(db);
  const keys = new Map([own, ...others].map((key) => [toKeyRecord(key).id, toKeyRecord(key)]));
  return {
    present: new Set([...customers.keys(), ...keys.keys()]),
    removed: new Map(),
    gone: new Set(),
    untold: new Set(tellsKeys ? [] : keys.keys()),
    broken: new Set(),
    recordOf: (name, previous) => {
      const customer = customers.get(name);
      return customer ? toCustomerRecord(customer, previous) : keys.get(name);
    },
    understood: (record) => {
      const customer = fromCustomerRecord(record);
      if (customer) return toCustomerRecord(customer, record);
      const key = fromKeyRecord(record);
      return key && toKeyRecord(key);
    },
    healed: (record) => record,
    remembersGone: () => false,
    isQuiet: (path) => path !== 'note',
    isErasable: isCustomerName,
    meet: meetCustomer,
    changedAt: ({ values }) => (typeof values.changedAt === 'number' ? values.changedAt : 0),
  };
}

/** Tags of both, and of two notes both, as long as they can still be edited as one. */
function meetCustomer(ours: SharedRecord, theirs: SharedRecord): Meeting {
  const [later, earlier] =
    Number(ours.values.changedAt) > Number(theirs.values.changedAt) ? [ours, theirs] : [theirs, ours];
  const [note, other] = [later.texts.note ?? '', earlier.texts.note ?? ''];
  const isKnown = other === '' || note.includes(other);
  const both = note === '' || other.includes(note) ? other : `${note}\n\n${other}`;
  const fits = isKnown || both.length <= noteLength;
  const kept = isKnown ? note : fits ? both : note;
  const values = { ...earlier.values, ...later.values };
  return { record: { id: ours.id, values, texts: kept === '' ? {} : { note: kept } }, isTold: !fits };
}

/** Keys are taken over apart, because everything that is signed comes with them. */
export async function writeCustomers(db: ReplydockDatabase, changes: readonly StoreChange[]): Promise<void> {
  for (const change of changes) {
    const customer = change.kind === 'present' ? fromCustomerRecord(change.record) : undefined;
    if (customer) await db.customers.put(customer);
    if (change.kind !== 'present' && isCustomerName(change.id)) await db.customers.delete(change.id.slice(2));
  }
}

/** Keys of other browsers that this one does not have. */
export function unknownKeys(changes: readonly StoreChange[]): readonly Uint8Array[] {
  return changes.flatMap((change) => (change.kind === 'present' ? (fromKeyRecord(change.record) ?? []) : []));
}
