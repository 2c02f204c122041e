import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Conversation } from '@/lib/domain/conversation/conversation';
import { orderKey } from '@/lib/domain/order/order-key';
import { defaultSettings } from '@/lib/domain/settings/settings';
import { instant } from '@/lib/domain/time/moment';
import { readCustomerHistory } from '@/lib/services/customer-history';
import { identityOf } from '@/lib/services/customer-identity';
import { keepAboutCustomer } from '@/lib/services/customer-services';
import { forgetExpired } from '@/lib/services/forget';
import { orderPlace } from '@/lib/services/order-place';
import type { ReplydockDatabase } from '@/lib/store/database';
import { recordOrders } from '@/lib/store/orders-table';
import { readSigner, readSigningKeys } from '@/lib/store/signing-key';
import { backUp, restore } from '../../support/backups';
import { aConversation, hourMs, noonAt } from '../../support/conversations';
import { aDatabase } from '../../support/database';
import { termsOf } from '../../support/stored-facts';

const dayMs = 24 * hourMs;

/** An order of a person, who is known by an identity of the marketplace and by name, postcode and phone. */
interface Bought {
  readonly person: number;
  readonly number: number;
  /** Its names have gone by now. */
  readonly isOld: boolean;
}

const buyerIdOf = (person: number) => `amazon:relay:person${person}`;

function orderOf({ person, number, isOld }: Bought) {
  return {
    marketplace: 'amazon' as const,
    orderId: `900-0000000-${String(number).padStart(7, '0')}`,
    buyerIds: [buyerIdOf(person)],
    items: [],
    shipments: [],
    orderedAt: instant(isOld ? noonAt - 300 * dayMs : noonAt - 10 * dayMs),
    deliveredAt: instant(isOld ? noonAt - 290 * dayMs : noonAt - 5 * dayMs),
  };
}

/** Two to a household: father and son share name, postcode and phone. */
function partyOf(person: number) {
  const house = Math.floor(person / 2);
  return {
    buyerName: `Emil Ashdale${house}`,
    recipientName: `Emil Ashdale${house}`,
    recipientPhone: `030 1234${String(house).padStart(3, '0')}`,
    street: [`Lindenweg ${house + 1}`],
    postalCode: '12345',
    country: 'DE',
  };
}

const keyOf = (bought: Bought) => orderKey(orderOf(bought));

/** A store that was told of the orders when they were new, and has forgotten since whose the old ones are. */
async function aStoreWith(orders: readonly Bought[]): Promise<ReplydockDatabase> {
  const db = aDatabase();
  const sign = await readSigner(db);
  for (const bought of orders) {
    const recordedAt = bought.isOld ? noonAt - 295 * dayMs : noonAt - 4 * dayMs;
    const order = orderOf(bought);
    const place = orderPlace(
      { order, party: partyOf(bought.person) },
      { sign, settings: defaultSettings, now: recordedAt },
    );
    await recordOrders(db, [{ order, ...place }], recordedAt);
  }
  await forgetExpired(db, noonAt);
  return db;
}

/** The orders that are shown of a person who writes about one of them. */
async function historyOf(db: ReplydockDatabase, bought: Bought, buyerIds: readonly string[] = []) {
  const { orderId, marketplace } = orderOf(bought);
  const conversation: Conversation = {
    ...aConversation({ messages: [], buyerIds: [...buyerIds], orderIds: [orderId] }),
    marketplace,
  };
  return readCustomerHistory(db, { conversation, settings: defaultSettings, now: noonAt });
}

async function ordersOf(db: ReplydockDatabase, bought: Bought, buyerIds?: readonly string[]): Promise<string[]> {
  return (await historyOf(db, bought, buyerIds)).orders.map(({ key }) => key).sort();
}

const mine = { person: 0, number: 1, isOld: true };
const mineNew = { person: 0, number: 2, isOld: false };
const another = { person: 2, number: 3, isOld: false };

