import { describe, expect, it } from 'vitest';
import { addressLines, differentPeople } from '@/components/customers/different-people';
import { exportFileName } from '@/components/customers/export-file';
import { buyerNames, customerNames } from '@/components/customers/order-names';
import { personLinks } from '@/components/customers/person-links';
import { order } from '../fakes/sample-facts';
import { customerPage, marta, martaKey, offered } from './sample-customers';

describe('buyerNames', () => {
  it('prefers what a report tells to what a page showed', () => {
    expect(buyerNames(order({ buyerName: 'Tamsin' }), { buyerName: 'Tamsin Quill', street: [] })).toEqual([
      'Tamsin Quill',
    ]);
  });

  it('never takes who receives the parcel for who bought it', () => {
    expect(buyerNames(order(), { recipientName: 'Till Aurich', street: [] })).toEqual([]);
  });
});

describe('customerNames', () => {
  it('leaves out the same name in other letters', () => {
    const orders = [order({ buyerName: 'Marta Weidenbach' }), order({ buyerName: ' MARTA WEIDENBACH ' })];
    expect(customerNames({ orders, parties: new Map() })).toEqual(['Marta Weidenbach']);
  });
});

describe('differentPeople', () => {
  it('takes nobody for another because Amazon made another mail address', () => {
    expect(differentPeople(marta).map(({ recipientName }) => recipientName)).toEqual([
      'Marta Weidenbach',
      'Till Aurich',
    ]);
  });
});

describe('addressLines', () => {
  it('leaves out what is not known', () => {
    expect(addressLines({ street: [], city: 'Musterstadt' }).map(({ text }) => text)).toEqual(['Musterstadt']);
  });
});

describe('exportFileName', () => {
  it('holds no sign that means something in a path', () => {
    const page = customerPage({ orders: [order({ orderId: '../9:0' })] });
    expect(exportFileName(page)).toBe('replydock-customer-___9_0.json');
  });
});

describe('personLinks', () => {
  it('names the other side of each decision, what joins before what parts', () => {
    expect(personLinks(offered).map(({ kind, other }) => [kind, other])).toEqual([
      ['joined', 'ebay:14-00000-66190'],
      ['apart', 'amazon:900-0000009-0000009'],
    ]);
  });

  it('leaves out decisions that were taken back or are overruled by a newer one', () => {
    const pair: [string, string] = [martaKey, 'ebay:14-00000-66190'];
    const decisions = [
      { id: 'd1', verdict: 'different' as const, orders: pair, decidedAt: 1 },
      { id: 'd2', verdict: 'same' as const, orders: pair, decidedAt: 2 },
      { id: 'd3', verdict: 'different' as const, orders: pair, decidedAt: 3, undoneAt: 4 },
    ];
    const page = { ...marta, identity: { ...marta.identity, decisions } };
    expect(personLinks(page).map((link) => link.kind)).toEqual(['joined']);
  });

  it('says nothing of a customer on one marketplace', () => {
    expect(personLinks(customerPage())).toEqual([]);
  });
});
