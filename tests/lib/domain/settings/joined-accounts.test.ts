import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accountsShownWith, isShownAmong } from '@/lib/domain/settings/joined-accounts';

const name = fc.constantFrom('', 'one', 'two', 'three', 'four');
const groups = fc.array(fc.array(name, { maxLength: 3 }), { maxLength: 4 });

describe('accountsShownWith', () => {
  it('never shows facts of another account that the seller has not joined, and always those of the same', () => {
    fc.assert(
      fc.property(name, name, groups, (own, other, joinedAccounts) => {
        const isTogether = joinedAccounts.some((group) => group.includes(own) && group.includes(other));
        const mayBeShown = own === '' || other === '' || own === other || isTogether;
        expect(isShownAmong(accountsShownWith(own, { joinedAccounts }), other)).toBe(mayBeShown);
      }),
    );
  });

  it.each([[undefined], ['one']])('lets facts whose account was not read be shown beside %s', (own) => {
    expect(isShownAmong(accountsShownWith(own, { joinedAccounts: [] }), undefined)).toBe(true);
  });
});