describe('takeOverKeys', () => {
  it('lets an empty store find what was restored, by the key of the backup', async () => {
    const [there, here] = [await aStoreWith([mine, mineNew]), aDatabase()];
    await restore(here, await backUp(there));
    expect(await ordersOf(here, mineNew)).toEqual([keyOf(mine), keyOf(mineNew)]);
    expect(await readSigningKeys(here)).toEqual(await readSigningKeys(there));
  });

  it('signs the little anew that a new machine holds, with what is kept of customers', async () => {
    const [there, here] = [await aStoreWith([mine]), await aStoreWith([mineNew, another])];
    const terms = await termsOf(here, [buyerIdOf(0)]);
    await keepAboutCustomer({ db: here, now: () => noonAt }, { terms, tags: ['Regular'], note: '' });
    await restore(here, await backUp(there));
    expect(await readSigningKeys(here)).toMatchObject({ own: (await readSigningKeys(there)).own, others: [] });
    const history = await historyOf(here, mineNew);
    expect(history.orders.map(({ key }) => key).sort()).toEqual([keyOf(mine), keyOf(mineNew)]);
    expect(await identityOf(here, history, [])).toMatchObject({ tags: ['Regular'] });
  });

  it('keeps both keys where something here can be signed with no other', async () => {
    const oldHere = { person: 6, number: 4, isOld: true };
    const [there, here] = [await aStoreWith([mine]), await aStoreWith([mineNew, another, oldHere])];
    const own = (await readSigningKeys(here)).own;
    await restore(here, await backUp(there));
    expect(await readSigningKeys(here)).toMatchObject({ own, others: [expect.anything()], areSpread: true });
    expect(await ordersOf(here, mineNew)).toEqual([keyOf(mine), keyOf(mineNew)]);
    expect(await ordersOf(here, another)).toEqual([keyOf(another)]);
    expect(await ordersOf(here, another, [buyerIdOf(6)])).toContain(keyOf(oldHere));
  });

  it('brings two sides together that hold only hashes when the person is met again', async () => {
    const oldHere = { person: 0, number: 5, isOld: true };
    const [there, here] = [await aStoreWith([mine]), await aStoreWith([oldHere])];
    await restore(here, await backUp(there));
    expect(await ordersOf(here, oldHere)).toEqual([keyOf(oldHere)]);
    expect(await ordersOf(here, oldHere, [buyerIdOf(0)])).toEqual([keyOf(mine), keyOf(oldHere)].sort());
  });

  it('is at its end after being stopped and begun again', async () => {
    const oldHere = { person: 2, number: 4, isOld: true };
    const [there, here] = [await aStoreWith([mine]), await aStoreWith([mineNew, oldHere])];
    const file = await backUp(there);
    await restore(here, file, { stopsAtShare: 0, batchSize: 1 });
    await restore(here, file);
    expect(await ordersOf(here, mineNew)).toEqual([keyOf(mine), keyOf(mineNew)]);
  });

  it('hands on all keys with the next backup', async () => {
    const oldHere = { person: 2, number: 4, isOld: true };
    const [there, here] = [await aStoreWith([mine]), await aStoreWith([mineNew, oldHere])];
    await restore(here, await backUp(there));
    const third = aDatabase();
    await restore(third, await backUp(here));
    expect(await ordersOf(third, mineNew)).toEqual([keyOf(mine), keyOf(mineNew)]);
  });

  it('never joins two people, and always the orders of one of whom something is told on either side', async () => {
    const side = fc.array(fc.record({ person: fc.integer({ min: 0, max: 3 }), isOld: fc.boolean() }), {
      minLength: 1,
      maxLength: 5,
    });
    await fc.assert(
      fc.asyncProperty(side, side, async (one, other) => {
        const numbered = [...one, ...other].map((bought, number) => ({ ...bought, number }));
        const [oursBought, theirsBought] = [numbered.slice(0, one.length), numbered.slice(one.length)];
        const here = await aStoreWith(oursBought);
        const there = await aStoreWith(theirsBought);
        await restore(here, await backUp(there));
        for (const bought of numbered) {
          const ofPerson = numbered.filter(({ person }) => person === bought.person);
          const found = await ordersOf(here, bought);
          const own = ofPerson.map(keyOf);
          expect(found.filter((key) => !own.includes(key))).toEqual([]);
          const isOfOneSide = [oursBought, theirsBought].some((each) => ofPerson.every((one) => each.includes(one)));
          if (isOfOneSide || ofPerson.some(({ isOld }) => !isOld)) expect(found).toEqual(own.sort());
        }
      }),
      { numRuns: 25 },
    );
  });
});
