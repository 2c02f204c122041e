/**
 * Orders of invented people with the truth beside them: who is who. Every situation in which two people look alike, or
 * one person looks like two, comes many times and in random spelling.
 */
import type { Order } from '@/lib/domain/order/order';
import { type OrderParty, orderPartySchema } from '@/lib/domain/order/order-party';
import { type SeededRandom, seededRandom } from './seeded-random';
import { addressAsTyped, aHome, aPerson, type Home, nameAsTyped, type Person, phoneAsTyped } from './synthetic-people';

export interface TrueOrder {
  /** Who bought it. */
  readonly person: string;
  readonly order: Order;
  readonly party: OrderParty;
  /** The situation it was made for. */
  readonly situation: string;
}

/** What a report tells of the party; undefined takes away what it would tell else. */
type PartyFacts = { readonly [Fact in keyof OrderParty]?: Readonly<OrderParty[Fact]> | undefined };

/** Makes orders with numbers that cannot exist and identities that nobody has. */
export class OrderMaker {
  readonly random: SeededRandom;
  readonly made: TrueOrder[] = [];
  situation = '';
  #count = 0;

  constructor(random: SeededRandom) {
    this.random = random;
  }

  person(facts: Partial<Person> = {}): Person {
    return aPerson(this.random, this.#next('person'), facts);
  }

  home(facts: Partial<Home> = {}): Home {
    return { ...aHome(this.random, facts.country), ...facts };
  }

  alias(): string {
    return this.#next('tst0buyer');
  }

  amazon(person: Person, alias: string, party: PartyFacts = {}): void {
    const contact = `${alias}@${this.random.chance(0.3) ? 'm.' : ''}marketplace.amazon.de`;
    this.#make(person, { marketplace: 'amazon' }, { ...this.ownParty(person), buyerEmail: contact, ...party });
  }

  ebay(person: Person, user: string, party: PartyFacts = {}): void {
    const name = this.random.chance(0.3) ? user.toUpperCase() : user;
    this.#make(person, { marketplace: 'ebay' }, { ...this.ownParty(person), buyerUser: name, ...party });
  }

  /** Shipped by Amazon, bought in a shop of the seller's own: the seller stands where the buyer should. */
  ofOtherShop(person: Person): void {
    const seller = { buyerName: 'Fernhold Goods', buyerEmail: 'tst0sellerself@marketplace.amazon.de' };
    const party = { ...this.ownParty(person), ...seller };
    this.#make(person, { marketplace: 'amazon', salesChannel: 'Non-Amazon' }, party);
  }

  /** Buyer and receiver are the same, and everything is told. */
  ownParty(person: Person): OrderParty {
    const { random } = this;
    return {
      buyerName: nameAsTyped(random, person),
      recipientName: nameAsTyped(random, person),
      recipientPhone: this.phoneOf(person),
      ...addressAsTyped(random, person.home),
    };
  }

  phoneOf(person: Person): string {
    return phoneAsTyped(this.random, person.mobile ?? person.home.landline, person.home.country);
  }

  #make(
    person: Person,
    { salesChannel, ...order }: Pick<Order, 'marketplace' | 'salesChannel'>,
    party: PartyFacts,
  ): void {
    const number = String(this.made.length + 1).padStart(7, '0');
    const orderId = order.marketplace === 'amazon' ? `000-${number}-0000000` : `00-${number.slice(2)}-00000`;
    const told = Object.fromEntries(Object.entries(party).filter(([, value]) => value !== undefined));
    this.made.push({
      person: person.id,
      order: { ...order, ...(salesChannel && { salesChannel }), orderId, buyerIds: [], items: [], shipments: [] },
      party: orderPartySchema.parse(told),
      situation: this.situation,
    });
  }

  #next(name: string): string {
    this.#count += 1;
    return `${name}${this.#count}x`;
  }
}

type Situation = (maker: OrderMaker) => void;

const hub = {
  street: ['Reference #1234567890123456', '1850 Airport Exchange Blvd #200'],
  city: 'Erlanger',
  region: 'KY',
  postalCode: '41018',
  country: 'US',
  recipientPhone: '+1 555 555 0100',
} as const;

const packstation = { street: ['Packstation 145', '12345678'], postalCode: '04177', country: 'DE' } as const;

