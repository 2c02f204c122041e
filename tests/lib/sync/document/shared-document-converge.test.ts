/** What holds whatever several devices do, in whatever order it reaches the others. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deeds, everWritten, Fleet, lastWritten, letters, presenceSaid, presenceTold } from './fleet';

const runs = process.env.REPLYDOCK_SOAK === undefined ? 50 : 10_000;
const everything = [
  'set',
  'set',
  'unset',
  'write',
  'write',
  'write',
  'cut',
  'drop-branch',
  'drop-text',
  'same',
  'remove',
  'remove',
  'erase',
  'send',
  'send',
  'send',
  'send',
  'restart',
  'new-client',
] as const;
const neverErased = everything.filter((kind) => kind !== 'erase');
const count = fc.integer({ min: 2, max: 5 });
const base = {
  id: 'r0',
  values: { folder: 'first', 'de:title': 'Hallo', 'tag/a': true },
  texts: { 'de:body': '一二三', 'en:body': '四五六' },
};
const start = fc.constantFrom(undefined, base);

describe('openSharedDocument, on several devices', () => {
  it('says the same on all that have heard everything', () => {
    fc.assert(
      fc.property(count, start, deeds(40, everything), (devices, first, all) => {
        const fleet = new Fleet(devices, first);
        fleet.run(all);
        fleet.settle();
        const [said, ...others] = fleet.states();
        for (const other of others) expect(other).toEqual(said);
      }),
      { numRuns: runs },
    );
  });

  it('never brings back by itself what was removed, and always what somebody changed meanwhile', () => {
    fc.assert(
      fc.property(count, start, deeds(40, everything), (devices, first, all) => {
        const fleet = new Fleet(devices, first);
        for (const deed of all) {
          fleet.run([deed]);
          for (const { document, known } of fleet.devices) {
            for (const id of ['r0', 'r1', 'r2']) {
              expect(presenceSaid(document.read(), id)).toBe(presenceTold(fleet.happened, known, id));
            }
          }
        }
      }),
      { numRuns: runs },
    );
  });

  it('keeps of every field what somebody wrote last', () => {
    fc.assert(
      fc.property(count, start, deeds(40, neverErased), (devices, first, all) => {
        const fleet = new Fleet(devices, first);
        fleet.run(all.filter(({ kind }) => kind !== 'drop-branch'));
        fleet.settle();
        const [said] = fleet.states();
        for (const [id, record] of said?.present ?? []) {
          for (const path of ['folder', 'pin', 'de:title', 'en:title']) {
            const last = lastWritten(fleet.happened, id, path);
            // A branch whose last field was taken away comes back whole where somebody has changed it meanwhile.
            const isBack = path.includes(':') && last.has(undefined);
            const possible = isBack ? everWritten(fleet.happened, id, path) : last;
            if (last.size === 0) expect(record.values[path]).toBe(first?.values[path as 'folder']);
            else expect(possible).toContain(record.values[path]);
          }
        }
      }),
      { numRuns: runs },
    );
  });

  it('never loses a word that nobody deleted, and never doubles one', () => {
    fc.assert(
      fc.property(count, start, deeds(40, neverErased), (devices, first, all) => {
        const fleet = new Fleet(devices, first);
        fleet.run(all);
        fleet.settle();
        const [said] = fleet.states();
        for (const id of ['r0', 'r1', 'r2']) {
          const record = said?.present.get(id) ?? said?.removed.get(id)?.record;
          if (!record) continue;
          const there = letters(record);
          expect(new Set(there).size).toBe(there.length);
          const deleted = new Set(fleet.happened.flatMap((one) => (one.id === id ? one.deleted : [])));
          const lost = new Set((said?.leftovers ?? []).flatMap(({ text }) => Array.from(text)));
          for (const one of fleet.happened) {
            if (one.id !== id) continue;
            for (const letter of one.inserted) {
              if (deleted.has(letter)) continue;
              expect(there.includes(letter) || lost.has(letter) || fleet.kept.has(letter)).toBe(true);
            }
          }
        }
      }),
      { numRuns: runs },
    );
  });
});
