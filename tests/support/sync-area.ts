/**
 * One seller's account with the sync areas of several browsers: the true limits, the browsers' own words for errors,
 * and items that travel one by one, late and in any order, as in Chromium, or all at once, as in Firefox.
 * Source: Chromium, settings_storage_quota_enforcer.cc, syncable_settings_storage.cc and quota_service.cc; Firefox,
 * webext-storage/src/api.rs and ExtensionStorageSync.sys.mjs; read 2026-11, and measured in both.
 */
import { type SeededRandom, seededRandom } from './seeded-random';

export type AreaFlavour = 'chromium' | 'firefox';

type Changes = Record<string, { oldValue?: unknown; newValue?: unknown }>;
type Listener = (changes: Changes) => void;

const limits = { bytes: 102_400, bytesPerItem: 8192, items: 512, writesPerMinute: 120, writesPerHour: 1800 };

export class SyncAccount {
  readonly items = new Map<string, string>();
  readonly #areas = new Set<FakeSyncArea>();
  readonly #random: SeededRandom;

  constructor(seed = 1) {
    this.#random = seededRandom(seed);
  }

  /** A browser that is signed in. What the account has comes with the next deliveries. */
  addBrowser(flavour: AreaFlavour = 'chromium', now: () => number = () => 0): FakeSyncArea {
    const area = new FakeSyncArea(flavour, now);
    this.signIn(area);
    return area;
  }

  /** As Chromium does it: where the account has items, those that are in this browser only are dropped. */
  signIn(area: FakeSyncArea): void {
    this.#areas.add(area);
    if (this.items.size > 0) area.dropUnlessIn(this.items);
    else area.offerAll();
    for (const key of this.items.keys()) area.waiting.add(key);
  }

  signOut(area: FakeSyncArea): void {
    this.#areas.delete(area);
  }

