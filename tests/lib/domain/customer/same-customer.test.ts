import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Decision, settleDecisions, undoDecision, verdicts } from '@/lib/domain/customer/decisions';
import { groupByPerson } from '@/lib/domain/customer/same-customer';
import type { Sighting } from '@/lib/domain/customer/sighting';
import { sighting } from './builders';

let decided = 0;
function decision(verdict: Decision['verdict'], one: string, other: string, facts: Partial<Decision> = {}): Decision {
  decided += 1;
  return { id: `d${decided}`, verdict, orders: [one, other], decidedAt: decided, ...facts };
}

function groups(sightings: readonly Sighting[], decisions: readonly Decision[] = [], joinsByFacts = true): string[] {
  return groupByPerson(sightings, { decisions: settleDecisions(decisions), joinsByFacts })
    .map((group) =>
      group
        .map(({ order }) => order)
        .sort()
        .join(' '),
    )
    .sort();
}

const amazon = (order: string, alias: string, ...keys: string[]) => sighting(order, [`amazon:relay~${alias}`, ...keys]);
const ebay = (order: string, user: string, ...keys: string[]) =>
  sighting(order, [`ebay:user~${user}`, ...keys], { marketplace: 'ebay' });

describe('groupByPerson', () => {
  it('joins by the marketplace’s identity, over several steps', () => {
    const both = sighting('b', ['amazon:relay~x', 'amazon:party~p']);
    expect(groups([amazon('a', 'x'), both, sighting('c', ['amazon:party~p'])])).toEqual(['a b c']);
  });

  it('joins two marketplaces by name, postcode and phone', () => {
    expect(groups([amazon('a', 'x', 'npp~1'), ebay('e', 'u', 'npp~1')])).toEqual(['a e']);
  });

  it.each(['nph~1', 'pp~1', 'name~1', 't:1', 'unheard~1'])('never joins by %s', (key) => {
    expect(groups([amazon('a', 'x', key), ebay('e', 'u', key)])).toEqual(['a', 'e']);
  });

  it('joins no two identities of one kind by facts, nor who stands between them', () => {
    const father = amazon('father', 'x', 'npp~1');
    const son = amazon('son', 'y', 'npp~1', 'npp~2');
    expect(groups([father, son])).toEqual(['father', 'son']);
    expect(groups([father, son, ebay('who', 'u', 'npp~1', 'npp~2')])).toEqual(['father', 'son', 'who']);
    expect(groups([father, son, ebay('who', 'u', 'npp~2')])).toEqual(['father', 'son', 'who']);
  });

  it('joins nobody by facts that very many identities share', () => {
    const all = Array.from({ length: 60 }, (_, place) =>
      sighting(`o${place}`, [
        place % 2 ? `amazon:relay~${place}` : `ebay:user~${place}`,
        `npp~${place >> 1}`,
        'npp~all',
      ]),
    );
    expect(groups(all)).toHaveLength(60);
  });

  it('joins two aliases of one buyer with two sellers', () => {
    const one = { ...amazon('a', 'x', 'npp~1'), account: 'A1' };
    expect(groups([one, { ...amazon('b', 'y', 'npp~1'), account: 'A2' }])).toEqual(['a b']);
    expect(groups([one, { ...amazon('b', 'y', 'npp~1'), account: 'A1' }])).toEqual(['a', 'b']);
    expect(groups([one, amazon('b', 'y', 'npp~1')])).toEqual(['a', 'b']);
  });

  it('cannot tell a father on Amazon from a son of his name on eBay, until the seller does', () => {
    const both = [amazon('father', 'x', 'npp~1'), ebay('son', 'u', 'npp~1')];
    expect(groups(both)).toEqual(['father son']);
    expect(groups(both, [decision('different', 'father', 'son')])).toEqual(['father', 'son']);
  });

  it('joins by no facts where not all could be looked at', () => {
    const both = [amazon('a', 'x', 'npp~1'), ebay('e', 'u', 'npp~1'), ebay('f', 'u')];
    expect(groups(both, [], false)).toEqual(['a', 'e f']);
  });

  it('joins what the seller joined, and what that brings with it', () => {
    const all = [ebay('a', 'u'), ebay('b', 'v'), ebay('c', 'v'), amazon('d', 'x', 'npp~1'), ebay('e', 'u', 'npp~1')];
    expect(groups(all, [decision('same', 'a', 'b')])).toEqual(['a b c d e']);
  });

  it('joins by way of an order that is not among these', () => {
    const decisions = [decision('same', 'a', 'elsewhere'), decision('same', 'elsewhere', 'b')];
    expect(groups([ebay('a', 'u'), ebay('b', 'v')], decisions)).toEqual(['a b']);
  });

  it('lifts a rivalry that the seller has resolved', () => {
    const all = [ebay('old', 'u', 'npp~1'), ebay('new', 'v', 'npp~1'), amazon('a', 'x', 'npp~1')];
    expect(groups(all)).toEqual(['a', 'new', 'old']);
    expect(groups(all, [decision('same', 'old', 'new')])).toEqual(['a new old']);
  });

  it('keeps two orders of one identity apart, and the rest of it together', () => {
    const all = ['a', 'b', 'c', 'd'].map((order) => ebay(order, 'u'));
    expect(groups(all, [decision('different', 'a', 'b')])).toEqual(['a', 'b', 'c d']);
  });

  it('takes out one order that was said to be a stray, and leaves the others together', () => {
    const identity = ['a', 'b', 'c', 'd'].map((order) => ebay(order, 'u'));
    expect(groups(identity, [decision('stray', 'a', 'b')])).toEqual(['a c d', 'b']);
    const evidence = ['a', 'b', 'c'].map((order) => sighting(order, ['npp~1']));
    expect(groups(evidence, [decision('stray', 'a', 'b')])).toEqual(['a c', 'b']);
  });

  it('joins a stray with whom the seller says and nobody else', () => {
    const all = ['a', 'b', 'c', 'd'].map((order) => ebay(order, order === 'd' ? 'v' : 'u'));
    expect(groups(all, [decision('stray', 'a', 'b'), decision('same', 'b', 'd')])).toEqual(['a c', 'b d']);
  });

  it('gives what stands between two that were told apart to neither', () => {
    const all = [amazon('a', 'x', 'npp~1'), ebay('m', 'u', 'npp~1', 'npp~2'), sighting('b', ['npp~2'])];
    expect(groups(all)).toEqual(['a b m']);
    expect(groups(all, [decision('different', 'a', 'b')])).toEqual(['a', 'b', 'm']);
  });

  it('forgets what was undone', () => {
    const all = [amazon('a', 'x', 'npp~1'), ebay('e', 'u', 'npp~1'), ebay('f', 'v')];
    const decisions = [decision('different', 'a', 'e'), decision('same', 'e', 'f')];
    expect(groups(all, decisions)).toEqual(['a', 'e f']);
    const undone = decisions.reduce<readonly Decision[]>((left, { id }) => undoDecision(left, id, 9), decisions);
    expect(groups(all, undone)).toEqual(groups(all));
  });

  const keys = fc.constantFrom(
    'amazon:relay~x',
    'amazon:relay~y',
    'ebay:user~u',
    'ebay:user~v',
    'npp~1',
    'npp~2',
    'npp~3',
  );
  const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
  const sightings = fc
    .array(fc.uniqueArray(keys, { maxLength: 3 }), { minLength: names.length, maxLength: names.length })
    .map((lists) => lists.map((list, place) => sighting(names[place] ?? '', list)));
  const name = fc.constantFrom(...names);
  const decisionsOf = fc.array(
    fc
      .tuple(fc.constantFrom(...verdicts), name, name)
      .filter(([, one, other]) => one !== other)
      .map(([verdict, one, other]) => decision(verdict, one, other)),
    { maxLength: 4 },
  );

  it('never brings together what the seller told apart', () => {
    fc.assert(
      fc.property(sightings, decisionsOf, (all, decisions) => {
        const settled = settleDecisions(decisions);
        const standing = decisions.filter((one) => one.verdict !== 'same' && !settled.overruled.includes(one));
        const found = groupByPerson(all, { decisions: settled, joinsByFacts: true });
        for (const { orders } of standing) {
          for (const group of found) {
            expect(group.filter(({ order }) => orders.includes(order)).length).toBeLessThan(2);
          }
        }
      }),
    );
  });

  it('always gives each order to one person, in whatever order they come', () => {
    fc.assert(
      fc.property(sightings, decisionsOf, fc.infiniteStream(fc.nat()), (all, decisions, ranks) => {
        const shuffled = all.map((one) => ({ one, rank: ranks.next().value })).sort((a, b) => a.rank - b.rank);
        const found = groups(all, decisions);
        expect(found.join(' ').split(' ').sort()).toEqual(names);
        expect(
          groups(
            shuffled.map(({ one }) => one),
            decisions,
          ),
        ).toEqual(found);
      }),
    );
  });

  it('never joins two identities of one kind by facts alone', () => {
    fc.assert(
      fc.property(sightings, (all) => {
        for (const group of groupByPerson(all, { decisions: settleDecisions([]), joinsByFacts: true })) {
          const byIdentity = groupByPerson(group, { decisions: settleDecisions([]), joinsByFacts: false });
          const identities = byIdentity.map(
            (part) => new Set(part.flatMap((one) => one.keys.filter((key) => key.startsWith('ebay:')))),
          );
          expect(identities.filter((part) => part.size > 0).length).toBeLessThan(2);
        }
      }),
    );
  });
});

describe('settleDecisions', () => {
  it('lets the newest word count and tells what it overrules', () => {
    const first = decision('same', 'a', 'b');
    const second = decision('different', 'b', 'a');
    expect(settleDecisions([first, second])).toMatchObject({ apart: [['b', 'a']], overruled: [first] });
    expect(settleDecisions([first, second, decision('same', 'a', 'b')]).overruled).toEqual([second]);
  });

  it('overrules what would contradict a newer word by way of others', () => {
    const old = decision('different', 'a', 'c');
    const { overruled } = settleDecisions([old, decision('same', 'a', 'b'), decision('same', 'b', 'c')]);
    expect(overruled).toEqual([old]);
  });

  it('names everything that was joined with an order', () => {
    const settled = settleDecisions([
      decision('same', 'a', 'b'),
      decision('same', 'b', 'c'),
      decision('same', 'x', 'y'),
    ]);
    expect(settled.joinedWith(['c']).toSorted()).toEqual(['a', 'b', 'c']);
  });

  it('lets a decision that was undone once stay undone since then', () => {
    const [only] = undoDecision([decision('same', 'a', 'b', { id: 'x', undoneAt: 5 })], 'x', 9);
    expect(only?.undoneAt).toBe(5);
  });
});
