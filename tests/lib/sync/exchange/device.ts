/** A device with plain documents that exchanges them: edits, forgets, restarts, as a test wants it. */
import * as Y from 'yjs';
import { type SyncPart, syncParts } from '@/lib/domain/sync/sync-parts';
import type { Bytes } from '@/lib/sealing/bytes';
import type { BlobStore } from '@/lib/sync/blob-store';
import { type Pulled, type Pushed, pullUpdates, pushDocuments } from '@/lib/sync/exchange/exchange';
import type { Seal } from '@/lib/sync/exchange/seal';

let nextClient = 1000;

interface DeviceOptions {
  readonly id: string;
  readonly store: BlobStore;
  readonly seal: Seal;
  readonly parts?: readonly SyncPart[];
}

export class Device {
  readonly id: string;
  parts: readonly SyncPart[];
  store: BlobStore;
  seal: Seal;
  memory: unknown;
  now = Date.UTC(2026, 10, 22, 12);
  readonly #client: number;
  #documents = new Map<SyncPart, Y.Doc>();

  constructor({ id, store, seal, parts = syncParts }: DeviceOptions) {
    this.id = id;
    this.store = store;
    this.seal = seal;
    this.parts = parts;
    this.#client = nextClient;
    nextClient += 1;
  }

  document(part: SyncPart): Y.Doc {
    const there = this.#documents.get(part);
    if (there) return there;
    const made = new Y.Doc();
    made.clientID = this.#client;
    this.#documents.set(part, made);
    return made;
  }

  set(part: SyncPart, key: string, value: unknown): void {
    this.document(part).getMap('values').set(key, value);
  }

  unset(part: SyncPart, key: string): void {
    this.document(part).getMap('values').delete(key);
  }

  text(part: SyncPart): Y.Text {
    return this.document(part).getText('text');
  }

  values(part: SyncPart): Record<string, unknown> {
    return this.document(part).getMap('values').toJSON();
  }

  async pull(): Promise<Pulled> {
    return this.pullAnd({ merges: true, remembers: true });
  }

  /** As where the browser is killed before it has stored one or the other. */
  async pullAnd({ merges, remembers }: { readonly merges: boolean; readonly remembers: boolean }): Promise<Pulled> {
    const pulled = await pullUpdates(this.#place());
    for (const [part, updates] of pulled.updates) {
      if (!merges || !this.parts.includes(part)) continue;
      for (const update of updates) Y.applyUpdate(this.document(part), update);
    }
    if (remembers) this.memory = structuredClone(pulled.memory);
    return pulled;
  }

  async push(): Promise<Pushed> {
    const pushed = await pushDocuments(this.#place(), this.states());
    this.memory = JSON.parse(JSON.stringify(pushed.memory));
    return pushed;
  }

  async exchange(): Promise<Pulled & Pushed> {
    const pulled = await this.pull();
    return { ...pulled, ...(await this.push()) };
  }

  states(): ReadonlyMap<SyncPart, Bytes> {
    return new Map(
      this.parts.map((part) => [part, Uint8Array.from(Y.encodeStateAsUpdate(this.document(part)))] as const),
    );
  }

  /** What its documents say. */
  says(): Record<string, unknown> {
    return Object.fromEntries(
      this.parts.map((part) => [part, { values: this.values(part), text: this.text(part).toString() }]),
    );
  }

  /** Everything but what is stored is lost. */
  restart(): void {
    const states = [...this.#documents].map(([part, doc]) => [part, Y.encodeStateAsUpdate(doc)] as const);
    this.#documents = new Map();
    for (const [part, state] of states) {
      const fresh = new Y.Doc();
      Y.applyUpdate(fresh, state);
      fresh.clientID = this.#client;
      this.#documents.set(part, fresh);
    }
  }

  #place() {
    const { store, seal, memory, now } = this;
    return { store, seal, memory, now, device: { id: this.id, name: `Browser ${this.id}` } };
  }
}
