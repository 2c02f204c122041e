/**
 * What the seller keeps about customers as shared records and back, and the keys by which another browser knows whom it
 * is about. Both only ever travel sealed.
 */
import type { CustomerRecord } from '@/lib/store/database';
import { createSigner } from '@/lib/store/signing-key';
import type { SharedRecord } from '@/lib/sync/shared-record';
import { fromBase64Url, toBase64Url } from '../base64-url';
import { entryValues, placeIn, readEntries, textIn, wellFormed } from './part-paths';

const customerPrefix = 'c/';
const keyPrefix = 'k/';
const keyBytes = 32;

export function toCustomerRecord(customer: CustomerRecord, previous?: SharedRecord): SharedRecord {
  const { id, terms, tags, note, changedAt } = customer;
  const values = {
    ...entryValues('tag', tags, previous?.values),
    ...entryValues('term', terms, previous?.values),
    changedAt,
  };
  return { id: customerName(id), values, texts: note === '' ? {} : { note: wellFormed(note) } };
}

/** Undefined for what is no customer, or somebody whom nobody could find. */
export function fromCustomerRecord({ id, values, texts }: SharedRecord): CustomerRecord | undefined {
  if (!id.startsWith(customerPrefix)) return undefined;
  const [terms, tags, note] = [readEntries('term', values), readEntries('tag', values), texts.note ?? ''];
  const isKept = terms.length > 0 && (tags.length > 0 || note !== '');
  const changedAt = placeIn(values.changedAt) ?? 0;
  return isKept ? { id: id.slice(customerPrefix.length), terms, tags, note, changedAt } : undefined;
}

export function customerName(id: string): string {
  return `${customerPrefix}${id}`;
}

export function isCustomerName(name: string): boolean {
  return name.startsWith(customerPrefix);
}

/** Its name tells nothing of the key. */
export function toKeyRecord(key: Uint8Array): SharedRecord {
  return { id: `${keyPrefix}${createSigner(key)('name of the key')}`, values: { key: toBase64Url(key) }, texts: {} };
}

export function fromKeyRecord({ id, values }: SharedRecord): Uint8Array | undefined {
  const text = textIn(values.key);
  if (text === undefined || !/^[\w-]{43}$/.test(text)) return undefined;
  const key = fromBase64Url(text);
  return key.length === keyBytes && toKeyRecord(key).id === id ? key : undefined;
}
