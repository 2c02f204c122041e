/**
 * Numbers of the postal union (S10): two letters for the service, nine digits, two letters for the country that sent it.
 *
 * Source: UPU S10-12, and each post's own naming of its services, read 2026-11-22.
 */
import type { CarrierId } from './carrier';
import { s10 } from './check-digits';

const pattern = /^([A-Z])[A-Z](\d{9})([A-Z]{2})$/;

export interface PostalCarriers {
  /** The carriers of this number, best first. */
  readonly carriers: readonly CarrierId[];
  /** Sisters who may call it theirs as well, if the seller names them. */
  readonly sisters: readonly CarrierId[];
}

const byCountry: ReadonlyMap<string, CarrierId> = new Map([
  ['AT', 'austrian-post'],
  ['BE', 'bpost'],
  ['CA', 'canada-post'],
  ['CH', 'swiss-post'],
  ['CN', 'china-post'],
  ['DK', 'postnord'],
  ['ES', 'correos'],
  ['IT', 'poste-italiane'],
  ['NL', 'postnl'],
  ['SE', 'postnord'],
  ['US', 'usps'],
]);

/** Undefined where the number is no such number, or its check digit is wrong; no carriers for posts unknown to us. */
export function postalCarriers(number: string): PostalCarriers | undefined {
  const [, service = '', digits = '', country = ''] = pattern.exec(number) ?? [];
  if (digits === '' || !s10(digits)) return undefined;
  switch (country) {
    case 'DE':
      return germanCarriers(service);
    case 'FR':
      return frenchCarriers(service);
    case 'GB':
      return britishCarriers(service);
    default: {
      const carrier = byCountry.get(country);
      return { carriers: carrier ? [carrier] : [], sisters: [] };
    }
  }
}

/** Services that are letters: registered, insured, tracked, other. */
const letterServices = ['L', 'R', 'U', 'V'];

function germanCarriers(service: string): PostalCarriers {
  if (letterServices.includes(service)) return { carriers: ['deutsche-post'], sisters: ['dhl-de'] };
  if (service === 'C') return { carriers: ['dhl-de'], sisters: ['deutsche-post'] };
  return { carriers: ['dhl-de', 'deutsche-post'], sisters: [] };
}

function frenchCarriers(service: string): PostalCarriers {
  if (service === 'X') return { carriers: ['chronopost'], sisters: ['la-poste', 'colissimo'] };
  if (service === 'E') return { carriers: ['chronopost', 'la-poste'], sisters: ['colissimo'] };
  if (service === 'C') return { carriers: ['colissimo', 'la-poste'], sisters: [] };
  return { carriers: ['la-poste'], sisters: ['colissimo'] };
}

function britishCarriers(service: string): PostalCarriers {
  if (service === 'C' || service === 'E') return { carriers: ['parcelforce', 'royal-mail'], sisters: [] };
  return { carriers: ['royal-mail'], sisters: ['parcelforce'] };
}
