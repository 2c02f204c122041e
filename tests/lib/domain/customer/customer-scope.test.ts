import { describe, expect, it } from 'vitest';
import { customerScope, type ScopeQuestion } from '@/lib/domain/customer/customer-scope';
import type { Sighting } from '@/lib/domain/customer/sighting';
import { sighting } from './builders';

const amazon = (account: string) => ({ marketplace: 'amazon', account }) as const;
const ebay = (account: string) => ({ marketplace: 'ebay', account }) as const;
const on = (facts: Partial<Sighting>): Sighting => sighting('o', [], facts);

const oneShop: ScopeQuestion = {
  marketplace: 'amazon',
  account: 'A1',
  accounts: [amazon('A1'), ebay('E1')],
  joinedAccounts: [],
  joinsMarketplaces: true,
};
const desk: ScopeQuestion = { ...oneShop, accounts: [amazon('A1'), amazon('A2'), ebay('E1')] };

describe('customerScope', () => {
  it.each<[string, ScopeQuestion, Partial<Sighting>, boolean]>([
    ['takes one shop on each marketplace for one', oneShop, ebay('E1'), true],
    ['takes orders of unknown account of one shop', oneShop, {}, true],
    ['keeps to one marketplace where told so', { ...oneShop, joinsMarketplaces: false }, ebay('E1'), false],
    ['shows the own account', desk, amazon('A1'), true],
    ['hides the other shop', desk, amazon('A2'), false],
    ['hides a shop on another marketplace that is not joined', desk, ebay('E1'), false],
    ['hides orders that may be the other shop’s', desk, {}, false],
    ['shows joined accounts', { ...desk, joinedAccounts: [['A1', 'E1']] }, ebay('E1'), true],
    [
      'shows orders of unknown account on a marketplace that has the one shop',
      { ...desk, joinedAccounts: [['A1', 'E1']] },
      { marketplace: 'ebay' },
      true,
    ],
    [
      'follows overlapping groups',
      {
        ...desk,
        joinedAccounts: [
          ['A1', 'E1'],
          ['E1', 'A2'],
        ],
      },
      amazon('A2'),
      true,
    ],
    [
      'shows nothing where the own account is unknown among several',
      { ...desk, account: undefined },
      amazon('A1'),
      false,
    ],
  ])('%s', (_, question, facts, expected) => {
    expect(customerScope(question)(on(facts))).toBe(expected);
  });
});