  /** Sends and brings a part of what is under way, in any order; `share` 1 brings everything of the moment. */
  deliver(share = 1): void {
    for (const area of this.#areas) {
      for (const key of this.#some(area, area.unsent, share)) this.#take(area, key);
    }
    for (const area of this.#areas) {
      for (const key of this.#some(area, area.waiting, share)) area.bring(key, this.items.get(key));
      area.tell();
    }
  }

  #take(from: FakeSyncArea, key: string): void {
    from.unsent.delete(key);
    const value = from.items.get(key);
    if (value === undefined) this.items.delete(key);
    else this.items.set(key, value);
    for (const area of this.#areas) {
      if (area !== from) area.waiting.add(key);
    }
  }

  /** Firefox sends and fetches everything at once, or, here, nothing. */
  #some(area: FakeSyncArea, keys: ReadonlySet<string>, share: number): readonly string[] {
    if (area.flavour === 'firefox') return this.#random.chance(share) ? [...keys] : [];
    const mixed = Array.from(keys, (key) => ({ key, rank: this.#random.below(1e9) })).toSorted(
      (a, b) => a.rank - b.rank,
    );
    return mixed.filter(() => this.#random.chance(share)).map(({ key }) => key);
  }
}

export class FakeSyncArea {
  readonly items = new Map<string, string>();
  readonly unsent = new Set<string>();
  readonly waiting = new Set<string>();
  readonly onChanged = { addListener: (listener: Listener) => void this.#listeners.push(listener) };
  readonly flavour: AreaFlavour;
  /** Calls of `set` and `remove` that went through. */
  writes = 0;
  readonly #listeners: Listener[] = [];
  readonly #now: () => number;
  #brought: Changes = {};
  #writtenAt: number[] = [];

  constructor(flavour: AreaFlavour, now: () => number = () => 0) {
    this.flavour = flavour;
    this.#now = now;
  }

  /** As the browser counts it. */
  get bytesInUse(): number {
    const sum = Array.from(this.items).reduce((all, [key, value]) => all + this.#sizeOf(key, value), 0);
    return this.flavour === 'chromium' ? sum : sum + Math.max(0, this.items.size * 4 - 1) + 2;
  }

  async get(keys: null | string[]): Promise<Record<string, unknown>> {
    return Object.fromEntries([...this.items].filter(([key]) => keys === null || keys.includes(key)));
  }

  async set(items: Record<string, string>): Promise<void> {
    this.#countWrite();
    const before = new Map(this.items);
    for (const [key, value] of Object.entries(items)) this.items.set(key, value);
    const problem = this.#quotaProblem(Object.entries(items));
    if (problem !== undefined) {
      this.items.clear();
      for (const [key, value] of before) this.items.set(key, value);
      throw new Error(problem);
    }
    this.writes += 1;
    for (const key of Object.keys(items)) this.unsent.add(key);
    this.#say(Object.fromEntries(Object.entries(items).map(([key, value]) => [key, change(before.get(key), value)])));
  }

  async remove(keys: string[]): Promise<void> {
    this.#countWrite();
    const gone = keys.filter((key) => this.items.has(key));
    this.writes += 1;
    const changes = Object.fromEntries(gone.map((key) => [key, change(this.items.get(key), undefined)]));
    for (const key of gone) {
      this.items.delete(key);
      this.unsent.add(key);
    }
    this.#say(changes);
  }

  /** What comes from the account is over no limit. What was changed here meanwhile stays as it is here. */
  bring(key: string, value: string | undefined): void {
    this.waiting.delete(key);
    if (this.unsent.has(key)) return;
    const before = this.items.get(key);
    if (before === value) return;
    if (value === undefined) this.items.delete(key);
    else this.items.set(key, value);
    this.#brought[key] = change(before, value);
  }

  tell(): void {
    const changes = this.#brought;
    this.#brought = {};
    this.#say(changes);
  }

  offerAll(): void {
    for (const key of this.items.keys()) this.unsent.add(key);
  }

  dropUnlessIn(account: ReadonlyMap<string, string>): void {
    this.unsent.clear();
    for (const key of [...this.items.keys()].filter((one) => !account.has(one))) this.bring(key, undefined);
    this.tell();
  }

  #say(changes: Changes): void {
    if (Object.keys(changes).length === 0) return;
    for (const listener of this.#listeners) listener(changes);
  }

  /** Chromium counts calls, also those that fail for another reason. */
  #countWrite(): void {
    if (this.flavour === 'firefox') return;
    const now = this.#now();
    this.#writtenAt = this.#writtenAt.filter((at) => now - at < 3_600_000);
    const ofMinute = this.#writtenAt.filter((at) => now - at < 60_000).length;
    if (ofMinute >= limits.writesPerMinute) throw overused('MAX_WRITE_OPERATIONS_PER_MINUTE');
    if (this.#writtenAt.length >= limits.writesPerHour) throw overused('MAX_WRITE_OPERATIONS_PER_HOUR');
    this.#writtenAt.push(now);
  }

  #quotaProblem(written: readonly (readonly [string, string])[]): string | undefined {
    const largest = Math.max(0, ...written.map(([key, value]) => this.#sizeOf(key, value)));
    if (this.flavour === 'firefox') {
      const isOver = largest > limits.bytesPerItem || this.bytesInUse > limits.bytes || this.items.size > limits.items;
      return isOver ? 'QuotaExceededError: storage.sync API call exceeded its quota limitations.' : undefined;
    }
    if (largest > limits.bytesPerItem) return 'Resource::kQuotaBytesPerItem quota exceeded';
    if (this.bytesInUse > limits.bytes) return 'Resource::kQuotaBytes quota exceeded';
    return this.items.size > limits.items ? 'Resource::kMaxItems quota exceeded' : undefined;
  }

  #sizeOf(key: string, value: string): number {
    const json = JSON.stringify(value);
    const written = this.flavour === 'chromium' ? json.replaceAll('<', '\\u003C') : json;
    return new TextEncoder().encode(key + written).byteLength;
  }
}

function overused(limit: string): Error {
  return new Error(`This request exceeds the ${limit} quota.`);
}

function change(oldValue: string | undefined, newValue: string | undefined) {
  return { ...(oldValue !== undefined && { oldValue }), ...(newValue !== undefined && { newValue }) };
}
