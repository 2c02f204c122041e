/**
 * How telephone numbers are dialled in the countries of the marketplaces and in Europe.
 * Source: ITU-T E.164 national numbering plans, as known 2026-11; lengths count the number without trunk prefix.
 */

export interface DialledCountry {
  /** Country calling code. */
  readonly code: string;
  /** Dialled in front of a number within the country; undefined where there is none. */
  readonly trunk?: string;
  /** Dialled in front of a foreign number. */
  readonly abroad: string;
  readonly shortest: number;
  readonly longest: number;
  /** First digits that numbers have, where others are known to be none. */
  readonly begins?: string;
}

/** country, calling code, shortest-longest, trunk prefix or -, international prefix, first digits of numbers */
const table = `
US 1 10-10 1 011 23456789
CA 1 10-10 1 011 23456789
PR 1 10-10 1 011 23456789
MX 52 10-10 -
BR 55 10-11 0
GB 44 9-10 0
UK 44 9-10 0
JE 44 9-10 0
GG 44 9-10 0
IM 44 9-10 0
IE 353 7-9 0
DE 49 6-11 0
AT 43 4-13 0
CH 41 9-9 0
LI 423 7-9 -
FR 33 9-9 0
MC 377 8-9 -
IT 39 6-11 - 00 03
SM 378 6-10 -
VA 39 6-11 - 00 03
ES 34 9-9 -
AD 376 6-9 -
PT 351 9-9 -
NL 31 9-9 0
BE 32 8-9 0
LU 352 4-11 -
DK 45 8-8 -
SE 46 7-9 0
NO 47 8-8 -
FI 358 5-11 0
IS 354 7-9 -
PL 48 9-9 -
CZ 420 9-9 -
SK 421 9-9 0
HU 36 8-9 06
SI 386 8-8 0
HR 385 8-9 0
RS 381 8-9 0
BA 387 8-9 0
ME 382 8-9 0
MK 389 8-8 0
AL 355 8-9 0
XK 383 8-9 0
RO 40 9-9 0
BG 359 7-9 0
GR 30 10-10 -
CY 357 8-8 -
MT 356 8-8 -
EE 372 7-8 -
LV 371 8-8 -
LT 370 8-8 0
UA 380 9-9 0
MD 373 8-8 0
BY 375 9-9 80 810
RU 7 10-10 8 810
TR 90 10-10 0
GE 995 9-9 0
AM 374 8-8 0
IL 972 8-9 0
AE 971 8-9 0
SA 966 8-9 0
EG 20 8-10 0
ZA 27 9-9 0
IN 91 10-10 0
SG 65 8-8 - 001
HK 852 8-8 - 001
MY 60 8-10 0
PH 63 8-10 0
TH 66 8-9 0 001
VN 84 9-10 0
ID 62 8-12 0
TW 886 8-9 0 002
CN 86 10-11 0
JP 81 9-10 0 010
KR 82 8-10 0 001
AU 61 9-9 0 0011
NZ 64 8-10 0
`;

const countries: ReadonlyMap<string, DialledCountry> = new Map(
  table
    .trim()
    .split('\n')
    .map((row) => {
      const [country = '', code = '', lengths = '', trunk = '-', abroad = '00', begins] = row.split(' ');
      const [shortest = 0, longest = 0] = lengths.split('-').map(Number);
      const dialled = { code, shortest, longest, abroad, ...(trunk !== '-' && { trunk }), ...(begins && { begins }) };
      return [country, dialled];
    }),
);

const byCode: ReadonlyMap<string, DialledCountry> = new Map([...countries.values()].map((row) => [row.code, row]));

/** How a country (ISO 3166-1 alpha-2, or UK) dials; undefined where that is not known here. */
export function dialledCountry(country: string): DialledCountry | undefined {
  return countries.get(country.toUpperCase());
}

/** The country whose calling code an international number begins with; no calling code begins another. */
export function countryOfNumber(digits: string): DialledCountry | undefined {
  return byCode.get(digits.slice(0, 1)) ?? byCode.get(digits.slice(0, 2)) ?? byCode.get(digits.slice(0, 3));
}
