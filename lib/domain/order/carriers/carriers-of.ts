/**
 * Whose parcel a tracking number is, told from the number, the country and the carrier that the seller's report names.
 * Check digits are verified, and a length alone never decides: rather no carrier than a wrong one.
 */
import type { CarrierId } from './carrier';
import { carriersNamed } from './carrier-named';
import { dpdIn, isDpd } from './dpd-sisters';
import { hasShape, type NumberShape, numberShapes } from './number-shapes';
import { postalCarriers } from './postal-number';
import { toCountry, toTrackingNumber } from './tracking-number';

export interface TrackedParcel {
  readonly number: string;
  /** Where it goes to or was sent from, two letters. */
  readonly country?: string | undefined;
  /** As a report or page prints it. */
  readonly carrier?: string | undefined;
}

/** How well a carrier fits, the best first. */
const strengths = ['shape', 'home-check', 'check', 'home-length', 'name-only'] as const;
type Strength = (typeof strengths)[number];

interface Fit {
  readonly carrier: CarrierId;
  readonly strength: Strength;
}

/** The carriers that the number may belong to, best first; none where nothing but its length fits. */
export function carriersOf(parcel: TrackedParcel): readonly CarrierId[] {
  return bestFits(parcel).map(({ carrier }) => carrier);
}

/**
 * The carrier, if it may be named to a buyer: only one fits, and either the number can be nobody else's or the seller's
 * own report names it. A report that names another carrier than the number does makes it unknown.
 */
export function certainCarrier(parcel: TrackedParcel): CarrierId | undefined {
  const [first, ...others] = bestFits(parcel);
  if (!first || others.length > 0) return undefined;
  const named = carriersNamed(parcel.carrier);
  if (named) return isNamed(first.carrier, named) ? first.carrier : undefined;
  return first.strength === 'shape' ? first.carrier : undefined;
}

function bestFits(parcel: TrackedParcel): readonly Fit[] {
  const number = toTrackingNumber(parcel.number);
  if (number === undefined) return [];
  const country = toCountry(parcel.country);
  const named = carriersNamed(parcel.carrier);
  const fits = [...postalFits(number), ...shapeFits(number, country)];
  const meant = named?.find((id) => fits.some(({ carrier }) => isNamed(carrier, [id])));
  const best = meant ? fits.filter(({ carrier }) => isNamed(carrier, [meant])) : likelyFits(fits, named !== undefined);
  return eachOnce(best.map((fit) => ({ ...fit, carrier: sister(fit.carrier, named, country) })));
}

function postalFits(number: string): Fit[] {
  const postal = postalCarriers(number);
  if (!postal) return [];
  return [
    ...postal.carriers.map((carrier) => ({ carrier, strength: 'shape' as const })),
    ...postal.sisters.map((carrier) => ({ carrier, strength: 'name-only' as const })),
  ];
}

function shapeFits(number: string, country: string | undefined): Fit[] {
  return numberShapes
    .filter((shape) => hasShape(number, shape))
    .map((shape) => ({ carrier: shape.carrier, strength: strengthOf(shape, country) }))
    .toSorted((a, b) => strengths.indexOf(a.strength) - strengths.indexOf(b.strength));
}

function strengthOf({ evidence, check }: NumberShape, country: string | undefined): Strength {
  if (evidence === 'shape' || evidence === 'check') return evidence;
  if (evidence === 'name' || country === undefined || !evidence.home.includes(country)) return 'name-only';
  return check ? 'home-check' : 'home-length';
}

/** What may be said without the seller naming the carrier, or although they name one that does not fit. */
function likelyFits(fits: readonly Fit[], isOtherNamed: boolean): readonly Fit[] {
  const of = (...wanted: readonly Strength[]) => fits.filter(({ strength }) => wanted.includes(strength));
  const sure = of('shape');
  if (sure.length > 0 || isOtherNamed) return sure;
  const isCheckedAtHome = of('home-check').length > 0;
  return isCheckedAtHome ? of('home-check', 'check') : of('check', 'home-length');
}

function isNamed(carrier: CarrierId, named: readonly CarrierId[]): boolean {
  return named.includes(carrier) || (isDpd(carrier) && named.some(isDpd));
}

/** The sister that the seller names, else the one of the country. */
function sister(carrier: CarrierId, named: readonly CarrierId[] | undefined, country: string | undefined): CarrierId {
  if (!isDpd(carrier)) return carrier;
  return named?.find((id) => isDpd(id) && id !== 'dpd') ?? dpdIn(country);
}

function eachOnce(fits: readonly Fit[]): readonly Fit[] {
  return fits.filter(({ carrier }, index) => fits.findIndex((other) => other.carrier === carrier) === index);
}
