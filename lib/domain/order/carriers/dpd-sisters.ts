/** DPD is one network of companies, each with its own tracking page: the country tells which one is meant. */
import type { CarrierId } from './carrier';

const byCountry: ReadonlyMap<string, CarrierId> = new Map([
  ['AT', 'dpd-at'],
  ['DE', 'dpd-de'],
  ['FR', 'dpd-fr'],
  ['GB', 'dpd-uk'],
]);

const sisters: ReadonlySet<CarrierId> = new Set(['dpd', ...byCountry.values()]);

export function isDpd(carrier: CarrierId): boolean {
  return sisters.has(carrier);
}

/** The sister of a country; the network itself where none is known. */
export function dpdIn(country: string | undefined): CarrierId {
  return byCountry.get(country ?? '') ?? 'dpd';
}
