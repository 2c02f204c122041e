/** Values inside a template that print one way and compare another. */
import { Drop } from 'liquidjs';
import type { Money } from '../order/order';
import { formatDay, formatMoney, majorUnits } from './format-value';

/** Where a value is written. */
export interface WritingPlace {
  readonly locale: string;
  readonly today: string;
}

/** A calendar day: prints in the reply's language, compares as a day. */
export class DayDrop extends Drop {
  #text: string | undefined;

  constructor(
    readonly day: string,
    private readonly place: WritingPlace,
  ) {
    super();
  }

  override valueOf(): string {
    this.#text ??= formatDay(this.day, 'long', this.place);
    return this.#text;
  }

  equals(other: unknown): boolean {
    return other instanceof DayDrop ? other.day === this.day : other === this.day;
  }

  gt(other: unknown): boolean {
    return compareDays(this, other, (a, b) => a > b);
  }

  geq(other: unknown): boolean {
    return compareDays(this, other, (a, b) => a >= b);
  }

  lt(other: unknown): boolean {
    return compareDays(this, other, (a, b) => a < b);
  }

  leq(other: unknown): boolean {
    return compareDays(this, other, (a, b) => a <= b);
  }
}

function compareDays(left: DayDrop, right: unknown, holds: (a: string, b: string) => boolean): boolean {
  if (right instanceof DayDrop) return holds(left.day, right.day);
  return typeof right === 'string' && holds(left.day, right);
}

/** A status: prints the word of the reply's language (nothing if it has none), equals its code. */
export class StatusDrop extends Drop {
  constructor(
    private readonly code: string,
    private readonly text: string | undefined,
  ) {
    super();
  }

  override valueOf(): string | undefined {
    return this.text;
  }

  equals(other: unknown): boolean {
    return other instanceof StatusDrop ? other.code === this.code : other === this.code;
  }

  gt(): boolean {
    return false;
  }

  geq(): boolean {
    return false;
  }

  lt(): boolean {
    return false;
  }

  leq(): boolean {
    return false;
  }
}

/** An amount: prints in the reply's language, compares and counts in whole units of its currency. */
export class MoneyDrop extends Drop {
  readonly amount: number;
  #text: string | undefined;

  constructor(
    readonly money: Money,
    private readonly locale: string,
  ) {
    super();
    this.amount = majorUnits(money);
  }

  override valueOf(): string {
    this.#text ??= formatMoney(this.money, this.locale);
    return this.#text;
  }

  equals(other: unknown): boolean {
    return compareMoney(this, other, (a, b) => a === b) || other === this.valueOf();
  }

  gt(other: unknown): boolean {
    return compareMoney(this, other, (a, b) => a > b);
  }

  geq(other: unknown): boolean {
    return compareMoney(this, other, (a, b) => a >= b);
  }

  lt(other: unknown): boolean {
    return compareMoney(this, other, (a, b) => a < b);
  }

  leq(other: unknown): boolean {
    return compareMoney(this, other, (a, b) => a <= b);
  }
}

function compareMoney(left: MoneyDrop, right: unknown, holds: (a: number, b: number) => boolean): boolean {
  if (right instanceof MoneyDrop)
    return right.money.currency === left.money.currency && holds(left.amount, right.amount);
  return typeof right === 'number' && holds(left.amount, right);
}

/** A list of texts; two lists are never compared member by member. */
export class ListValue extends Array<unknown> {
  equals(other: unknown): boolean {
    return other === this;
  }

  gt(): boolean {
    return false;
  }

  geq(): boolean {
    return false;
  }

  lt(): boolean {
    return false;
  }

  leq(): boolean {
    return false;
  }
}

export function listOf(members: readonly unknown[]): ListValue {
  const list = new ListValue();
  for (const member of members) list.push(member);
  return list;
}
