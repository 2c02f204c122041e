/**
 * What the numbers of each carrier look like, and what has to be known besides before a number may be called theirs.
 * The numbers of the postal union (S10) have a file of their own.
 *
 * Sources: carriers' own label guides and github.com/jkeen/tracking_number_data (facts only), read 2026-11-22.
 */
import type { CarrierId } from './carrier';
import {
  type CheckDigit,
  dhlIdentcode,
  fedexExpress,
  gs1,
  luhn,
  mod10WithLetters,
  mod37of36,
  remainderOf7,
  uspsLegacy,
} from './check-digits';

export interface NumberShape {
  readonly carrier: CarrierId;
  /** With a group where only a part is checked. */
  readonly pattern: RegExp;
  readonly check?: CheckDigit;
  /** Written before what is checked. */
  readonly checkPrefix?: string;
  /**
   * `shape`: nobody else's numbers look so. `check`: the check digit alone speaks for it, once in seven to eleven
   * times by chance. `home`: only for parcels from or to these countries. `name`: only where the seller names the carrier.
   */
  readonly evidence: 'shape' | 'check' | 'name' | { readonly home: readonly string[] };
}

const home = (...countries: readonly string[]) => ({ home: countries });

const glsCountries = home('DE', 'AT', 'BE', 'NL', 'LU', 'DK', 'PL', 'CZ', 'SK', 'HU', 'SI', 'HR', 'RO', 'IE', 'PT');
const dpdCountries = home(
  ...['GB', 'FR', 'AT', 'BE', 'NL', 'LU', 'IE', 'PL', 'CZ', 'SK', 'HU', 'SI', 'HR', 'RO', 'EE', 'LV', 'LT', 'PT', 'CH'],
);
const amazonCountries = home('DE', 'GB', 'FR', 'IT', 'ES', 'NL', 'BE', 'AT', 'IE', 'PL', 'SE');

