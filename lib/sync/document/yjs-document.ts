/** A shared document by Yjs. What it says is read once, and again when it has changed. */
import { dequal } from 'dequal';
import * as Y from 'yjs';
import { SyncError } from '@/lib/domain/sync/sync-problem';
import type { Bytes } from '@/lib/sealing/bytes';
import type { SharedRecord, SharedState } from '../shared-record';
import { DocumentCore } from './document-core';
import { putRecord } from './put-record';
import { readDocument, returnedIn } from './read-document';
import { eraseRecord, removeRecord } from './remove-record';
import type { MergeReport, SharedDocument } from './shared-document';

/** More than any library; whatever is larger is not ours. */
const mostBytes = 64 * 1024 * 1024;

export class YjsDocument implements SharedDocument {
  readonly #clientId: number;
  #core: DocumentCore;
  /** As of so many changes of the core. */
  #encoded: { readonly bytes: Bytes; readonly changes: number } | undefined;
  #said: { readonly state: SharedState; readonly changes: number } | undefined;

  /** @throws SyncError 'unreadable' */
  constructor(state: Bytes | undefined, clientId: number) {
    this.#clientId = clientId;
    this.#core = opened(state ? [state] : [], clientId);
    if (state) this.#encoded = { bytes: state, changes: this.#core.changes };
  }

  read(): SharedState {
    const { changes } = this.#core;
    if (this.#said?.changes !== changes) this.#said = { state: readDocument(this.#core), changes };
    return this.#said.state;
  }

  put(record: SharedRecord, base?: SharedRecord): void {
    putRecord(this.#core, record, base);
  }

  remove(id: string, at: number): void {
    removeRecord(this.#core, id, at);
  }

  erase(id: string): void {
    eraseRecord(this.#core, id);
  }

  together(changes: () => void): void {
    this.#core.write(changes);
  }

  isOutrunBy(updates: readonly Bytes[]): boolean {
    return updates.some((update) => {
      const { to } = readable(() => Y.parseUpdateMeta(update));
      return this.#core.clientIds.some((id) => (to.get(id) ?? 0) > this.#core.clockOf(id));
    });
  }

  merge(updates: readonly Bytes[]): MergeReport {
    const isOutrun = this.isOutrunBy(updates);
    const own = this.encode();
    // Of what goes by the same number the others' counts: ours can be put again.
    const merged = opened(isOutrun ? [...updates, own] : [own, ...updates], this.#clientId);
    const encoded = ownBytes(readable(() => merged.encode()));
    if (isSameBytes(encoded, own)) return { changed: new Set(), returned: new Set(), isOutrun };
    const before = this.read();
    const returnedBefore = returnedIn(this.#core);
    // What is kept must be what can be opened again.
    this.#core = opened([encoded], this.#clientId);
    this.#encoded = { bytes: encoded, changes: this.#core.changes };
    this.#said = undefined;
    return {
      changed: changedBetween(before, this.read()),
      returned: new Set([...returnedIn(this.#core)].filter((id) => !returnedBefore.has(id))),
      isOutrun,
    };
  }

  encode(): Bytes {
    const { changes } = this.#core;
    if (this.#encoded?.changes !== changes) this.#encoded = { bytes: ownBytes(this.#core.encode()), changes };
    return this.#encoded.bytes;
  }
}

function opened(updates: readonly Uint8Array[], clientId: number): DocumentCore {
  const bytes = updates.reduce((sum, { byteLength }) => sum + byteLength, 0);
  if (bytes > mostBytes) throw new SyncError({ name: 'unreadable' });
  return readable(() => new DocumentCore(updates, clientId));
}

/** Yjs throws all kinds of errors for bytes that are no update. */
function readable<T>(read: () => T): T {
  try {
    return read();
  } catch (cause) {
    throw new SyncError({ name: 'unreadable' }, { cause });
  }
}

function isSameBytes(a: Bytes, b: Bytes): boolean {
  if (a.byteLength !== b.byteLength) return false;
  for (let at = 0; at < a.byteLength; at += 1) if (a[at] !== b[at]) return false;
  return true;
}

function changedBetween(before: SharedState, after: SharedState): ReadonlySet<string> {
  const lost = (state: SharedState, id: string) => state.leftovers.filter((leftover) => leftover.id === id);
  const hasLeftovers = new Set([...before.leftovers, ...after.leftovers].map(({ id }) => id));
  const said = (state: SharedState, id: string) => [
    state.present.get(id),
    state.removed.get(id),
    state.gone.has(id),
    state.incomplete.has(id),
    hasLeftovers.has(id) ? lost(state, id) : [],
  ];
  const ids = [before, after].flatMap(({ present, removed, gone }) => [...present.keys(), ...removed.keys(), ...gone]);
  return new Set(ids.filter((id) => !dequal(said(before, id), said(after, id))));
}

function ownBytes(bytes: Uint8Array): Bytes {
  return bytes.buffer instanceof ArrayBuffer
    ? new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    : new Uint8Array(bytes);
}
