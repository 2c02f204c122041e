import { describe, expect, it } from 'vitest';
import { readConversations, readConversationsOfBuyer } from '@/lib/store/conversations-table';
import { aConversation, buyerMessage, hourMs, keyOf, noonAt, sellerMessage } from '../../support/conversations';
import { aDatabase } from '../../support/database';
import { storeConversations, termsOf } from '../../support/stored-facts';

const key = keyOf('amazon:00000000-0000-4000-8000-000000000001');

describe('recordConversations', () => {
  it('keeps messages that a later sighting no longer shows', async () => {
    const db = aDatabase();
    const first = buyerMessage(noonAt - 30 * hourMs, 'Is it blue?');
    const later = sellerMessage(noonAt - 20 * hourMs, 'It is green.');
    await storeConversations(db, [aConversation({ messages: [first] })], noonAt);
    await storeConversations(db, [aConversation({ messages: [later] })], noonAt + 1);
    const stored = (await readConversations(db, [key])).get(key);
    expect(stored?.conversation.messages.map((message) => message.text)).toEqual(['Is it blue?', 'It is green.']);
    expect(stored?.firstSeenAt).toBe(noonAt);
    expect(stored?.lastSeenAt).toBe(noonAt + 1);
  });

  it('writes nothing when nothing changed', async () => {
    const db = aDatabase();
    await storeConversations(db, [aConversation()], noonAt);
    await storeConversations(db, [aConversation()], noonAt + 1);
    expect((await readConversations(db, [key])).get(key)?.lastSeenAt).toBe(noonAt);
  });

  it('stores no conversation without a key', async () => {
    const db = aDatabase();
    const { key: _, ...withoutKey } = aConversation();
    await storeConversations(db, [withoutKey], noonAt);
    expect(await db.conversations.count()).toBe(0);
  });

  it('sets a stored conversation that no longer fits aside instead of losing it', async () => {
    const db = aDatabase();
    await storeConversations(db, [aConversation()], noonAt);
    await db.conversations
      .where('key')
      .equals(key)
      .modify({ conversation: JSON.parse('{"messages":"lost"}') });
    await storeConversations(db, [aConversation()], noonAt + 1);
    expect(await db.setAside.toArray()).toMatchObject([{ table: 'conversations', key, value: { messages: 'lost' } }]);
    expect((await readConversations(db, [key])).get(key)?.conversation.buyerName).toBe('Tamsin');
  });
});

describe('readConversationsOfBuyer', () => {
  it('finds conversations by any identity, each once', async () => {
    const db = aDatabase();
    const buyerIds = ['amazon:party:A0EXAMPLEBUYER1', 'amazon:relay:x0'];
    const other = aConversation({ key: keyOf('amazon:other'), buyerIds: ['amazon:party:A0EXAMPLEBUYER2'] });
    await storeConversations(db, [aConversation({ buyerIds }), other], noonAt);
    const found = await readConversationsOfBuyer(db, await termsOf(db, buyerIds));
    expect(found.map((record) => record.key)).toEqual([key]);
  });

  it('finds nobody without an identity', async () => {
    const db = aDatabase();
    await storeConversations(db, [aConversation({ buyerIds: [] })], noonAt);
    expect(await readConversationsOfBuyer(db, [])).toEqual([]);
  });
});
