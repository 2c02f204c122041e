/**
 * Telephone numbers as E.164. What cannot be told for sure, a placeholder, or a number without its area is no number;
 * an extension is kept apart, because the number in front of it is a switchboard's that many people share.
 */
import { countryOfNumber, type DialledCountry, dialledCountry } from './dialling-codes';

export interface NormalisedPhone {
  /** E.g. `+493023125014`; undefined where the number cannot be told. */
  readonly e164?: string;
  /** Digits behind "ext.". A number that had one is never evidence of who somebody is. */
  readonly extension?: string;
}

/** More than any number with its extension takes. */
const longestText = 60;

const extensionMark =
  /(?:[,;]?\s*(?:;ext=|\b(?:ext(?:ension|n)?|durchwahl|dw|poste|interno|int|anexo|wew|ankn|toestel)\b[.:]?|内線|#|(?<=\d)\s*x(?=\s*\d))\s*)(\d{1,10})\s*$/iu;
const label = /^\s*\p{L}[\p{L}\s./-]{0,20}[:.\s]\s*(?=[+(\d])/u;

/**
 * A number as printed, dialled from `country` (ISO 3166-1 alpha-2) unless it names its own.
 * @example normalisePhone('+1 555-555-0142 ext. 01422', 'US') // { e164: '+15555550142', extension: '01422' }
 * @example normalisePhone('030/23125-014', 'DE') // { e164: '+493023125014' }
 */
export function normalisePhone(phone: string, country: string | undefined): NormalisedPhone {
  if (phone.length > longestText) return {};
  const text = latinDigits(phone.normalize('NFKC')).trim();
  const mark = /[\p{L}#]/u.test(text) ? extensionMark.exec(text) : null;
  const number = mark ? text.slice(0, mark.index) : text;
  const e164 = toE164(number.replace(label, ''), country ? dialledCountry(country.trim()) : undefined);
  return { ...(e164 && { e164 }), ...(mark?.[1] && { extension: mark[1] }) };
}

function latinDigits(text: string): string {
  return text
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0));
}

function toE164(text: string, home: DialledCountry | undefined): string | undefined {
  const isInternational = /^[\s(]*\+/.test(text);
  const digits = text.replace(/[\s().\-‐-―−/+]/gu, '');
  if (!/^\d{6,17}$/.test(digits)) return undefined;
  if (isInternational) return fromInternational(digits.replace(/^00/, ''));
  const abroad = [home?.abroad, '00'].find((prefix) => prefix && digits.startsWith(prefix));
  if (abroad) return fromInternational(digits.slice(abroad.length));
  return home && fromNational(digits, home);
}

function fromInternational(digits: string): string | undefined {
  const country = countryOfNumber(digits);
  if (!country) return /^[1-9]\d{8,14}$/.test(digits) && !isPlaceholder(digits) ? `+${digits}` : undefined;
  const national = digits.slice(country.code.length);
  const { trunk } = country;
  const hasTrunk = trunk && national.startsWith(trunk) && (trunk.startsWith('0') || !fits(national, country));
  return finished(hasTrunk ? national.slice(trunk.length) : national, country);
}

/**
 * A number without trunk prefix lost its first zero or its plus sign, or lacks its area: it counts only where it has
 * full length and just one reading.
 */
function fromNational(digits: string, home: DialledCountry): string | undefined {
  const { code, trunk } = home;
  if (trunk && digits.startsWith(trunk) && !(trunk === '1' && fits(digits, home))) {
    return finished(digits.slice(trunk.length), home);
  }
  const isNational = fits(digits, home) && (!trunk || digits.length === home.longest);
  const rest = digits.startsWith(code) ? digits.slice(code.length) : '';
  if (isNational === fits(rest, home)) return undefined;
  return finished(isNational ? digits : rest, home);
}

function finished(national: string, country: DialledCountry): string | undefined {
  return fits(national, country) && !isPlaceholder(national) ? `+${country.code}${national}` : undefined;
}

function fits(national: string, { shortest, longest, trunk, begins }: DialledCountry): boolean {
  if (national.length < shortest || national.length > longest) return false;
  if (begins) return begins.includes(national[0] ?? '');
  return !(trunk && national.startsWith('0'));
}

/** One digit over and over, or digits counted up or down: typed because the form demanded a number. */
function isPlaceholder(national: string): boolean {
  const isCounted = ['01234567890', '1234567890', '9876543210'].some((counted) => counted.startsWith(national));
  return isCounted || /^(\d)\1*$/.test(national) || /^\d{0,4}?(\d)\1{6,}$/.test(national);
}
