/**
 * The keys under which orders of one person meet. Only the buyer's own facts make keys: the receiver of a gift is
 * somebody else, and an address that many share is nobody's. Name and town alone never make one.
 *
 * `certain` keys join by themselves: the marketplace's own identity of the buyer, or whole name, postcode and phone.
 * `likely` ones make an offer that the seller confirms. `wholeName` keys join nothing: by them a name is still found
 * when it is no longer kept.
 */
import type { Order } from '../order/order';
import type { OrderParty } from '../order/order-party';
import { splitAddressReference } from './address-reference';
import { houseNumber } from './house-number';
import { identityKeys } from './identity-keys';
import { factKey, type MatchKey } from './match-key';
import { isSameName, type NameReading, nameForms, readName } from './normalise-name';
import { normalisePhone } from './normalise-phone';
import { normalisePostcode } from './normalise-postcode';
import { unusableAddress } from './unusable-address';

export interface MatchKeys {
  readonly certain: readonly MatchKey[];
  readonly likely: readonly MatchKey[];
  readonly wholeName: readonly MatchKey[];
}

/** Keys of what an order and its party tell, in plain text: sign them before they are kept (`signKeys`). */
export function matchKeysOf(order: Order, party: OrderParty | undefined): MatchKeys {
  const names = readNames(order, party);
  const wholeName = names.all.flatMap(({ forms }) => forms.map(nameKey));
  if (isOfAnotherShop(order)) return unique({ certain: [], likely: [], wholeName });
  const own = party && ownFacts(party, names);
  const certain = [...identityKeys(order, party), ...(own?.isKnownBuyer ? personKeys(own) : [])];
  return unique({ certain, likely: own ? likelyKeys(own) : [], wholeName });
}

/** Keys under which a name is found as a whole, in any of its spellings. */
export function wholeNameKeys(name: string): readonly MatchKey[] {
  return nameForms(name).map(nameKey);
}

function nameKey(form: string): MatchKey {
  return factKey('whole-name', [form]);
}

interface Names {
  readonly buyer: NameReading | undefined;
  readonly recipient: NameReading | undefined;
  /** With the name that a page showed. */
  readonly all: readonly NameReading[];
}

/** Reading a name costs more than all the rest, and most orders print one name twice. */
function readNames(order: Order, party: OrderParty | undefined): Names {
  const readings = new Map<string, NameReading>();
  const read = (name: string | undefined): NameReading | undefined => {
    if (!name) return undefined;
    const reading = readings.get(name) ?? readName(name);
    readings.set(name, reading);
    return reading.forms.length > 0 ? reading : undefined;
  };
  const [buyer, recipient] = [read(party?.buyerName), read(party?.recipientName)];
  read(order.buyerName);
  return { buyer, recipient, all: [...readings.values()] };
}

/** Orders of other shops that Amazon only ships name the seller, or nobody, as their buyer. */
function isOfAnotherShop({ salesChannel }: Order): boolean {
  return /^non-amazon/i.test(salesChannel ?? '');
}

interface OwnFacts {
  readonly name: NameReading;
  /** The buyer is named. A receiver without a buyer beside them may be somebody who is given a present. */
  readonly isKnownBuyer: boolean;
  readonly postcode: string;
  readonly phones: readonly string[];
  readonly house: string | undefined;
}

/** What the party tells of the buyer's own place. Undefined where the parcel goes to somebody else or to no home. */
function ownFacts(party: OrderParty, { buyer, recipient }: Names): OwnFacts | undefined {
  const { postalCode, country, street } = party;
  const name = buyer ?? recipient;
  if (!name || (buyer && recipient && !isSameName(buyer, recipient))) return undefined;
  const code = postalCode && normalisePostcode(postalCode, country);
  if (!code || unusableAddress(party)) return undefined;
  return {
    name,
    isKnownBuyer: buyer !== undefined,
    postcode: `${country ?? ''}${code}`,
    phones: ownPhones(party),
    house: houseNumber(splitAddressReference(street).street),
  };
}

/** The numbers of a buyer who is the receiver as well. A number seen with an extension is a switchboard's. */
function ownPhones({ buyerPhone, recipientPhone, country }: OrderParty): readonly string[] {
  const phones = [buyerPhone, recipientPhone].flatMap((phone) => (phone ? [normalisePhone(phone, country)] : []));
  const shared = new Set(phones.flatMap(({ e164, extension }) => (e164 && extension ? [e164] : [])));
  return phones.flatMap(({ e164 }) => (e164 && !shared.has(e164) ? [e164] : []));
}

function personKeys({ name, postcode, phones }: OwnFacts): readonly MatchKey[] {
  if (phones.length === 0 || !name.isWhole) return [];
  return name.forms.flatMap((form) => phones.map((phone) => factKey('name-postcode-phone', [form, postcode, phone])));
}

function likelyKeys({ name, postcode, phones, house }: OwnFacts): readonly MatchKey[] {
  return [
    ...(house ? [factKey('name-postcode-house', [name.looseForm, postcode, house])] : []),
    ...phones.map((phone) => factKey('phone-postcode', [phone, postcode])),
  ];
}

function unique({ certain, likely, wholeName }: MatchKeys): MatchKeys {
  return { certain: [...new Set(certain)], likely: [...new Set(likely)], wholeName: [...new Set(wholeName)] };
}
