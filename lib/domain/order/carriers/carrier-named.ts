/** The carrier that a report's column names: `DHL Paket`, `Royal Mail Tracked 48`, `DEUTSCHE_POST_BRIEF`. */
import type { CarrierId } from './carrier';
import { namedCarriers } from './carrier-names';
import { toCountry } from './tracking-number';

const longest = 200;

function words(text: string): string {
  return text
    .slice(0, longest)
    .normalize('NFKC')
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * The carriers that a text may mean, the usual one first; empty where it names one that is unknown to us, undefined
 * where it names none (`Standard`, `Other`).
 */
export function carriersNamed(text: string | undefined): readonly CarrierId[] | undefined {
  if (text === undefined) return undefined;
  const spaced = words(text);
  const joined = words(text.toLowerCase());
  return namedCarriers.find((named) => named.words.test(spaced) || named.words.test(joined))?.carriers;
}

/** The carrier that a text names, or usually means in the country; undefined if none. */
export function carrierNamed(text: string, country?: string): CarrierId | undefined {
  const named = carriersNamed(text);
  const known = toCountry(country);
  const isAbroad = known !== undefined && named?.[0] !== undefined && homes.get(named[0])?.includes(known) === false;
  return (isAbroad ? named?.find((id) => homes.get(id)?.includes(known) !== false) : undefined) ?? named?.[0];
}

/** Where carriers of one name work, for names that stand for several. */
const homes: ReadonlyMap<CarrierId, readonly string[]> = new Map([
  ['dhl-de', ['DE']],
  ['hermes-de', ['DE', 'AT']],
  ['evri', ['GB', 'IE']],
]);