/** Each makes one case. Where people look alike, they are the hardest to tell apart that the facts allow. */
export const situations: Readonly<Record<string, Situation>> = {
  'one marketplace': (maker) => {
    const person = maker.person();
    const alias = maker.alias();
    for (let count = 1 + maker.random.below(3); count > 0; count--) maker.amazon(person, alias);
  },
  'both marketplaces': (maker) => {
    const person = maker.person();
    const [alias, user] = [maker.alias(), maker.alias()];
    maker.amazon(person, alias);
    maker.ebay(person, user);
    if (maker.random.chance(0.5)) maker.amazon(person, alias, { recipientPhone: '--' });
  },
  'both marketplaces, no phone': (maker) => {
    const person = maker.person();
    maker.amazon(person, maker.alias(), { recipientPhone: maker.random.pick(['', '--', '0000000', '1111111111']) });
    maker.ebay(person, maker.alias());
  },
  'same name in another town': (maker) => {
    const one = maker.person();
    const other = maker.person({ given: one.given, family: one.family });
    maker.amazon(one, maker.alias());
    maker.ebay(other, maker.alias());
  },
  'same name in the same town': (maker) => {
    const one = maker.person();
    const home = maker.home({ city: one.home.city, country: one.home.country });
    const other = maker.person({ given: one.given, family: one.family, home });
    maker.amazon(one, maker.alias(), { recipientPhone: '0000000' });
    maker.ebay(other, maker.alias(), { recipientPhone: '0000000' });
  },
  'moved house': (maker) => {
    const before = maker.person();
    const after = { ...before, home: maker.home({ country: before.home.country }) };
    const alias = maker.alias();
    maker.amazon(before, alias);
    maker.amazon(after, alias);
    maker.ebay(after, maker.alias());
  },
  umlauts: (maker) => {
    const person = maker.person({ given: 'Jürgen', family: 'Müller' });
    maker.amazon(person, maker.alias(), { buyerName: 'Jürgen Müller', recipientName: 'JÜRGEN MÜLLER' });
    const typed = maker.random.pick(['Juergen Mueller', 'Jurgen Muller']);
    maker.ebay(person, maker.alias(), { buyerName: typed, recipientName: typed });
    const neighbour = maker.person({ given: 'Jürgen', family: 'Miller', home: person.home });
    maker.ebay({ ...neighbour, ...(person.mobile && { mobile: person.mobile }) }, maker.alias());
  },
  gift: (maker) => {
    const [giver, friend] = [maker.person(), maker.person({ given: 'Ottilie' })];
    const { recipientName, recipientPhone, street, city, postalCode, country } = maker.ownParty(friend);
    const parcel = { recipientName, recipientPhone, street, city, postalCode, country };
    maker.amazon(giver, maker.alias(), parcel);
    maker.amazon(giver, maker.alias(), { ...parcel, buyerName: undefined });
    maker.ebay(giver, maker.alias(), { ...parcel, buyerPhone: maker.phoneOf(giver) });
    maker.ebay(friend, maker.alias());
  },
  'gift within a family of one phone': (maker) => {
    const mother = maker.person();
    const daughter = maker.person({ family: mother.family, given: `${mother.given}-Lotte`, home: mother.home });
    const one = { recipientPhone: maker.phoneOf(mother) };
    maker.amazon(mother, maker.alias(), { ...one, recipientName: `${daughter.given} ${daughter.family}` });
    maker.ebay(daughter, maker.alias(), one);
    maker.amazon(daughter, maker.alias(), one);
  },
  'flats of one house': (maker) => {
    const house = maker.home();
    for (const flat of ['1', '2', '3']) maker.amazon(maker.person({ home: { ...house, flat } }), maker.alias());
    maker.ebay(maker.person({ home: { ...house, flat: '4' } }), maker.alias());
  },
  'flatmates with one phone': (maker) => {
    const one = maker.person();
    const other = maker.person({ home: one.home, given: 'Ottilie', family: 'Zander' });
    maker.amazon(one, maker.alias(), { recipientPhone: maker.phoneOf(one) });
    maker.ebay(other, maker.alias(), { recipientPhone: maker.phoneOf(one) });
  },
  'namesakes behind a hub': (maker) => {
    const one = maker.person();
    const other = maker.person({ given: one.given, family: one.family });
    maker.ebay(one, maker.alias(), hub);
    maker.ebay(other, maker.alias(), hub);
    maker.amazon(other, maker.alias(), hub);
  },
  'namesakes at one locker': (maker) => {
    const one = maker.person();
    const other = maker.person({ given: one.given, family: one.family });
    const place = { ...packstation, recipientPhone: '0800 3331000' };
    maker.amazon(one, maker.alias(), place);
    maker.ebay(other, maker.alias(), place);
  },
  'namesakes in one office': (maker) => {
    const one = maker.person();
    const other = maker.person({ given: one.given, family: one.family });
    const desk = { street: ['c/o Front Desk', 'Torstr. 1'], postalCode: '10119', country: 'DE' };
    maker.amazon(one, maker.alias(), { ...desk, recipientPhone: '030 23125000' });
    maker.ebay(other, maker.alias(), { ...desk, recipientPhone: '030 23125000' });
  },
  'namesakes behind one proxy number': (maker) => {
    const home = maker.home({ country: 'US', postcode: '53703' });
    const one = maker.person({ home });
    const other = maker.person({ given: one.given, family: one.family, home: { ...home, house: '999' } });
    maker.amazon(one, maker.alias(), { buyerPhone: '555-555-0142', recipientPhone: '+1 555-555-0142 ext. 01422' });
    maker.ebay(other, maker.alias(), { recipientPhone: '+1 555-555-0142 ext. 77110' });
  },
  marriage: (maker) => {
    const before = maker.person();
    const after = { ...before, family: `${before.family}-Voss` };
    const alias = maker.alias();
    maker.amazon(before, alias);
    maker.amazon(after, alias);
    maker.ebay(after, maker.alias());
    maker.ebay(maker.person({ given: 'Ruben', family: 'Voss', home: before.home }), maker.alias(), {
      recipientPhone: maker.phoneOf(before),
    });
  },
  'father and son of one name': (maker) => {
    const home = maker.home();
    const father = { ...maker.person({ home }) };
    const son = maker.person({ given: father.given, family: father.family, home });
    const landline = { recipientPhone: phoneAsTyped(maker.random, home.landline, home.country) };
    maker.amazon(father, maker.alias(), landline);
    maker.amazon(son, maker.alias(), landline);
    if (maker.random.chance(0.5)) maker.ebay(maker.random.pick([father, son]), maker.alias(), landline);
  },
  'senior and junior': (maker) => {
    const home = maker.home();
    const father = maker.person({ home, given: 'Robert', family: 'Hale' });
    const son = maker.person({ home, given: 'Robert', family: 'Hale' });
    const one = { recipientPhone: maker.phoneOf(father) };
    maker.amazon(father, maker.alias(), { ...one, buyerName: 'Robert Hale Sr.', recipientName: 'Robert Hale Sr' });
    maker.ebay(son, maker.alias(), { ...one, buyerName: 'Robert Hale Jr.', recipientName: 'Hale Jr, Robert' });
  },
  'couple that signs alike': (maker) => {
    const home = maker.home();
    const [one, other] = [maker.person({ home }), maker.person({ home })];
    const phone = { recipientPhone: phoneAsTyped(maker.random, home.landline, home.country) };
    const name = maker.random.pick(['M. Okafor', 'Mr & Mrs Okafor', 'Familie Okafor', 'Okafor', 'Anna und Max Okafor']);
    maker.amazon(one, maker.alias(), { ...phone, buyerName: name, recipientName: name });
    maker.ebay(other, maker.alias(), { ...phone, buyerName: name, recipientName: name });
  },
  'colleagues of one firm': (maker) => {
    const home = maker.home();
    const [one, other] = [maker.person({ home }), maker.person({ home })];
    const firm = { buyerName: 'Nordlicht Leuchten GmbH', recipientName: 'Nordlicht Leuchten GmbH' };
    const phone = { recipientPhone: phoneAsTyped(maker.random, home.landline, home.country) };
    maker.amazon(one, maker.alias(), { ...firm, ...phone });
    maker.ebay(other, maker.alias(), { ...firm, ...phone });
  },
  'brothers of like names': (maker) => {
    const home = maker.home();
    const [given, otherGiven] = maker.random.pick<readonly [string, string]>([
      ['Michael', 'Michał'],
      ['Jan', 'Jann'],
      ['Anna', 'Anne'],
      ['Manuel', 'Manul'],
    ]);
    const one = maker.person({ home, given });
    const other = maker.person({ home, given: otherGiven, family: one.family });
    const phone = { recipientPhone: phoneAsTyped(maker.random, home.landline, home.country) };
    const name = (person: Person) => `${person.given} ${person.family}`;
    maker.amazon(one, maker.alias(), { ...phone, buyerName: name(one), recipientName: name(one) });
    maker.ebay(other, maker.alias(), { ...phone, buyerName: name(other), recipientName: name(other) });
  },
  'order of another shop': (maker) => {
    maker.ofOtherShop(maker.person());
    maker.ofOtherShop(maker.person());
  },
  typos: (maker) => {
    const person = maker.person();
    maker.amazon(person, maker.alias());
    maker.ebay(person, maker.alias(), { buyerName: `${person.given}a ${person.family}` });
    maker.ebay(person, maker.alias(), { postalCode: '99998', country: person.home.country });
  },
  'new user name': (maker) => {
    const person = maker.person();
    const [before, after] = [maker.alias(), maker.alias()];
    maker.ebay(person, before);
    maker.ebay(person, after);
  },
};

/** `rounds` cases of every situation. */
export function syntheticCustomers(seed: number, rounds: number): readonly TrueOrder[] {
  const maker = new OrderMaker(seededRandom(seed));
  for (let round = 0; round < rounds; round++) {
    for (const [name, situation] of Object.entries(situations)) {
      maker.situation = name;
      situation(maker);
    }
  }
  return maker.made;
}
