// @vitest-environment happy-dom
import '../set-up';
import { describe, expect, it } from 'vitest';
import { orderKey } from '@/lib/domain/order/order-key';
import { byRole, key, perform, press, textOf, type } from '../render';
import { openCustomer, pressNamed, rest, results, search, searchBox, showCustomers } from './customers-stage';
import { customerPage, longCustomer, marta, martaKey, nameless, offered } from './sample-customers';

const page = () => textOf(document.querySelector('main'));
const region = (name: string) => textOf(byRole('region', name));
const note = () => byRole('textbox', 'Note');
const dialog = () => document.querySelector('[role="alertdialog"]');
const rows = () => [...document.querySelectorAll('tbody tr')];

describe('a customer', () => {
  it('is named with every name that is kept, each once', async () => {
    await openCustomer(marta, 'weide');
    expect(byRole('heading', 'Marta Weidenbach')).toBe(document.activeElement);
    expect(page()).toContain('also weide_m');
    expect(page()).toContain('Amazon DE and eBay DE');
  });

  it('is counted, with what was spent in each currency by itself', async () => {
    await openCustomer(marta, 'weide');
    const figures = [...document.querySelectorAll('dl > div')].map((figure) =>
      [...figure.children].map((part) => part.textContent),
    );
    expect(figures).toEqual([
      ['Orders', '3'],
      ['Returns', '1'],
      ['Conversations', '2'],
      ['Spent', '€66.60'],
      ['Spent', '$42.50'],
      ['Known since', 'Mar 2024'],
    ]);
  });

  it('gets no number where not all could be counted', async () => {
    await openCustomer(nameless, '900-');
    expect(page()).toContain('More orders than could be counted');
    expect(page()).toContain('Spent, at least');
    expect([...document.querySelectorAll('dt')].map(textOf)).not.toContain('Orders');
  });

  it('has all orders in a table, and more of them on request', async () => {
    await openCustomer(nameless, '900-');
    expect(rows()).toHaveLength(50);
    await pressNamed('30 more');
    expect(rows()).toHaveLength(80);
    expect(page()).toContain('There may be more orders of this customer');
  });

  it('has marketplace, items, day, status and total of each order', async () => {
    await openCustomer(marta, 'weide');
    expect(rows().map((row) => textOf(row.querySelector('th')))[1]).toContain('900-0000002-0000002');
    const cells = [...(rows()[1]?.querySelectorAll('td') ?? [])].map(textOf);
    expect(cells.slice(0, 3)).toEqual([
      'Kräuterschere „Löwenzahn“ 5-fach and 1 more item',
      'Sep 10',
      'Delivered Sep 14',
    ]);
    expect(cells[3]).toContain('€12.90');
  });

  it('keeps names and addresses apart, each person and address once', async () => {
    await openCustomer(marta, 'weide');
    const people = [...byRole('region', 'Names and addresses').querySelectorAll('li')].map(textOf);
    expect(people).toHaveLength(2);
    expect(people[0]).toContain('Lindenhofweg 0a');
    expect(people[0]).toContain('01000 Musterstadt');
    expect(people[0]).toContain('+49 30 00000000');
    expect(people[1]).toContain('Till Aurich');
    expect(people[1]).toContain('bought by Marta Weidenbach');
  });

  it('is called by an order where no name is kept', async () => {
    await openCustomer(nameless, '900-');
    expect(page()).toContain('Buyer of 900-0000003-0000000');
    expect(page()).toContain('No name is kept. The orders stay together without it.');
    expect(region('Names and addresses')).toContain('None is kept.');
  });
});

