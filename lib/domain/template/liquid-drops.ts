/** Values inside a template that print one way and compare another. */
import { Drop } from 'liquidjs';

/** A calendar day: prints in the reply's language, compares as a day. */
export class DayDrop extends Drop {
  constructor(
    readonly day: string,
    private readonly text: string,
  ) {
    super();
  }

  override valueOf(): string {
    return this.text;
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
