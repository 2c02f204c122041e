// @vitest-environment happy-dom
import '../set-up';
import { describe, expect, it } from 'vitest';
import type { Decision } from '@/lib/domain/customer/decisions';
import type { CustomerIdentity, CustomerOfferView } from '@/lib/protocol/panel-view';
import { FakePanelConnection } from '../fakes/fake-panel-connection';
import { identity, now, order, view } from '../fakes/sample-facts';
import { allByRole, byRole, perform, press, renderPanel, textOf } from '../render';
import { speak } from '../set-up';

const own = 'amazon:900-0000001-0000001';
const theirs = 'ebay:14-00000-66190';
const ebayOrder = order({
  marketplace: 'ebay',
  site: 'DE',
  orderId: '14-00000-66190',
  buyerIds: ['ebay:user:weide_m'],
});
const offer: CustomerOfferView = {
  orders: [theirs],
  names: ['weide_m'],
  marketplaces: ['ebay'],
  evidence: ['name-postcode-house'],
  doubts: ['other-identity'],
};

function decision(overrides: Partial<Decision> = {}): Decision {
  return { id: 'd1', verdict: 'same', orders: [own, theirs], decidedAt: now, ...overrides };
}

async function renderIdentity(changes: Partial<CustomerIdentity>, orders = [order(), ebayOrder]) {
  const connection = new FakePanelConnection({ view: view({ orders, identity: identity(changes) }) });
  await renderPanel(connection);
  return connection;
}

const notes = () => [...document.querySelectorAll('fieldset')].map(textOf).join('');
const news = () => [...document.querySelectorAll('[aria-live]')].map(textOf).find(Boolean);

describe('A buyer known on several marketplaces', () => {
  const marketplaces: CustomerIdentity['marketplaces'] = ['amazon', 'ebay'];

  it('is said to be with the evidence', async () => {
    await renderIdentity({ marketplaces });
    expect(notes()).toBe('Same person as weide_m on eBay DE: same name, postcode and phone. Not the same?');
  });

  it('is told apart by one button, and the note turns into one that takes it back', async () => {
    const connection = await renderIdentity({ marketplaces });
    await press(byRole('button', 'Not the same?'));
    expect(connection.verdicts).toEqual([{ verdict: 'different', orders: [own, theirs] }]);
    expect(notes()).toContain('Not the same as weide_m on eBay DE: you said so. Undo');
    expect(news()).toBe('Told apart');
    await press(byRole('button', 'Undo'));
    expect(connection.takenBack).toEqual(['decision-1']);
    expect(notes()).toContain('Same person as weide_m on eBay DE: same name, postcode and phone.');
    expect(news()).toBe('Taken back');
  });

  it('is not said to be by evidence where it is by the word of the seller', async () => {
    const connection = await renderIdentity({ marketplaces, decisions: [decision()] });
    expect(notes()).toBe('Same person as weide_m on eBay DE: you said so. Undo');
    await press(byRole('button', 'Undo'));
    expect(connection.takenBack).toEqual(['d1']);
  });

  it('is named by the order where no name is kept', async () => {
    const { buyerIds: _, ...nameless } = ebayOrder;
    await renderIdentity({ marketplaces }, [order(), { ...nameless, buyerIds: [] }]);
    expect(notes()).toContain('Same person as the buyer of 14-00000-66190 on eBay DE:');
  });
});

describe('Somebody who may be the same', () => {
  it('is offered with what speaks for it and against it', async () => {
    await renderIdentity({ offers: [offer] }, [order()]);
    expect(notes()).toContain(
      'May be the same as weide_m on eBaySame name, postcode and house number.One marketplace knows them as two buyers.',
    );
  });

  it('is joined by the seller alone, and parted again', async () => {
    const connection = await renderIdentity({ offers: [offer] }, [order()]);
    expect(connection.verdicts).toEqual([]);
    await press(byRole('button', 'Same person'));
    expect(connection.verdicts).toEqual([{ verdict: 'same', orders: [own, theirs] }]);
    expect(notes()).toContain('Same person as weide_m on eBay: you said so. Undo');
    await press(byRole('button', 'Undo'));
    expect(notes()).toContain('May be the same as weide_m on eBay');
  });

  it('is told apart under the name that was offered', async () => {
    const connection = await renderIdentity({ offers: [offer] }, [order()]);
    await press(byRole('button', 'Not the same'));
    expect(connection.verdicts).toEqual([{ verdict: 'different', orders: [own, theirs] }]);
    expect(notes()).toContain('Not the same as weide_m on eBay: you said so. Undo');
  });

  it('is one at a time', async () => {
    const second = { ...offer, orders: ['ebay:14-00000-66191'], names: ['weide_m2'] };
    await renderIdentity({ offers: [offer, second] }, [order()]);
    expect(notes()).not.toContain('weide_m2');
    await press(byRole('button', 'Not the same'));
    expect(notes()).toContain('May be the same as weide_m2 on eBay');
  });

  it('stays offered, and says so, where the word could not be stored', async () => {
    const connection = await renderIdentity({ offers: [offer] }, [order()]);
    connection.isStoreBroken = true;
    await press(byRole('button', 'Same person'));
    expect(news()).toBe('Not stored. Try again.');
    expect(allByRole('button', 'Same person')).toHaveLength(1);
  });

  it('keeps the focus near when its buttons go away', async () => {
    await renderIdentity({ offers: [offer] }, [order()]);
    const button = byRole('button', 'Same person');
    await perform(() => button.focus());
    await press(button);
    expect(document.activeElement).toBe(byRole('button', 'Undo'));
  });

  it('speaks German', async () => {
    speak('de');
    await renderIdentity({ offers: [offer] }, [order()]);
    expect(notes()).toContain(
      'Vielleicht dieselbe Person wie weide_m bei eBayGleicher Name, gleiche Postleitzahl und Hausnummer.',
    );
  });
});

describe('Somebody who was told apart before', () => {
  it('stands at the end of the order history, where it can be taken back', async () => {
    const connection = await renderIdentity({ decisions: [decision({ verdict: 'different' })] }, [order()]);
    expect(notes()).toBe('');
    expect(byRole('region', 'Order history').textContent).toContain(
      'Not the same as the buyer of 14-00000-66190 on eBay',
    );
    await press(byRole('button', 'Undo'));
    expect(connection.takenBack).toEqual(['d1']);
  });

  it('is not spoken of where a newer decision has joined them again', async () => {
    const older = decision({ id: 'd0', verdict: 'different', decidedAt: now - 1 });
    await renderIdentity({ decisions: [older, decision()], marketplaces: ['amazon', 'ebay'] });
    expect(document.body.textContent).not.toContain('Not the same as');
    expect(notes()).toContain('you said so.');
  });
});
