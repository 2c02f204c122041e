/** How many things, and how much of them, are taken in: a store that is used up by each and refills with time. */

export interface AllowanceLimits {
  readonly count: number;
  readonly perSecond: number;
  readonly length: number;
  readonly lengthPerSecond: number;
}

export class Allowance {
  #count: number;
  #length: number;
  #refilledAt: number | undefined;

  constructor(private readonly limits: AllowanceLimits) {
    this.#count = limits.count;
    this.#length = limits.length;
  }

  /** False, and nothing used, when one thing of this length is too much at this moment (epoch ms). */
  take(length: number, now: number): boolean {
    this.#refill(now);
    if (this.#count < 1 || this.#length < length) return false;
    this.#count -= 1;
    this.#length -= length;
    return true;
  }

  #refill(now: number): void {
    const seconds = Math.max(0, now - (this.#refilledAt ?? now)) / 1000;
    this.#refilledAt = now;
    this.#count = Math.min(this.limits.count, this.#count + seconds * this.limits.perSecond);
    this.#length = Math.min(this.limits.length, this.#length + seconds * this.limits.lengthPerSecond);
  }
}
