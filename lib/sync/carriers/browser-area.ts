/**
 * The browser's own sync area as a carrier. What a call writes is there as a whole or not at all in this browser; to
 * the others it travels item by item, late and in any order, and only where the seller is signed in and syncs
 * extensions: where not, the area works as well and stays here, and no browser says which of the two it is.
 *
 * When Chromium first signs in to an account that has items already, it drops those that are here only: nothing that
 * was written is sure to stay.
 */
import { SyncError, syncProblemOf } from '@/lib/domain/sync/sync-problem';
import type { Bytes } from '@/lib/sealing/bytes';
import type { BlobStore } from '../blob-store';
import { areaRoom, blobsIn, itemsOf, keysToldBy, type StoredBlob, takenIn } from './area-blobs';
import { keyOf, readKey } from './area-keys';

/** What is used of `browser.storage.sync`. */
export interface SyncAreaPort {
  /** Null asks for all there is. */
  get(keys: null | string[]): Promise<Record<string, unknown>>;
  set(items: Record<string, string>): Promise<void>;
  remove(keys: string[]): Promise<void>;
}

export interface BrowserAreaOptions {
  readonly now?: () => number;
  /** Whether a blob of this name is one that this device made: such a one, torn for long, is cleared away. */
  readonly isOwn?: (name: string) => boolean;
}

const dayMs = 86_400_000;
/** Rather long: a browser that was off for weeks brings the missing items when it is on again. */
const tornDays = 30;

const minuteMs = 60_000;
/** The browser does not say when the hour began: often enough to be soon, seldom enough to cost nothing. */
const afterHourlyLimitMs = 10 * minuteMs;

export function createBrowserAreaStore(
  area: SyncAreaPort,
  { now = Date.now, isOwn = () => false }: BrowserAreaOptions = {},
): BlobStore {
  const read = (keys: null | string[]) => asked(now, () => area.get(keys));
  const removeKeys = async (keys: string[]) => {
    if (keys.length > 0) await asked(now, () => area.remove(keys));
  };
  const isLeftOver = ([name, { isWhole, day }]: readonly [string, StoredBlob]) =>
    !isWhole && isOwn(name) && day + tornDays < now() / dayMs;

  return {
    room: areaRoom,

    async list() {
      const listed = Array.from(blobsIn(await read(null)), async ([name, blob]) => {
        const bytes = await blob.read();
        return bytes ? [{ name, length: bytes.byteLength }] : [];
      });
      return (await Promise.all(listed)).flat();
    },

    /** Most blobs are one item: all the others are not fetched for it. */
    async read(name) {
      const key = keyOf({ name, index: 0 });
      const first = await read([key]);
      const keys = keysToldBy(name, first[key]);
      const items = keys.length > 1 ? await read([...keys]) : first;
      return blobsIn(items).get(name)?.read();
    },

    async write(name, bytes) {
      const stored = await read(null);
      const blobs = blobsIn(stored);
      const there = blobs.get(name);
      const known = await there?.read();
      if (known) return requireSame(known, bytes);
      const leftOver = [...blobs].filter(isLeftOver).flatMap(([, blob]) => blob.keys);
      await removeKeys([...new Set([...leftOver, ...(there?.keys ?? [])])]);
      const items = await fitting(name, bytes, now() / dayMs);
      try {
        await asked(now, () => area.set(items));
      } catch (error) {
        throw syncProblemOf(error).name === 'full' ? full(name, bytes, takenIn(stored), error) : error;
      }
    },

    async remove(names) {
      const blobs = blobsIn(await read(null));
      await removeKeys(names.flatMap((name) => [...(blobs.get(name)?.keys ?? [])]));
    },
  };
}

/** Takes away all that is ours, also what is torn and not listed. @throws SyncError */
export async function clearBrowserArea(area: SyncAreaPort, now: () => number = Date.now): Promise<void> {
  const keys = Object.keys(await asked(now, () => area.get(null))).filter((key) => readKey(key));
  if (keys.length > 0) await asked(now, () => area.remove(keys));
}

/** Blobs never change, so that items of two never mix. */
function requireSame(there: Bytes, bytes: Bytes): void {
  const isSame = there.byteLength === bytes.byteLength && there.every((byte, index) => byte === bytes[index]);
  if (!isSame) throw new SyncError({ name: 'failed' }, { cause: new Error('Another blob has this name') });
}

async function fitting(name: string, bytes: Bytes, days: number): Promise<Record<string, string>> {
  if (areaRoom.taken(name, bytes.byteLength) > areaRoom.total) throw full(name, bytes, 0);
  return itemsOf(name, bytes, Math.floor(days));
}

function full(name: string, bytes: Bytes, taken: number, cause?: unknown): SyncError {
  const neededBytes = areaRoom.taken(name, bytes.byteLength);
  const roomBytes = Math.max(0, areaRoom.total - taken);
  return new SyncError({ name: 'full', neededBytes, roomBytes }, { cause });
}

async function asked<T>(now: () => number, ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (cause) {
    throw toSyncError(cause, now());
  }
}

/**
 * Browsers tell by words alone. Chromium: "Resource::kQuotaBytes quota exceeded" (once "QUOTA_BYTES quota exceeded"), the
 * same with …PerItem and kMaxItems; "This request exceeds the MAX_WRITE_OPERATIONS_PER_MINUTE quota.", also …_PER_HOUR.
 * Firefox: "QuotaExceededError: storage.sync API call exceeded its quota limitations." for all three limits; it does not
 * count writes. Read from both browsers, 2026-11.
 */
function toSyncError(cause: unknown, now: number): SyncError {
  const words = cause instanceof Error ? cause.message : String(cause);
  if (words.includes('WRITE_OPERATIONS')) {
    const wait = words.includes('PER_MINUTE') ? minuteMs : afterHourlyLimitMs;
    return new SyncError({ name: 'too-often', retryAt: now + wait }, { cause });
  }
  return new SyncError({ name: /quota/i.test(words) ? 'full' : 'failed' }, { cause });
}
