/** To how many different buyers a text was written; more than a few are not told apart. */
export class BuyerCounts {
  readonly #buyers = new Map<string, Set<string>>();

  add(text: string, buyer: string): void {
    const known = this.#buyers.get(text);
    if (!known) this.#buyers.set(text, new Set([buyer]));
    else if (known.size < most) known.add(buyer);
  }

  of(text: string): number {
    return this.#buyers.get(text)?.size ?? 0;
  }
}

const most = 8;
