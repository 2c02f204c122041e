/** Filters that count: with numbers, texts that are numbers, and amounts of money. What is no number gives no value. */

import { moneyOf } from './format-value';
import { MoneyDrop } from './liquid-drops';

type Count = (value: number, other: number) => number;

const counts = {
  abs: (value) => Math.abs(value),
  at_least: (value, other) => Math.max(value, other),
  at_most: (value, other) => Math.min(value, other),
  ceil: (value) => Math.ceil(value),
  divided_by: (value, other) => value / other,
  floor: (value) => Math.floor(value),
  minus: (value, other) => value - other,
  modulo: (value, other) => ((value % other) + other) % other,
  plus: (value, other) => value + other,
  round: (value, places) => roundTo(value, places),
  times: (value, other) => value * other,
} as const satisfies Record<string, Count>;

export const numberFilterNames = Object.keys(counts);

/** No order has more; beyond it, counting is no longer exact. */
const maxNumber = 1e12;

/** @param locale of the reply, for amounts of money */
export function countWith(name: string, value: unknown, other: unknown, locale: string): unknown {
  const count: Count | undefined = isNumberFilter(name) ? counts[name] : undefined;
  const left = numberOf(value);
  const right = other === undefined ? 0 : numberOf(other);
  if (!count || left === undefined || right === undefined) return undefined;
  const result = Number(count(left, right).toPrecision(12));
  if (!Number.isFinite(result) || Math.abs(result) > maxNumber) return undefined;
  const currency = currencyOf(name, value, other);
  if (currency === 'mixed') return undefined;
  return currency === undefined ? result : new MoneyDrop(moneyOf(result, currency), locale);
}

function isNumberFilter(name: string): name is keyof typeof counts {
  return Object.hasOwn(counts, name);
}

function roundTo(value: number, places: number): number {
  const factor = 10 ** Math.min(Math.max(Math.trunc(places), 0), 6);
  const scaled = Number((Math.abs(value) * factor).toPrecision(15));
  return (Math.sign(value) * Math.round(scaled)) / factor;
}

function numberOf(value: unknown): number | undefined {
  if (typeof value === 'number') return value;
  if (value instanceof MoneyDrop) return value.amount;
  return typeof value === 'string' && /^\s*[+-]?\d{1,12}(?:\.\d{1,6})?\s*$/.test(value) ? Number(value) : undefined;
}

/** Money stays money; two amounts divided give a plain number, and multiplied give nothing. */
function currencyOf(name: string, value: unknown, other: unknown): string | undefined {
  const [first, second] = [value, other].map((operand) =>
    operand instanceof MoneyDrop ? operand.money.currency : undefined,
  );
  if (first === undefined || second === undefined) {
    return name === 'divided_by' && second !== undefined ? 'mixed' : (first ?? second);
  }
  if (first !== second || name === 'times') return 'mixed';
  return name === 'divided_by' ? undefined : first;
}
