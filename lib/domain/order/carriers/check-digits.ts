/**
 * Check digits of tracking numbers. Every function takes the characters that are checked, the check digit last, and
 * only of the kind its pattern lets through.
 *
 * Sources: GS1 General Specifications 7.9; UPU S10-12; ISO/IEC 7064 (mod 37,36); carriers' label guides as collected
 * in github.com/jkeen/tracking_number_data (facts only), read 2026-11-22.
 */

export type CheckDigit = (checked: string) => boolean;

function split(checked: string): readonly [body: readonly number[], check: number] {
  return [[...checked.slice(0, -1)].map(Number), Number(checked.slice(-1))];
}

function weightedSum(digits: readonly number[], weights: readonly number[]): number {
  return digits.reduce((sum, digit, index) => sum + digit * (weights[index % weights.length] ?? 0), 0);
}

/** Weights 3 and 1 from the right: SSCC, USPS, FedEx Ground, Canada Post. */
export const gs1: CheckDigit = (checked) => {
  const [body, check] = split(checked);
  return (10 - (weightedSum(body.toReversed(), [3, 1]) % 10)) % 10 === check;
};

/** USPS numbers of 20 digits were given out with and without the 91 before them in the sum. */
export const uspsLegacy: CheckDigit = (checked) => gs1(checked) || gs1(`91${checked}`);

/** Weights 4 and 9 from the left: DHL's identcode and leitcode. */
export const dhlIdentcode: CheckDigit = (checked) => {
  const [body, check] = split(checked);
  return (10 - (weightedSum(body, [4, 9]) % 10)) % 10 === check;
};

/** The number before it, divided by 7, leaves the check digit: DHL Express, Yamato. */
export const remainderOf7: CheckDigit = (checked) => BigInt(checked.slice(0, -1)) % 7n === BigInt(checked.slice(-1));

/** Weights 1, 7, 3 from the right, mod 11, a 10 written as 0: FedEx Express. */
export const fedexExpress: CheckDigit = (checked) => {
  const [body, check] = split(checked);
  return (weightedSum(body.toReversed(), [1, 3, 7]) % 11) % 10 === check;
};

/** Weights 1 and 2 from the left, letters by their place (A = 2): UPS, OnTrac. */
export const mod10WithLetters: CheckDigit = (checked) => {
  const values = [...checked].map((char) => (/\d/.test(char) ? Number(char) : (char.charCodeAt(0) - 63) % 10));
  return (10 - (weightedSum(values.slice(0, -1), [1, 2]) % 10)) % 10 === values.at(-1);
};

/** Doubled digits count by their sum of digits: Purolator. */
export const luhn: CheckDigit = (checked) => {
  const doubled = [...checked].toReversed().map((digit, index) => Number(digit) * (1 + (index % 2)));
  return doubled.reduce((sum, value) => sum + (value > 9 ? value - 9 : value), 0) % 10 === 0;
};

/** Eight digits and their check digit of a postal S10 number. */
export const s10: CheckDigit = (checked) => {
  const [body, check] = split(checked);
  const rest = 11 - (weightedSum(body, [8, 6, 4, 2, 3, 5, 9, 7]) % 11);
  return (rest === 10 ? 0 : rest === 11 ? 5 : rest) === check;
};

const base36 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** ISO/IEC 7064 mod 37,36: DPD. */
export const mod37of36: CheckDigit = (checked) => {
  let rest = 36;
  for (const char of checked.slice(0, -1)) {
    rest = (rest + base36.indexOf(char)) % 36 || 36;
    rest = (rest * 2) % 37;
  }
  return (rest + base36.indexOf(checked.slice(-1))) % 36 === 1;
};
