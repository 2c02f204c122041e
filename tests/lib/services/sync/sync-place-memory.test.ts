import { describe, expect, it } from 'vitest';
import type { SyncPart } from '@/lib/domain/sync/sync-parts';
import type { Bytes } from '@/lib/sealing/bytes';
import { fingerprintsOf, isAllSent, readPlaceMemory } from '@/lib/services/sync/sync-place-memory';

describe('readPlaceMemory', () => {
  it('reads what was kept', () => {
    const memory = { sent: { settings: 'a' }, keys: { 'key-1': [1, 255] }, exchange: { number: 4 } };
    expect(readPlaceMemory(memory)).toEqual(memory);
  });

  it.each([undefined, null, 7, {}, { sent: {}, keys: { 'key-1': [256] } }])('begins anew from %j', (stored) => {
    expect(readPlaceMemory(stored)).toEqual({ sent: {}, keys: {} });
  });
});

describe('isAllSent', () => {
  it('is so for the very same documents only', async () => {
    const sent = await fingerprintsOf(documents(['settings', 1], ['templates', 2]));
    const isSent = async (...entries: readonly [SyncPart, number][]) =>
      isAllSent({ sent, keys: {} }, await fingerprintsOf(documents(...entries)));
    expect(await isSent(['settings', 1], ['templates', 2])).toBe(true);
    expect(await isSent(['settings', 1], ['templates', 3])).toBe(false);
    expect(await isSent(['settings', 1], ['rules', 2])).toBe(false);
    expect(await isSent(['settings', 1])).toBe(false);
    expect(await isSent()).toBe(false);
  });
});

function documents(...entries: readonly [SyncPart, number][]): ReadonlyMap<SyncPart, Bytes> {
  return new Map(entries.map(([part, byte]): [SyncPart, Bytes] => [part, new Uint8Array([byte])]));
}