export const numberShapes: readonly NumberShape[] = [
  { carrier: 'ups', pattern: /^1Z([0-9A-Z]{15}\d)$/, check: mod10WithLetters, evidence: 'shape' },
  { carrier: 'ups', pattern: /^[AHJKTV](\d{10})$/, check: mod10WithLetters, evidence: home('US', 'CA') },

  { carrier: 'usps', pattern: /^(?:420\d{5}(?:\d{4})?)?(9[1-5]\d{20})$/, check: gs1, evidence: 'shape' },
  { carrier: 'usps', pattern: /^(?:420\d{5}(?:\d{4})?)?(9[1-5]\d{24})$/, check: gs1, evidence: 'shape' },
  {
    carrier: 'usps',
    pattern: /^(?:0[1-8]|14|2[1-6]|34|50|56|7[0-3]|8[235])\d{18}$/,
    check: uspsLegacy,
    evidence: home('US'),
  },

  { carrier: 'fedex', pattern: /^96\d{5}(\d{15})$/, check: gs1, evidence: 'shape' },
  { carrier: 'fedex', pattern: /^96\d{18}(\d{14})$/, check: fedexExpress, evidence: 'shape' },
  { carrier: 'fedex', pattern: /^[0-8]\d{19}(\d{14})$/, check: fedexExpress, evidence: 'check' },
  { carrier: 'fedex', pattern: /^\d{12}$/, check: fedexExpress, evidence: 'check' },
  { carrier: 'fedex', pattern: /^\d{15}$/, check: gs1, evidence: 'check' },
  { carrier: 'fedex', pattern: /^\d{20}$/, check: gs1, evidence: 'name' },

  { carrier: 'dhl-express', pattern: /^J[A-Z]{2,3}\d{9,10}$/, evidence: 'shape' },
  { carrier: 'dhl-express', pattern: /^\d{10}$/, check: remainderOf7, evidence: 'check' },
  { carrier: 'dhl-express', pattern: /^\d{11}$/, check: remainderOf7, evidence: 'name' },

  { carrier: 'dhl-de', pattern: /^003404\d{14}$/, check: gs1, evidence: 'shape' },
  { carrier: 'dhl-de', pattern: /^JJD\d{18,20}$/, evidence: 'shape' },
  { carrier: 'dhl-de', pattern: /^JVGL\d{16,20}$/, evidence: 'shape' },
  { carrier: 'dhl-de', pattern: /^\d{12}$/, check: dhlIdentcode, evidence: home('DE') },
  { carrier: 'deutsche-post', pattern: /^A[0-9A-F]{19}$/, evidence: 'shape' },

  { carrier: 'dpd', pattern: /^\d{14}[0-9A-Z]$/, check: mod37of36, evidence: 'check' },
  { carrier: 'dpd', pattern: /^\d{27}[0-9A-Z]$/, check: mod37of36, evidence: 'shape' },
  /** Parcels in Germany carry the number of their depot first, which begins with 0. */
  { carrier: 'dpd', pattern: /^0[1-9]\d{12}$/, evidence: home('DE') },
  { carrier: 'dpd', pattern: /^\d{14}$/, evidence: dpdCountries },
  { carrier: 'hermes-de', pattern: /^H\d{19}$/, evidence: 'shape' },
  { carrier: 'hermes-de', pattern: /^(?!01)\d{14}$/, evidence: home('DE') },
  { carrier: 'hermes-de', pattern: /^\d{14}$/, evidence: 'name' },
  { carrier: 'gls', pattern: /^\d{11,12}$/, evidence: glsCountries },
  { carrier: 'gls', pattern: /^(?:\d{14}|\d{20}|(?=.*\d)[A-Z\d]{8})$/, evidence: 'name' },

  { carrier: 'evri', pattern: /^[HTCP]\d{2}[0-9A-Z]{13}$/, evidence: 'shape' },
  { carrier: 'evri', pattern: /^\d{16}$/, evidence: home('GB') },
  { carrier: 'yodel', pattern: /^JJ?D\d{16}$/, evidence: 'shape' },
  { carrier: 'parcelforce', pattern: /^(?:[A-Z]{2}\d{7}|[A-Z]{4}\d{10}|\d{12})$/, evidence: home('GB') },

  { carrier: 'colissimo', pattern: /^[5-9][A-Z]\d{11}$/, evidence: 'shape' },
  { carrier: 'la-poste', pattern: /^[0-4][A-Z]\d{11}$/, evidence: home('FR') },
  { carrier: 'la-poste', pattern: /^(?:\d{13}|[A-Z]{2}\d{11})$/, evidence: home('FR') },
  { carrier: 'colissimo', pattern: /^(?:\d[A-Z]|\d{2}|[A-Z]{2})\d{11}$/, evidence: home('FR') },
  { carrier: 'la-poste', pattern: /^\d[A-Z]\d{11}$/, evidence: 'name' },
  { carrier: 'chronopost', pattern: /^\d{15}$/, evidence: home('FR') },
  { carrier: 'mondial-relay', pattern: /^(?:\d{8}|\d{10}|\d{12})$/, evidence: home('FR') },

  { carrier: 'postnl', pattern: /^3S[0-9A-Z]{11,13}$/, evidence: 'shape' },
  { carrier: 'bpost', pattern: /^\d{24}$/, evidence: home('BE') },
  { carrier: 'inpost', pattern: /^\d{24}$/, evidence: home('PL') },
  { carrier: 'austrian-post', pattern: /^\d{22}$/, evidence: home('AT') },
  { carrier: 'swiss-post', pattern: /^9[89]\d{16}$/, evidence: home('CH') },
  { carrier: 'postnord', pattern: /^003735\d{14}$/, check: gs1, evidence: 'shape' },

  { carrier: 'brt', pattern: /^(?:\d{12}|\d{19})$/, evidence: home('IT') },
  /** Numbers of the postal union have the same length, and a check digit. */
  { carrier: 'poste-italiane', pattern: /^(?![A-Z]{2}\d{9}[A-Z]{2}$)[0-9A-Z]{13}$/, evidence: home('IT') },
  { carrier: 'correos', pattern: /^P[0-9A-Z]{22}$/, evidence: 'shape' },
  { carrier: 'correos-express', pattern: /^\d{16}$/, evidence: home('ES') },
  { carrier: 'seur', pattern: /^\d{11,14}$/, evidence: home('ES') },

  { carrier: 'amazon', pattern: /^TB[ACM]\d{12}$/, evidence: 'shape' },
  { carrier: 'amazon', pattern: /^[A-Z]{2}\d{10}$/, evidence: amazonCountries },
  { carrier: 'amazon', pattern: /^[AFC]\d{10}$/, evidence: 'name' },
  { carrier: 'ontrac', pattern: /^C(\d{14})$/, check: mod10WithLetters, checkPrefix: '4', evidence: 'shape' },
  { carrier: 'ontrac', pattern: /^D(\d{14})$/, check: mod10WithLetters, checkPrefix: '5', evidence: 'shape' },
  { carrier: 'ontrac', pattern: /^1LS(?:7[12]\d{10}|7[12]\d{12}1|CX[0-9A-Z]{10})$/, evidence: 'shape' },
  { carrier: 'ontrac', pattern: /^L[AIEHNX][1-3]\d{7}$/, evidence: home('US') },
  { carrier: 'canada-post', pattern: /^\d{16}$/, check: gs1, evidence: home('CA') },
  { carrier: 'purolator', pattern: /^[0-5]\d{11}$/, check: luhn, evidence: home('CA') },
  { carrier: 'purolator', pattern: /^[A-Z]{3}\d{9}$/, evidence: home('CA') },
  { carrier: 'yamato', pattern: /^\d{12}$/, evidence: home('JP') },
  { carrier: 'yunexpress', pattern: /^YT\d{16}$/, evidence: 'shape' },
];

/** Whether the number has this shape, its check digit included. */
export function hasShape(number: string, { pattern, check, checkPrefix = '' }: NumberShape): boolean {
  const match = pattern.exec(number);
  return match !== null && (check?.(checkPrefix + (match[1] ?? number)) ?? true);
}
