import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DraftBox } from '@/lib/domain/conversation/kept-draft';
import type { Reading } from '@/lib/domain/conversation/reading';
import { composePanelView } from '@/lib/services/compose-panel-view';
import { eraseAllCustomers, eraseCustomer } from '@/lib/services/erase-customer';
import { forgetExpired } from '@/lib/services/forget';
import { changeDraftKeeping, KeptDrafts, setLostDraftsAside } from '@/lib/services/kept-drafts';
import type { ReplydockDatabase } from '@/lib/store/database';
import { clearDrafts, countDrafts } from '@/lib/store/drafts-table';
import { saveSettings } from '@/lib/store/settings-table';
import { aConversation, aReading, keyOf, noonAt, sellerMessage } from '../../support/conversations';
import { aDatabase } from '../../support/database';
import { anIdentity } from '../../support/message-page';

const dayMs = 86_400_000;
const key = 'amazon:one';
const text = 'Liebe Änne,\nIhr Paket ist heute gegangen. 你好 🎉';
const draft = { key, run: 'run-1', text };

function desk(): { db: ReplydockDatabase; drafts: KeptDrafts; at: { now: number } } {
  const db = aDatabase();
  const at = { now: noonAt };
  return { db, drafts: new KeptDrafts({ db, now: () => at.now }), at };
}

function aPage(
  conversation: string,
  draftBox: DraftBox = { isEmpty: true },
  overrides: Partial<Reading> = {},
): Reading {
  return aReading({
    conversation: aConversation({ key: keyOf(conversation), messages: [] }),
    identity: anIdentity(conversation),
    draftBox,
    ...overrides,
  });
}

async function offer(db: ReplydockDatabase, reading: Reading, now = noonAt) {
  return (await composePanelView(db, { reading, now })).draft;
}

/** Everything that is stored, bytes as letters. */
async function dumpOf(db: ReplydockDatabase): Promise<string> {
  const rows = await Promise.all(db.tables.map((table) => table.toArray()));
  return JSON.stringify(rows, (_, value) => (value instanceof Uint8Array ? new TextDecoder().decode(value) : value));
}

describe('a kept draft', () => {
  it('is offered in its own conversation, as it was', async () => {
    const { db, drafts } = desk();
    await drafts.keep(draft);
    expect(await offer(db, aPage(key))).toEqual({ kind: 'kept', run: 'run-1', text, keptAt: noonAt, isBoxEmpty: true });
  });

  it('is offered in no other conversation, and in none where the page is not sure', async () => {
    const { db, drafts } = desk();
    await drafts.keep(draft);
    expect(await offer(db, aPage('amazon:two'))).toBeUndefined();
    const { identity: _, ...unsure } = aPage(key);
    expect(await offer(db, unsure)).toBeUndefined();
    const { draftBox: __, ...boxless } = aPage(key);
    expect(await offer(db, boxless)).toBeUndefined();
  });

  it('is not offered in another conversation even where its row has been moved there', async () => {
    const { db, drafts } = desk();
    await drafts.keep(draft);
    const row = await db.drafts.get(key);
    if (row) await db.drafts.put({ ...row, key: 'amazon:two' });
    expect(await offer(db, aPage('amazon:two'))).toEqual({ kind: 'lost' });
  });

  it('is sealed: nothing of it can be read in the store', async () => {
    const { db, drafts } = desk();
    await drafts.keep(draft);
    const dump = await dumpOf(db);
    expect(dump).toContain(key);
    for (const word of ['Änne', 'Paket', '你好', '🎉']) expect(dump).not.toContain(word);
  });

  it('is sealed with a key that cannot be taken out', async () => {
    const { db, drafts } = desk();
    await drafts.keep(draft);
    const record = await db.singles.get('draft-key');
    const value = record?.value;
    const cryptoKey = typeof value === 'object' && value !== null && 'key' in value ? value.key : undefined;
    if (!(cryptoKey instanceof CryptoKey)) throw new Error('There is no key');
    expect(cryptoKey.extractable).toBe(false);
    await expect(crypto.subtle.exportKey('raw', cryptoKey)).rejects.toThrow();
  });

  it('never uses a nonce twice', async () => {
    const { db, drafts } = desk();
    const nonces = new Set<string>();
    for (let index = 0; index < 50; index += 1) {
      await drafts.keep(draft);
      const [sealed] = (await db.drafts.get(key))?.drafts ?? [];
      nonces.add(`${sealed?.nonceBeginning.join()} ${sealed?.number}`);
    }
    expect(nonces.size).toBe(50);
  });

  it('is the last one of those that were told at once', async () => {
    const { db, drafts } = desk();
    const typed = ['L', 'Li', 'Lie', 'Lieb', 'Liebe'];
    await Promise.all(typed.map((each) => drafts.keep({ ...draft, text: each })));
    expect(await offer(db, aPage(key))).toMatchObject({ text: 'Liebe' });
    await Promise.all([drafts.keep(draft), drafts.drop(draft)]);
    expect(await countDrafts(db)).toBe(0);
  });

  it('stays beside one that was begun anew, until that holds it', async () => {
    const { db, drafts } = desk();
    await drafts.keep(draft);
    await drafts.keep({ key, run: 'run-2', text: 'H' });
    expect(await offer(db, aPage(key, { isEmpty: false, run: 'run-2' }))).toMatchObject({ text, isBoxEmpty: false });
    await drafts.keep({ key, run: 'run-2', text: `H\n\n${text}` });
    expect(await offer(db, aPage(key, { isEmpty: false, run: 'run-2' }))).toBeUndefined();
  });

  it('is not offered where the portal has put it back, or where it was sent', async () => {
    const { db, drafts } = desk();
    await drafts.keep(draft);
    const sent = aPage(
      key,
      { isEmpty: true },
      {
        conversation: aConversation({ key: keyOf(key), messages: [sellerMessage(noonAt + 60_000, text)] }),
      },
    );
    expect(await offer(db, sent)).toBeUndefined();
  });

  it('goes with what the seller sends, empties or discards', async () => {
    const { db, drafts } = desk();
    await drafts.keep(draft);
    await drafts.drop({ key, run: 'another', text: `${text} ` });
    expect(await countDrafts(db)).toBe(0);
    await drafts.keep(draft);
    await drafts.discard(key, 'run-1');
    expect(await countDrafts(db)).toBe(0);
  });

  it('goes when its time has come, with the round that forgets', async () => {
    const { db, drafts } = desk();
    await drafts.keep(draft);
    expect(await offer(db, aPage(key), noonAt + 30 * dayMs)).toBeUndefined();
    await forgetExpired(db, noonAt + 30 * dayMs - 1);
    expect(await countDrafts(db)).toBe(1);
    await forgetExpired(db, noonAt + 30 * dayMs);
    expect(await countDrafts(db)).toBe(0);
  });

  it('expires by the new rule once that is set', async () => {
    const { db, drafts } = desk();
    await drafts.keep(draft);
    await changeDraftKeeping(db, 7, noonAt + 6 * dayMs);
    expect(await countDrafts(db)).toBe(1);
    await changeDraftKeeping(db, 7, noonAt + 7 * dayMs);
    expect(await countDrafts(db)).toBe(0);
  });

  it('is not kept at all where the seller says never, and those that were are gone', async () => {
    const { db, drafts } = desk();
    await drafts.keep(draft);
    await saveSettings(db, { keepDraftsDays: 0 }, noonAt);
    await changeDraftKeeping(db, 0, noonAt);
    await drafts.keep(draft);
    expect(await countDrafts(db)).toBe(0);
    expect(await db.singles.get('draft-key')).toBeUndefined();
  });
});

