/** A map by text that forgets what was longest unused when there are too many values or they weigh too much. */
export class BoundedMap<Value> {
  readonly #entries = new Map<string, Value>();

  #weight = 0;

  constructor(
    private readonly maxSize: number,
    private readonly weigh: (value: Value) => number = () => 0,
    private readonly maxWeight = 0,
  ) {}

  get size(): number {
    return this.#entries.size;
  }

  get(key: string): Value | undefined {
    return this.#entries.get(key);
  }

  /** Like `get`, and counts as use. */
  touch(key: string): Value | undefined {
    const value = this.#entries.get(key);
    if (value !== undefined) this.set(key, value);
    return value;
  }

  set(key: string, value: Value): void {
    this.#drop(key);
    this.#entries.set(key, value);
    this.#weight += this.weigh(value);
    while (this.#entries.size > this.maxSize || this.#weight > this.maxWeight) {
      const [oldest] = this.#entries.keys();
      if (oldest === undefined || oldest === key) return;
      this.#drop(oldest);
    }
  }

  #drop(key: string): void {
    const value = this.#entries.get(key);
    if (value === undefined) return;
    this.#weight -= this.weigh(value);
    this.#entries.delete(key);
  }

  values(): Iterable<Value> {
    return this.#entries.values();
  }
}