describe('tags and note', () => {
  it('are kept with everything that is written', async () => {
    const { access } = await openCustomer(marta, 'weide');
    await type(note(), 'Rings twice.');
    await perform(() => note().dispatchEvent(new FocusEvent('focusout', { bubbles: true })));
    const { terms } = marta.identity;
    expect(access.kept).toEqual([{ terms, tags: ['Regular', 'Company'], note: 'Rings twice.' }]);
    expect(page()).toContain('Saved');
  });

  it('are added with Enter and taken off with a button', async () => {
    const { access } = await openCustomer(marta, 'weide');
    const field = byRole('textbox', 'Add a tag');
    await type(field, '  Wholesale ');
    await key(field, { key: 'Enter' });
    expect(access.kept.at(-1)?.tags).toEqual(['Regular', 'Company', 'Wholesale']);
    await type(field, 'regular');
    await key(field, { key: 'Enter' });
    await pressNamed('Remove tag Regular');
    expect(access.kept.map(({ tags }) => tags.length)).toEqual([3, 2]);
    expect(document.activeElement).toBe(field);
  });

  it('are kept when the customer is left at once', async () => {
    const { access } = await openCustomer(marta, 'weide');
    await type(note(), 'Rings twice.');
    await search('weiden');
    expect(access.kept.map((about) => about.note)).toEqual(['Rings twice.']);
  });

  it('are kept when the customer is left while a tag is half written', async () => {
    const { access } = await openCustomer(marta, 'weide');
    await type(byRole('textbox', 'Add a tag'), 'Wholesale');
    await search('weiden');
    expect(access.kept.at(-1)?.tags).toEqual(['Regular', 'Company', 'Wholesale']);
  });

  it('stay as they were written where the store takes nothing, and are tried again', async () => {
    const { access } = await openCustomer(marta, 'weide');
    access.isBroken = true;
    await type(note(), 'Rings twice.');
    await perform(() => note().dispatchEvent(new FocusEvent('focusout', { bubbles: true })));
    expect(page()).toContain('Not saved.');
    access.isBroken = false;
    await pressNamed('Try again');
    expect(access.kept.map((about) => about.note)).toEqual(['Rings twice.']);
    expect(note()).toHaveProperty('value', 'Rings twice.');
  });

  it('are not cut where they are too long', async () => {
    const { access } = await openCustomer(marta, 'weide');
    await type(note(), 'x'.repeat(2001));
    await perform(() => note().dispatchEvent(new FocusEvent('focusout', { bubbles: true })));
    expect(page()).toContain('1 character too many. Not saved.');
    expect(access.kept).toEqual([]);
  });

  it('are not asked for where nothing could be kept under', async () => {
    const stranger = customerPage({ identity: { ...marta.identity, terms: [] } });
    await openCustomer(stranger, '900-');
    expect(page()).not.toContain('Tags and note');
  });
});

describe('who is the same person', () => {
  it('is told where a customer is known on both marketplaces, and can be denied', async () => {
    const { access } = await openCustomer(marta, 'weide');
    expect(region('Same person')).toContain('Same person as Marta Weidenbach, weide_m on eBay');
    expect(region('Same person')).toContain('same name, postcode and phone');
    await pressNamed('Not the same?');
    expect(access.verdicts).toEqual([{ verdict: 'different', orders: [martaKey, 'ebay:14-00000-66190'] }]);
  });

  it('can be denied of a single order', async () => {
    const { access } = await openCustomer(marta, 'weide');
    const [first, second] = marta.orders.map(orderKey);
    await pressNamed(`Not this customer’s order (${marta.orders[1]?.orderId})`);
    expect(access.verdicts).toEqual([{ verdict: 'stray', orders: [first, second] }]);
    expect(region('Same person')).toContain('you said so');
    expect(page()).toContain('Told apart');
  });

  it('is offered with evidence and doubts, and decided by the seller alone', async () => {
    const { access } = await openCustomer(offered, 'weide');
    const text = region('Same person');
    expect(text).toContain('May be the same as m.weidenbach on eBay');
    expect(text).toContain('Same name, postcode and house number. Same phone and postcode.');
    expect(text).toContain('You have told one of them apart from somebody else.');
    expect(access.verdicts).toEqual([]);
    await pressNamed('Same person');
    expect(access.verdicts).toEqual([{ verdict: 'same', orders: [martaKey, 'ebay:15-00000-00001'] }]);
    expect(page()).toContain('Joined');
    expect(page()).not.toContain('May be the same');
  });

  it('can be taken back, and the focus stays there', async () => {
    const { access } = await openCustomer(offered, 'weide');
    const undo = [...document.querySelectorAll('button')].filter((button) => button.textContent === 'Undo');
    expect(undo).toHaveLength(2);
    undo[0]?.focus();
    await press(undo[0] ?? document.body);
    expect(page()).toContain('Taken back');
    expect((await access.open(martaKey))?.identity.decisions.map(({ id }) => id)).toEqual(['d1']);
    expect(byRole('region', 'Same person').contains(document.activeElement)).toBe(true);
  });

  it('stays as it was where the store takes nothing', async () => {
    const { access } = await openCustomer(offered, 'weide');
    access.isBroken = true;
    await pressNamed('Not the same');
    expect(page()).toContain('Not stored. Try again.');
    expect(page()).toContain('May be the same');
  });
});