describe('a draft that cannot be opened', () => {
  it.each([
    ['whose key is gone', (db: ReplydockDatabase) => db.singles.delete('draft-key')],
    ['whose key is no key', (db: ReplydockDatabase) => db.singles.put({ name: 'draft-key', value: 'none' })],
    [
      'that is damaged',
      async (db: ReplydockDatabase) => {
        const row = await db.drafts.get(key);
        if (row)
          await db.drafts.put({ ...row, drafts: row.drafts.map((each) => ({ ...each, number: each.number ^ 1 })) });
      },
    ],
  ])('%s is told once, and set aside without its text', async (_, lose) => {
    const { db, drafts } = desk();
    await drafts.keep(draft);
    await lose(db);
    expect(await offer(db, aPage(key))).toEqual({ kind: 'lost' });
    await setLostDraftsAside(db, key, noonAt);
    expect(await offer(db, aPage(key))).toBeUndefined();
    expect(await db.setAside.toArray()).toMatchObject([{ table: 'drafts', key, value: { keptAt: [noonAt] } }]);
  });

  it('does not keep the next one from being kept', async () => {
    const { db, drafts } = desk();
    await drafts.keep(draft);
    await db.singles.delete('draft-key');
    await drafts.keep({ ...draft, run: 'run-2', text: 'Again' });
    expect(await offer(db, aPage(key))).toMatchObject({ kind: 'kept', text: 'Again' });
  });
});

describe('erasing', () => {
  it('takes a customer’s drafts, those of messages begun about an order, and nobody else’s', async () => {
    const { db, drafts } = desk();
    for (const each of [key, 'amazon:contact:000-0000001-0000001', 'amazon:other'])
      await drafts.keep({ ...draft, key: each });
    await eraseCustomer(db, { orders: ['amazon:000-0000001-0000001'], conversations: [key], terms: [] });
    expect(await db.drafts.toCollection().primaryKeys()).toEqual(['amazon:other']);
  });

  it('takes all of them, and their key', async () => {
    const { db, drafts } = desk();
    await drafts.keep(draft);
    await eraseAllCustomers(db);
    expect([await countDrafts(db), await db.singles.get('draft-key')]).toEqual([0, undefined]);
    await drafts.keep(draft);
    await clearDrafts(db);
    expect([await countDrafts(db), await db.singles.get('draft-key')]).toEqual([0, undefined]);
  });

  it('in the middle of keeping leaves nothing that cannot be opened', async () => {
    const { db, drafts } = desk();
    await drafts.keep(draft);
    await Promise.all([
      drafts.keep({ ...draft, text: 'more' }),
      clearDrafts(db),
      drafts.keep({ ...draft, text: 'most' }),
    ]);
    const told = await offer(db, aPage(key));
    expect(told === undefined || told.kind === 'kept').toBe(true);
  });
});

describe('whatever is kept in whatever order', () => {
  it('is never offered in another conversation than it was written in', async () => {
    const keys = ['amazon:one', 'amazon:two', 'ebay:UK:three'];
    const step = fc.record({
      key: fc.constantFrom(...keys),
      run: fc.constantFrom('a', 'b', 'c'),
      deed: fc.constantFrom('keep', 'keep', 'keep', 'drop', 'discard'),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 20 }), async (steps) => {
        const { db, drafts } = desk();
        await Promise.all(
          steps.map(({ key: each, run, deed }, index) =>
            deed === 'discard'
              ? drafts.discard(each, run)
              : drafts[deed === 'keep' ? 'keep' : 'drop']({ key: each, run, text: `${each} ${index}` }),
          ),
        );
        for (const each of keys) {
          const told = await offer(db, aPage(each));
          expect(told?.kind === 'kept' ? told.text.split(' ')[0] : each).toBe(each);
        }
        db.close();
      }),
      { numRuns: 40 },
    );
  });
});
