import { describe, expect, it } from 'vitest';
import { makeMissingDigests } from '@/lib/services/make-digests';
import { recordReading } from '@/lib/services/record-reading';
import { wholeStore } from '../../support/backups';
import {
  aConversation,
  aReading,
  aRow,
  buyerMessage,
  hourMs,
  keyOf,
  noonAt,
  sellerMessage,
} from '../../support/conversations';
import { aDatabase } from '../../support/database';
import { storeConversations } from '../../support/stored-facts';

const askedAt = noonAt - 5 * hourMs;
const now = () => noonAt + hourMs;

describe('makeMissingDigests', () => {
  const conversations = Array.from({ length: 230 }, (_, index) => {
    const asked = buyerMessage(askedAt - index);
    const messages = index % 2 === 0 ? [asked] : [asked, sellerMessage(askedAt + 1)];
    return aConversation({ key: keyOf(`amazon:${index}`), messages });
  });

  it('makes the queue of a store from before it', async () => {
    const db = aDatabase();
    await storeConversations(db, conversations, noonAt);
    await makeMissingDigests({ db, now });
    expect(await db.waitings.count()).toBe(115);
    expect(await db.exchanges.count()).toBe(230);
    expect(await db.waitings.get('amazon:0')).toMatchObject({
      lastSeenAt: noonAt,
      wait: { startsEarliestAt: askedAt },
    });
  });

  it('does so once', async () => {
    const db = aDatabase();
    await makeMissingDigests({ db, now });
    await storeConversations(db, conversations.slice(0, 1), noonAt);
    await makeMissingDigests({ db, now });
    expect(await db.waitings.count()).toBe(0);
  });

  it('changes nothing of what readings have told already', async () => {
    const db = aDatabase();
    const rows = [aRow({ key: keyOf('amazon:row') }, { isUnread: true })];
    await recordReading(db, aReading({ rows }), noonAt);
    const { singles: _, ...before } = await wholeStore(db);
    await makeMissingDigests({ db, now });
    const { singles: __, ...after } = await wholeStore(db);
    expect(after).toEqual(before);
    expect(after.waitings).toHaveLength(2);
  });
});