describe('exporting a customer', () => {
  it('saves a file that is named by an order and holds what was written a moment ago', async () => {
    const { saved } = await openCustomer(marta, 'weide');
    await type(note(), 'Rings twice.');
    await pressNamed('Export');
    expect(saved).toEqual([
      { name: 'replydock-customer-900-0000002-0000001.json', text: JSON.stringify({ note: 'Rings twice.' }) },
    ]);
    expect(page()).toContain('was saved as a file');
  });
});

describe('erasing a customer', () => {
  it('says what goes, that it is for ever and what brings it back', async () => {
    const { access } = await openCustomer(marta, 'weide');
    await pressNamed('Erase…');
    const text = textOf(dialog()).replace(/[\u2068\u2069]/g, '');
    expect(text).toContain('Erase Marta Weidenbach');
    expect(text).toContain(
      '3 orders, names and addresses, 2 conversations, a note, and 2 tags. This cannot be undone.',
    );
    expect(text).toContain('they come back');
    expect(access.erased).toEqual([]);
  });

  it('counts a note that was written a moment ago, and never stores it afterwards', async () => {
    const { access } = await openCustomer(customerPage(), '900-');
    await type(note(), 'Rings twice.');
    await pressNamed('Erase…');
    expect(textOf(dialog())).toContain('1 order and a note.');
    await pressNamed('Erase', dialog() ?? undefined);
    await rest();
    expect(access.kept).toHaveLength(1);
    expect(access.erased[0]?.identity.note).toBe('Rings twice.');
  });

  it('stores nothing any more that could not be stored before', async () => {
    const { access } = await openCustomer(marta, 'weide');
    await type(note(), 'x'.repeat(2001));
    await pressNamed('Erase…');
    await pressNamed('Erase', dialog() ?? undefined);
    await rest();
    expect(access.erased).toHaveLength(1);
    expect(access.kept).toEqual([]);
  });

  it('takes the focus to the empty search box and says so', async () => {
    const { access } = await openCustomer(marta, 'weide');
    await pressNamed('Erase…');
    await pressNamed('Erase', dialog() ?? undefined);
    await rest();
    expect(access.erased).toHaveLength(1);
    expect(dialog()).toBeNull();
    expect(textOf(byRole('status'))).toBe('Erased.');
    expect(document.activeElement).toBe(searchBox());
    expect(searchBox()).toHaveProperty('value', '');
    expect(page()).not.toContain('Marta');
    await search('weide');
    expect(results()).toEqual([]);
  });

  it('is called off with a button or Escape, and the focus returns', async () => {
    const { access } = await openCustomer(marta, 'weide');
    const button = byRole('button', 'Erase…');
    for (const leave of [
      () => pressNamed('Cancel', dialog() ?? undefined),
      () => key(dialog() ?? document, { key: 'Escape' }),
    ]) {
      await perform(() => button.focus());
      await pressNamed('Erase…');
      expect(textOf(document.activeElement)).toBe('Cancel');
      await leave();
      await rest();
      expect(dialog()).toBeNull();
      expect(document.activeElement).toBe(button);
    }
    expect(access.erased).toEqual([]);
  });

  it('says where nothing was erased, and can be tried again', async () => {
    const { access } = await openCustomer(marta, 'weide');
    await pressNamed('Erase…');
    access.isBroken = true;
    await pressNamed('Erase', dialog() ?? undefined);
    expect(textOf(dialog())).toContain('Not erased. Try again.');
    access.isBroken = false;
    await pressNamed('Erase', dialog() ?? undefined);
    expect(access.erased).toHaveLength(1);
  });

  it('says where more may be left', async () => {
    await openCustomer(nameless, '900-');
    await pressNamed('Erase…');
    expect(textOf(dialog())).toContain('There may be more orders than could be looked at.');
  });

  it('keeps a name that runs the other way in its place', async () => {
    await openCustomer(longCustomer, '900-');
    await pressNamed('Erase…');
    expect(dialog()?.textContent).toMatch(/Erase \u2068Bartholomäus.*\u2069/);
  });
});

describe('erasing everything', () => {
  it('takes a second step, and leaves the focus in the search box', async () => {
    const { access } = await showCustomers([marta]);
    await pressNamed('Erase everything…');
    expect(access.erasedAll).toBe(0);
    expect(textOf(dialog())).toContain('Saved replies and settings stay. This cannot be undone.');
    await pressNamed('Erase everything', dialog() ?? undefined);
    await rest();
    expect(access.erasedAll).toBe(1);
    expect(textOf(byRole('status'))).toBe('All customers were erased.');
    expect(document.activeElement).toBe(searchBox());
  });
});
