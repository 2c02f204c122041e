/** Invented people and homes, and the many ways in which one person's facts are typed. */
import type { OrderParty } from '@/lib/domain/order/order-party';
import type { SeededRandom } from './seeded-random';

export interface Home {
  readonly street: string;
  readonly house: string;
  readonly flat?: string;
  readonly postcode: string;
  readonly city: string;
  readonly country: 'DE' | 'GB' | 'US';
  /** National number without trunk prefix. */
  readonly landline: string;
}

export interface Person {
  /** The truth: orders with the same `id` are of one person. */
  readonly id: string;
  readonly given: string;
  readonly family: string;
  readonly home: Home;
  /** National number without trunk prefix; the home's landline where the person has none. */
  readonly mobile?: string;
}

type Names = readonly [string, ...string[]];

const givenNames: Names = [
  'Marta', 'Jürgen', 'Oliver', 'Priya', 'Søren', 'Åsa', 'Dana', 'Bettina', 'Zoë', 'Łukasz', 'Niamh', 'Günther', 'Inés',
  'Tomasz', 'Freya', 'Quentin', 'Renée', 'Björn', 'Aoife', 'Käthe',
]; // biome-ignore format: one list
const familyNames: Names = [
  'Weidenbach', 'Müller', 'Tansley', 'Raman', 'Sørensen', 'Löfgren', 'Whitlock', 'Quill', "O'Hanlon", 'Groß', 'Ashby',
  'Núñez', 'Kowalczyk', 'Brückner', 'Okafor', 'Håkansson', 'Delacroix', 'Vörös', 'Finnegan', 'Jäger-Braun',
]; // biome-ignore format: one list
const streets: Names = ['Lindenallee', 'Harbour Row', 'Juniper Court', 'Ahornweg', 'Mill Lane', 'Alder Way'];
const towns: readonly [Pick<Home, 'city' | 'country'>, ...Pick<Home, 'city' | 'country'>[]] = [
  { city: 'Leipzig', country: 'DE' },
  { city: 'Bremen', country: 'DE' },
  { city: 'Whitby', country: 'GB' },
  { city: 'Galway Green', country: 'GB' },
  { city: 'Madison', country: 'US' },
  { city: 'Camden', country: 'US' },
];

const digits = (random: SeededRandom, count: number): string =>
  Array.from({ length: count }, () => random.below(10)).join('');

export function aHome(random: SeededRandom, country?: Home['country']): Home {
  let town = random.pick(towns);
  while (country !== undefined && town.country !== country) town = random.pick(towns);
  const postcode = {
    DE: `${1 + random.below(9)}${digits(random, 4)}`,
    GB: `YO${10 + random.below(80)} ${random.below(10)}ZZ`,
    US: `${1 + random.below(9)}${digits(random, 4)}`,
  }[town.country];
  const landline = {
    DE: `30231${digits(random, 5)}`,
    GB: `1632960${digits(random, 3)}`,
    US: `555555${digits(random, 4)}`,
  };
  return {
    ...town,
    street: random.pick(streets),
    house: `${1 + random.below(200)}${random.chance(0.1) ? 'a' : ''}`,
    postcode,
    landline: landline[town.country],
  };
}

export function aPerson(random: SeededRandom, id: string, facts: Partial<Person> = {}): Person {
  const home = facts.home ?? aHome(random);
  const mobile = { DE: `151${digits(random, 8)}`, GB: `7700900${digits(random, 3)}`, US: `555666${digits(random, 4)}` };
  return {
    id,
    given: random.pick(givenNames),
    family: random.pick(familyNames),
    ...(random.chance(0.6) && { mobile: mobile[home.country] }),
    ...facts,
    home,
  };
}

/** The name in one of the ways in which people and programs write it. */
export function nameAsTyped(random: SeededRandom, { given, family }: Pick<Person, 'given' | 'family'>): string {
  const name = random.pick([
    `${given} ${family}`,
    `${given} ${family}`,
    `${family}, ${given}`,
    `${given}  ${family.toUpperCase()}`,
    `Dr. ${given} ${family}`,
    `${given} ${family}`.toLowerCase(),
    `${given} ${family}`.normalize('NFD'),
  ]);
  return random.chance(0.2) ? spelledOut(name.normalize('NFC')) : name;
}

function spelledOut(name: string): string {
  const letters: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', ø: 'oe', å: 'aa' };
  return name.replace(/[äöüßøå]/g, (letter) => letters[letter] ?? letter);
}

export function phoneAsTyped(random: SeededRandom, national: string, country: Home['country']): string {
  const code = { DE: '49', GB: '44', US: '1' }[country];
  const trunk = country === 'US' ? '' : '0';
  const [area, rest] = [national.slice(0, 3), national.slice(3)];
  return random.pick([
    `+${code}${national}`,
    `+${code} ${area} ${rest}`,
    `${trunk}${area} ${rest}`,
    `${trunk}${area}/${rest}`,
    `(${trunk}${area}) ${rest}`,
    `+${code} ${trunk === '0' ? '(0)' : ''}${area}-${rest}`,
  ]);
}

/** The home as a parcel's address, typed in one way or another. */
export function addressAsTyped(
  random: SeededRandom,
  home: Home,
): Pick<OrderParty, 'street' | 'city' | 'postalCode' | 'country'> {
  const line = home.country === 'DE' ? `${home.street} ${home.house}` : `${home.house} ${home.street}`;
  const isPrefixed = random.chance(0.1);
  const postcode = random.chance(0.3) ? home.postcode.replace(' ', '').toLowerCase() : home.postcode;
  return {
    street: [isPrefixed ? `ebay${digits(random, 7)} ${line}` : line, ...(home.flat ? [`Flat ${home.flat}`] : [])],
    city: random.chance(0.3) ? home.city.toUpperCase() : home.city,
    postalCode: home.country === 'US' && random.chance(0.3) ? `${home.postcode}-0101` : postcode,
    country: home.country,
  };
}
