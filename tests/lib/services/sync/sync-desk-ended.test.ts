/** A background may be ended at any moment: nothing is lost by it, and nothing comes twice. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moveToTrash } from '@/lib/store/template-trash';
import { SharedPlace } from '../../../support/shared-place';
import { SyncingBrowser } from '../../../support/syncing-browser';
import { aTemplate } from '../../../support/templates';

const runs = process.env.REPLYDOCK_SOAK === undefined ? 12 : 2_000;

/** Syncs, and is ended at its so-many-th request; also where it never comes to that. */
async function syncEnded(browser: SyncingBrowser, atRequest: number, isDone: boolean): Promise<void> {
  let tellEnded = () => {};
  const ended = new Promise<void>((resolve) => {
    tellEnded = resolve;
  });
  const desk = browser.restart({ atRequest, isDone, ended: tellEnded });
  await Promise.race([desk.syncNow(), ended]);
  browser.restart();
}

function aReply(id: string, body: string) {
  return aTemplate({ id, variants: { en: { title: id, body } } });
}

const deed = fc.record({
  by: fc.nat(2),
  reply: fc.constantFrom('one', 'two', 'three'),
  kind: fc.constantFrom('write', 'write', 'trash', 'sync', 'end', 'end'),
  atRequest: fc.integer({ min: 1, max: 8 }),
  isDone: fc.boolean(),
});

describe('a background that is ended while it syncs', () => {
  it.each([1, 2, 3, 4, 5].flatMap((at) => [[at, false] as const, [at, true] as const]))(
    'at request %i, done: %s, sends what it had to another time',
    async (atRequest, isDone) => {
      const shared = { browser: new SharedPlace(), 'web-dav': new SharedPlace() };
      const one = await SyncingBrowser.open('One', shared);
      const other = await SyncingBrowser.open('Other', shared);
      await one.save(aReply('one', 'First'));
      expect(await one.startFolder()).toEqual({});
      expect(await other.startFolder()).toEqual({});
      await one.save(aReply('two', 'Second'));
      await other.save(aReply('three', 'Third'));
      await other.desk.changed();
      await syncEnded(one, atRequest, isDone);
      expect(await one.desk.syncNow()).toEqual({});
      expect(await other.desk.syncNow()).toEqual({});
      const all = { one: 'First', two: 'Second', three: 'Third' };
      expect(await one.bodies()).toEqual(all);
      expect(await other.bodies()).toEqual(all);
    },
  );

  it('never loses or doubles anything, whatever three browsers do and whenever they end', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(deed, { minLength: 6, maxLength: 18 }), async (deeds) => {
        const shared = { browser: new SharedPlace(), 'web-dav': new SharedPlace() };
        const browsers: SyncingBrowser[] = [];
        for (const name of ['A', 'B', 'C']) {
          const browser = await SyncingBrowser.open(name, shared);
          expect(await browser.startFolder()).toEqual({});
          browsers.push(browser);
        }
        const written = new Set<string>();
        for (const [index, { by, reply, kind, atRequest, isDone }] of deeds.entries()) {
          const browser = browsers[by];
          if (!browser) continue;
          if (kind === 'write') {
            const mark = `<${index}>`;
            const body = (await browser.bodies())[reply] ?? '';
            await browser.save(aReply(reply, `${body}${mark}`));
            written.add(mark);
          } else if (kind === 'trash') await moveToTrash(browser.db, [reply], browser.now);
          else if (kind === 'end') await syncEnded(browser, atRequest, isDone);
          else expect(await browser.desk.syncNow()).toEqual({});
        }
        for (let turn = 0; turn < 2; turn += 1) {
          for (const browser of browsers) expect(await browser.desk.syncNow()).toEqual({});
        }
        const [first, ...others] = browsers;
        if (!first) return;
        const bodies = await first.bodies();
        for (const other of others) expect(await other.bodies()).toEqual(bodies);
        for (const browser of browsers) {
          const kept = JSON.stringify([
            await browser.db.templates.toArray(),
            await browser.db.trash.toArray(),
            await browser.db.templateVersions.toArray(),
          ]);
          for (const mark of written) expect(kept).toContain(mark);
        }
      }),
      { numRuns: runs },
    );
  });
});
