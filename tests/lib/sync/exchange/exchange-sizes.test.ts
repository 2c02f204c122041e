import { describe, expect, it } from 'vitest';
import { openSeal, passphraseKey } from '@/lib/sync/exchange/seal';
import { SharedStorage } from '@/tests/support/blob-store';
import { seededRandom } from '@/tests/support/seeded-random';
import { Device } from './device';

const edits = process.env.REPLYDOCK_SOAK === undefined ? 300 : 10_000;
const words = 'parcel thank you order sorry refund return address tracking courier Monday label kindly wishes'.split(
  ' ',
);

describe('the size of an exchange', () => {
  it('stays small for 1,000 templates in 5 languages, and for an edit of one', async () => {
    const storage = new SharedStorage();
    const seal = await openSeal(storage.asSeen(), await passphraseKey('four invented words here'));
    const one = new Device({ id: 'aaaaaaaaaa', store: storage.asSeen(), seal });
    const other = new Device({ id: 'bbbbbbbbbb', store: storage.asSeen(), seal });
    const random = seededRandom(8);
    one.document('templates').transact(() => {
      for (let template = 0; template < 1000; template += 1) {
        for (const language of ['de', 'en', 'fr', 'it', 'es']) {
          const body = Array.from({ length: 95 }, () => words[random.below(words.length)]).join(' ');
          one.document('templates').getText(`t${template}/${language}`).insert(0, body);
        }
      }
    });
    const plain = one.states().get('templates')?.byteLength ?? 0;
    const firstMs = await msOf(() => one.exchange());
    const otherMs = await msOf(() => other.exchange());
    const first = storage.counts.bytesWritten;
    storage.countAnew();
    one.document('templates').getText('t500/de').insert(10, 'Hello ');
    const editMs = await msOf(() => one.exchange());
    const edit = storage.counts.bytesWritten;
    await other.exchange();
    storage.countAnew();
    const idleMs = await msOf(() => other.exchange());
    console.info(
      `1,000 templates in 5 languages (${plain} bytes): ${first} bytes and ${firstMs} ms to write, ${otherMs} ms to read; ` +
        `an edit ${edit} bytes, ${editMs} ms; idle ${idleMs} ms`,
    );
    expect(other.document('templates').getText('t500/de').toString()).toContain('Hello ');
    expect(edit).toBeLessThan(20_000);
    expect(storage.counts).toMatchObject({ reads: 0, writes: 0 });
  });

  it('stays small however many edits are pushed one by one', async () => {
    const storage = new SharedStorage();
    const seal = await openSeal(storage.asSeen(), undefined);
    const one = new Device({ id: 'aaaaaaaaaa', store: storage.asSeen(), seal });
    const other = new Device({ id: 'bbbbbbbbbb', store: storage.asSeen(), seal });
    for (let edit = 0; edit < edits; edit += 1) {
      const device = edit % 3 === 0 ? other : one;
      device.set('templates', `t${edit % 20}/title`, `Title ${edit}`);
      device.text('templates').insert(0, 'word ');
      if (edit % 2 === 0) device.text('templates').delete(0, 5);
      await device.exchange();
    }
    const whole = one.states().get('templates')?.byteLength ?? 0;
    console.info(
      `After ${edits} edits: ${storage.names.length} blobs, ${storage.size} bytes (the document has ${whole}); ` +
        `written ${Math.round(storage.counts.bytesWritten / edits)} bytes an edit; memory ${JSON.stringify(one.memory).length} bytes`,
    );
    expect(storage.names.length).toBeLessThan(64);
    expect(storage.size).toBeLessThan(2 * whole + 40_000);
  });
});

async function msOf(deed: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await deed();
  return Math.round(performance.now() - started);
}
