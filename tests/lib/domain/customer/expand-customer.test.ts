import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Decision } from '@/lib/domain/customer/decisions';
import { type CustomerQuestion, expandCustomer } from '@/lib/domain/customer/expand-customer';
import type { Sighting } from '@/lib/domain/customer/sighting';
import { FakeOrderIndex, sighting } from './builders';

const a1 = sighting('a1', ['amazon:relay~x', 'npp~1', 'pp~1']);
const a2 = sighting('a2', ['amazon:relay~x', 'nph~1']);
const e1 = sighting('e1', ['ebay:user~u', 'npp~1'], { marketplace: 'ebay' });
const e2 = sighting('e2', ['ebay:user~u'], { marketplace: 'ebay' });
const sister = sighting('sister', ['amazon:relay~s', 'pp~1']);
const sisterToo = sighting('sister2', ['amazon:relay~s']);
const stranger = sighting('stranger', ['amazon:relay~z', 'npp~9']);
const all = [a1, a2, e1, e2, sister, sisterToo, stranger];

function ask(stored: readonly Sighting[], seeds: readonly Sighting[], facts: Partial<CustomerQuestion> = {}) {
  const { ordersByKey, ordersNamed } = new FakeOrderIndex(stored);
  return expandCustomer({ seeds, ordersByKey, ordersNamed, decisions: [], isInScope: () => true, ...facts });
}

const decide = (verdict: Decision['verdict'], one: string, other: string): Decision => ({
  id: `${verdict} ${one} ${other}`,
  verdict,
  orders: [one, other],
  decidedAt: 1,
});

describe('expandCustomer', () => {
  it.each([[a1], [a2], [e1], [e2]])('finds all orders of one person from any of them', async (seed) => {
    const { orders, isComplete } = await ask(all, [seed]);
    expect(orders.toSorted()).toEqual(['a1', 'a2', 'e1', 'e2']);
    expect(orders[0]).toBe(seed.order);
    expect(isComplete).toBe(true);
  });

  it('offers who is likely the same, as a whole person, with what speaks for it', async () => {
    const { offers } = await ask(all, [e2]);
    expect(offers).toEqual([
      { orders: ['sister', 'sister2'], evidence: ['phone-postcode'], doubts: ['other-identity'] },
    ]);
  });

  it('offers two accounts that share name, postcode and phone', async () => {
    const twin = sighting('twin', ['amazon:relay~t', 'npp~1']);
    const { orders, offers } = await ask([a1, twin], [a1]);
    expect(orders).toEqual(['a1']);
    expect(offers).toEqual([{ orders: ['twin'], evidence: ['name-postcode-phone'], doubts: ['other-identity'] }]);
  });

  it('starts from a conversation whose order is not known', async () => {
    const { orders } = await ask(all, [sighting('conversation', ['ebay:user~u'], { marketplace: 'ebay' })]);
    expect(orders.toSorted()).toEqual(['a1', 'a2', 'conversation', 'e1', 'e2']);
  });

  it('follows what the seller joined, and does not offer what they told apart', async () => {
    const decisions = [decide('same', 'a2', 'stranger'), decide('different', 'a1', 'sister')];
    const { orders, offers } = await ask(all, [e1], { decisions });
    expect(orders).toContain('stranger');
    expect(offers).toEqual([]);
  });

  it('shows a split: the other side is gone from the customer', async () => {
    const { orders, offers } = await ask(all, [a1], { decisions: [decide('different', 'a1', 'e1')] });
    expect(orders.toSorted()).toEqual(['a1', 'a2']);
    expect(offers.flatMap((offer) => offer.orders)).not.toContain('e1');
  });

  it('leaves out what is not in scope', async () => {
    const { orders } = await ask(all, [a1], { isInScope: ({ marketplace }) => marketplace === 'amazon' });
    expect(orders.toSorted()).toEqual(['a1', 'a2']);
  });

  it('says so where there are too many orders, and then joins by no facts', async () => {
    const many = Array.from({ length: 50 }, (_, place) => sighting(`m${place}`, ['amazon:relay~x']));
    const { orders, isComplete, offers } = await ask([...all, ...many], [a1], { limits: { orders: 10 } });
    expect(isComplete).toBe(false);
    expect(orders).not.toContain('e1');
    expect(orders.length).toBeLessThanOrEqual(60);
    for (const { doubts } of offers) expect(doubts).toContain('too-many-orders');
  });

  it('takes no phone for evidence that many share', async () => {
    const office = Array.from({ length: 20 }, (_, place) => sighting(`o${place}`, [`amazon:relay~o${place}`, 'pp~1']));
    expect((await ask([a1, ...office], [a1])).offers).toEqual([]);
  });

  it('asks in few rounds', async () => {
    const index = new FakeOrderIndex(all);
    await expandCustomer({ ...index, seeds: [a1], decisions: [], isInScope: () => true });
    expect(index.asked).toBeLessThanOrEqual(5);
  });

  it('lets a phone of thousands keep nobody from being joined', async () => {
    const many = Array.from({ length: 50 }, (_, place) => sighting(`m${place}`, [`amazon:relay~m${place}`, 'pp~1']));
    const { orders, isComplete } = await ask([...all, ...many], [a1], { limits: { orders: 10 } });
    expect(orders.toSorted()).toEqual(['a1', 'a2', 'e1', 'e2']);
    expect(isComplete).toBe(true);
  });

  it('asks for each key once', async () => {
    const asked: string[] = [];
    const index = new FakeOrderIndex(all);
    await expandCustomer({
      ...index,
      ordersByKey: async (keys, atMost) => {
        asked.push(...keys);
        return await index.ordersByKey(keys, atMost);
      },
      seeds: [a1],
      decisions: [],
      isInScope: () => true,
    });
    expect(asked.length).toBe(new Set(asked).size);
  });

  it('always ends, whatever the store answers', async () => {
    const keys = fc.uniqueArray(fc.constantFrom('amazon:relay~x', 'ebay:user~u', 'npp~1', 'nph~1', 'pp~1', 'junk'));
    const answer = fc.array(fc.tuple(fc.string({ maxLength: 2 }), keys).map(([order, list]) => sighting(order, list)));
    await fc.assert(
      fc.asyncProperty(answer, async (stored) => {
        const wrong = { ordersByKey: async () => stored, ordersNamed: async () => stored };
        const { orders } = await ask([], [a1], wrong);
        expect(orders).toContain('a1');
      }),
    );
  });
});
