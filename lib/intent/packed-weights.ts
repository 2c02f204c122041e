/**
 * Weights in few bits: a row of small whole levels, one for each column, times one factor of the row. Training writes
 * them so, the product reads them.
 */

/** Codes of factors are below this. */
export const factorCodes = 32;

/** Code 0 stands for none at all. */
export function toFactor(code: number): number {
  return code === 0 ? 0 : 2 ** ((code - 16) / 3);
}

export function toFactorCode(factor: number): number {
  if (!(factor > 0)) return 0;
  return Math.max(1, Math.min(factorCodes - 1, Math.round(16 + 3 * Math.log2(factor))));
}

/** How levels from `-most` to `most` stand together in bytes. */
export class LevelPacking {
  readonly perByte: number;
  /** Bytes are below this. */
  readonly bytes: number;
  private readonly base: number;

  constructor(private readonly most: number) {
    this.base = 2 * most + 1;
    this.perByte = Math.floor(8 / Math.log2(this.base));
    this.bytes = this.base ** this.perByte;
  }

  /** @param levels those of one byte, the lowest place first; what is missing at the end counts as 0 */
  pack(levels: ArrayLike<number>): number {
    let packed = 0;
    for (let place = this.perByte - 1; place >= 0; place -= 1) {
      packed = packed * this.base + (levels[place] ?? 0) + this.most;
    }
    return packed;
  }

  levelAt(packed: number, place: number): number {
    return (Math.floor(packed / this.base ** place) % this.base) - this.most;
  }
}

/** The finest levels that a byte can hold. */
export const mostLevels = 127;
