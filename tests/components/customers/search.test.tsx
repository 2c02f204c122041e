// @vitest-environment happy-dom
import '../set-up';
import { describe, expect, it } from 'vitest';
import { allByRole, byRole, key, perform, press, textOf } from '../render';
import { speak } from '../set-up';
import { results, search, searchBox, showCustomers } from './customers-stage';
import { longCustomer, marta, nameless } from './sample-customers';

const page = () => textOf(document.querySelector('main'));
const activeText = () => {
  const id = searchBox().getAttribute('aria-activedescendant');
  return id ? textOf(document.getElementById(id)) : undefined;
};
const openedName = () => document.querySelector('h2')?.textContent;

describe('searching customers', () => {
  it('says what can be typed before anything is', async () => {
    await showCustomers([marta]);
    expect(page()).toContain('Type an order number, a tracking number, a name');
    expect(results()).toEqual([]);
  });

  it('waits for a second letter', async () => {
    await showCustomers([marta]);
    await search('w');
    expect(page()).not.toContain('Nothing found');
    expect(results()).toEqual([]);
  });

  it('leads to the import where no order is stored', async () => {
    await showCustomers([], { hasOrders: false });
    const link = document.querySelector('main a');
    expect(link?.getAttribute('href')).toBe('#orders');
    expect(allByRole('button')).toEqual([]);
  });

  it('says what is looked through where nothing is found', async () => {
    await showCustomers([marta]);
    await search('Ashdale');
    expect(page()).toContain('Nothing found');
    expect(page()).toContain('only when it is typed in full');
  });

  it('shows number, marketplace, item, day, the name that is kept and why it was found', async () => {
    await showCustomers([marta]);
    await search('weide');
    const [first = null] = results();
    expect(textOf(first)).toContain('Marta Weidenbach');
    expect(textOf(first)).toContain('900-0000002-0000001 · Amazon DE · Gießkanne 5 l – Zink, grün');
    expect(textOf(first)).toContain('Thu, Nov 12');
    expect(results().map((row) => row.lastElementChild?.textContent)).toEqual([
      'by name',
      'by tracking number',
      'by eBay user name',
    ]);
    expect(results()[2]?.textContent).toContain('weide_m');
  });

  it('says where a name is not kept', async () => {
    await showCustomers([nameless]);
    await search('900-0000003-0000003');
    expect(results().map(textOf)[0]).toContain('Name not kept');
    expect(results().map(textOf)[0]).toContain('This name is no longer kept; found as a whole name.');
  });

  it('never shows a late answer in the place of a newer one', async () => {
    const { access } = await showCustomers([marta, nameless]);
    access.waits = true;
    await search('Weidenbach');
    await search('900-0000003');
    await perform(() => access.waiting.get('900-0000003')?.());
    expect(results()).toHaveLength(30);
    await perform(() => access.waiting.get('Weidenbach')?.());
    expect(results()).toHaveLength(30);
    expect(page()).not.toContain('Marta');
  });

  it('opens nothing with Enter while the answer is to an earlier question', async () => {
    const { access } = await showCustomers([marta]);
    await search('weide');
    access.waits = true;
    await search('weidenbach m');
    await key(searchBox(), { key: 'Enter' });
    expect(openedName()).toBeUndefined();
  });

  it('says where the search failed, and tries again', async () => {
    const { access } = await showCustomers([marta]);
    access.isBroken = true;
    await search('weide');
    expect(textOf(document.querySelector('[role="alert"]'))).toContain('The search did not work.');
    access.isBroken = false;
    await press(byRole('button', 'Try again'));
    expect(results()).toHaveLength(3);
  });

  it('is driven by arrows and Enter, with the focus in the box', async () => {
    await showCustomers([marta, longCustomer]);
    await search('00');
    expect(activeText()).toContain('900-0000002-0000001');
    await key(searchBox(), { key: 'ArrowDown' });
    await key(searchBox(), { key: 'ArrowDown' });
    await key(searchBox(), { key: 'ArrowDown' });
    await key(searchBox(), { key: 'ArrowDown' });
    expect(activeText()).toContain('900-0000004-0000001');
    await key(searchBox(), { key: 'ArrowUp' });
    expect(activeText()).toContain('14-00000-66190');
    await key(searchBox(), { key: 'Enter' });
    expect(openedName()).toBe('Marta Weidenbach');
    expect(document.activeElement).toBe(document.querySelector('h2'));
  });

  it('leaves Enter to whoever is composing a letter', async () => {
    await showCustomers([marta]);
    await search('weide');
    await key(searchBox(), { key: 'Enter', isComposing: true });
    expect(openedName()).toBeUndefined();
  });

  it('closes the customer when something else is typed, and comes back on request', async () => {
    await showCustomers([marta]);
    await search('weide');
    await key(searchBox(), { key: 'Enter' });
    await press(byRole('button', 'Back to the search'));
    expect(results()).toHaveLength(3);
    expect(document.activeElement).toBe(searchBox());
    await key(searchBox(), { key: 'Enter' });
    await search('weiden');
    expect(openedName()).toBeUndefined();
    expect(results()).toHaveLength(3);
  });

  it('says that an order is gone which was found a moment ago', async () => {
    const { access } = await showCustomers([marta]);
    await search('weide');
    await access.eraseAll();
    await press(results()[0] ?? document.body);
    expect(textOf(document.querySelector('[role="alert"]'))).toBe('This order is not stored any more.');
  });

  it('speaks German', async () => {
    speak('de');
    await showCustomers([marta]);
    expect(page()).toContain('Kunden');
    expect(byRole('searchbox', 'Kunden und Bestellungen suchen')).toBeTruthy();
  });
});
