/** A browser that grants and takes away hosts as browsers do, and tells it. */
import type { PermissionsApi } from '@/components/host-access/create-host-access';
import { portalHostPatterns } from '@/lib/domain/marketplace/sites';

export class FakePermissions implements PermissionsApi {
  readonly asked: (readonly string[])[] = [];
  /** What the seller answers to the browser's question. */
  answer: 'yes' | 'no' | 'cannot ask' = 'yes';
  #granted: Set<string>;
  readonly #listeners = new Set<() => void>();

  constructor(granted: readonly string[] = portalHostPatterns) {
    this.#granted = new Set(granted);
  }

  get listenerCount(): number {
    return this.#listeners.size;
  }

  contains = async ({ origins }: { origins: string[] }) => origins.every((origin) => this.#granted.has(origin));

  getAll = async () => ({ origins: [...this.#granted] });

  request = async ({ origins }: { origins: string[] }) => {
    this.asked.push(origins);
    if (this.answer === 'cannot ask') throw new Error('may only be called from a user input handler');
    if (this.answer === 'yes') this.grant(origins);
    return this.answer === 'yes';
  };

  readonly onAdded = this.#event();
  readonly onRemoved = this.#event();

  grant(origins: readonly string[]): void {
    this.#change(new Set([...this.#granted, ...origins]));
  }

  takeAway(origins: readonly string[]): void {
    this.#change(new Set([...this.#granted].filter((origin) => !origins.includes(origin))));
  }

  #change(granted: Set<string>): void {
    this.#granted = granted;
    for (const listener of [...this.#listeners]) listener();
  }

  #event() {
    return {
      addListener: (listener: () => void) => void this.#listeners.add(listener),
      removeListener: (listener: () => void) => void this.#listeners.delete(listener),
    };
  }
}

/** A storage that pages share. */
export class FakeStorage {
  readonly #texts = new Map<string, string>();

  getItem(key: string): string | null {
    return this.#texts.get(key) ?? null;
  }

  setItem(key: string, text: string): void {
    this.#texts.set(key, text);
  }

  removeItem(key: string): void {
    this.#texts.delete(key);
  }
}
