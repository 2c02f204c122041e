/**
 * Addresses where people do not live: parcels of strangers meet there, so such an address says nothing of who
 * somebody is. Rather too many are left out than one too few: what is lost is a proof, never an order.
 */
import type { OrderParty } from '../order/order-party';
import { foldText } from '../template/fold-text';
import { groupBy } from './group-by';
import { hubTowns, type SharedPlaceKind, sharedPlaceKinds, sharedPlaces } from './shared-places';

interface Place {
  readonly kind: SharedPlaceKind;
  /** Its words with a space around each. */
  readonly text: string;
}

const places: readonly Place[] = sharedPlaceKinds.flatMap((kind) =>
  sharedPlaces[kind].map((phrase) => ({
    kind,
    text: phrase.endsWith('*') ? ` ${phrase.slice(0, -1)}` : ` ${phrase} `,
  })),
);

/** Places by the first letters of their first word: most addresses have no word that begins like any of them. */
const beginningLength = 2;
const placesByBeginning = groupBy(places, ({ text }) => text.slice(1, 1 + beginningLength));

/** Scripts that put no space between words. */
const unspaced = places
  .filter(({ text }) => text.charCodeAt(1) >= 0x1100)
  .map(({ kind, text }) => ({ kind, text: text.trim() }));

/** Longer lines hold no address. */
const longestLine = 500;

/** Why the party's address tells nothing of them; undefined where nothing speaks against it. */
export function unusableAddress(party: OrderParty): SharedPlaceKind | undefined {
  if (isHubTown(party)) return 'hub';
  const lines = [...party.street, party.recipientName ?? ''].map((line) => foldText(line.slice(0, longestLine)));
  const found = lines.flatMap((line) => placesIn(line));
  return sharedPlaceKinds.find((kind) => found.includes(kind));
}

function placesIn(line: string): readonly SharedPlaceKind[] {
  const words = line.split(/[^\p{L}\p{M}\p{N}#]+/u).filter((word) => word !== '');
  const text = ` ${words.join(' ')} `;
  const spaced = words.flatMap((word) =>
    (placesByBeginning.get(word.slice(0, beginningLength)) ?? []).filter((place) => text.includes(place.text)),
  );
  const others = /[\u1100-\uffff]/.test(line) ? unspaced.filter((place) => line.includes(place.text)) : [];
  return [...spaced, ...others].map(({ kind }) => kind);
}

function isHubTown({ city, postalCode, country }: OrderParty): boolean {
  const town = foldText(city ?? '').trim();
  const postcode = foldText(postalCode ?? '').replace(/[\s-]/g, '');
  return hubTowns.some(
    (hub) =>
      (country ?? hub.country) === hub.country &&
      (town.startsWith(hub.town) || hub.postcodes.some((code) => postcode.startsWith(code))),
  );
}
