/**
 * Blobs as items of the browser's sync area and back. Items travel one by one and in any order, so each says of how
 * many it is one and whose: a blob is there when all its items are, and never made of items of two.
 *
 * An item's value: count of items (2 digits), day of writing (4 signs, base 36, days since 1970), first 4 bytes of the
 * blob's SHA-256 (8 hexadecimal digits), then the text of `area-text`, which is cut where an item is full.
 */
import type { Bytes } from '@/lib/sealing/bytes';
import type { BlobRoom } from '../blob-store';
import { keyOf, mostItemsOfBlob, readKey } from './area-keys';
import { fromText, textForBytes, toText } from './area-text';

/** Key and JSON of an item, as both browsers count them. */
const itemLimit = 8192;
/**
 * Firefox counts the JSON of the whole area: its braces, and of each item the quotes, colon and comma. Measured with
 * Chromium and Firefox ESR, 2026-11: 13 items may hold 102,400 bytes in the one and 102,347 in the other.
 */
const areaLimit = 102_400 - 2;
const bytesBesideItem = 4;
/** 512 items are allowed. An item that takes no less than this leaves room for no more of them. */
const leastShare = Math.ceil(102_400 / 512);

const header = /^(\d{2})([0-9a-z]{4})([0-9a-f]{8})/;
const headerLength = 14;
const quotes = 2;

export interface StoredBlob {
  /** Of all its items, and of whatever else lies under its name. */
  readonly keys: readonly string[];
  /** When the last of its items was written, days since 1970. */
  readonly day: number;
  /** Whether all its items are there; whether they are as they were written shows when it is read. */
  readonly isWhole: boolean;
  /** Undefined where items are missing, or were damaged. */
  readonly read: () => Promise<Bytes | undefined>;
}

export const areaRoom: BlobRoom = {
  total: areaLimit,
  taken(name, length) {
    const room = textRoom(name);
    const text = textForBytes(length);
    const full = Math.max(0, Math.ceil(text / room) - 1);
    return full * takenByItem(name, room) + takenByItem(name, text - full * room);
  },
};

/** @throws RangeError where there are more than any area holds. */
export async function itemsOf(name: string, bytes: Bytes, day: number): Promise<Record<string, string>> {
  const room = textRoom(name);
  const text = toText(bytes);
  const count = Math.max(1, Math.ceil(text.length / room));
  if (count > mostItemsOfBlob) throw new RangeError(`A blob of ${bytes.byteLength} bytes fits no sync area`);
  const beginning = `${String(count).padStart(2, '0')}${day.toString(36).padStart(4, '0')}${await sumOf(bytes)}`;
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      keyOf({ name, index }),
      beginning + text.slice(index * room, (index + 1) * room),
    ]),
  );
}

/** The keys of all items of a blob, as its first item tells it; none where that is no item of ours. */
export function keysToldBy(name: string, first: unknown): readonly string[] {
  const count = readHeader(typeof first === 'string' ? first : '')?.count ?? 0;
  return Array.from({ length: count }, (_, index) => keyOf({ name, index }));
}

/** Everything that lies under the name of a blob, whole or not. */
export function blobsIn(stored: Readonly<Record<string, unknown>>): ReadonlyMap<string, StoredBlob> {
  const found = new Map<string, Map<number, string>>();
  for (const [key, value] of Object.entries(stored)) {
    const place = readKey(key);
    if (!place) continue;
    const items = found.get(place.name) ?? new Map<number, string>();
    found.set(place.name, items.set(place.index, typeof value === 'string' ? value : ''));
  }
  return new Map(Array.from(found, ([name, items]) => [name, blobOf(name, items)]));
}

/** How much of the area is taken, by whomever. */
export function takenIn(stored: Readonly<Record<string, unknown>>): number {
  const lengthOf = (value: unknown) => new TextEncoder().encode(JSON.stringify(value) ?? '').byteLength;
  return Object.entries(stored).reduce(
    (sum, [key, value]) => sum + Math.max(leastShare, key.length + lengthOf(value) + bytesBesideItem),
    0,
  );
}

function blobOf(name: string, items: ReadonlyMap<number, string>): StoredBlob {
  const days = Array.from(items.values(), (item) => readHeader(item)?.day ?? 0);
  const whole = wholeOf(items);
  return {
    keys: Array.from(items.keys(), (index) => keyOf({ name, index })),
    day: Math.max(0, ...days),
    isWhole: whole !== undefined,
    read: async () => {
      const bytes = whole && fromText(whole.parts.map((part) => part.slice(headerLength)).join(''));
      return bytes && (await sumOf(bytes)) === whole?.sum ? bytes : undefined;
    },
  };
}

function wholeOf(items: ReadonlyMap<number, string>) {
  const first = readHeader(items.get(0) ?? '');
  if (!first) return undefined;
  const parts = Array.from({ length: first.count }, (_, index) => items.get(index) ?? '');
  const areOfOne = parts.length > 0 && parts.every((part) => part.slice(0, headerLength) === first.text);
  return areOfOne ? { parts, sum: first.sum } : undefined;
}

function readHeader(item: string) {
  const [text, count, day, sum] = header.exec(item) ?? [];
  return text === undefined ? undefined : { text, count: Number(count), day: Number.parseInt(day ?? '', 36), sum };
}

/** How many signs of text one item of this blob holds. */
function textRoom(name: string): number {
  return itemLimit - keyOf({ name, index: 0 }).length - quotes - headerLength;
}

function takenByItem(name: string, text: number): number {
  const counted = keyOf({ name, index: 0 }).length + quotes + headerLength + text;
  return Math.max(leastShare, counted + bytesBesideItem);
}

async function sumOf(bytes: Bytes): Promise<string> {
  const sum = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes), 0, 4);
  return Array.from(sum, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
