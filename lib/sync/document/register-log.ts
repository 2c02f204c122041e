/**
 * The log of a document: a list to which lines are only added, and from which those that no longer count are dropped.
 * Of two lines for the same path the one further on counts, and who had seen a line writes after it. A list, and not a
 * map of keys, because the rests of dropped lines then melt into one however many paths take turns: years of edits
 * leave next to nothing.
 */
import type * as Y from 'yjs';
import { type Entry, type EntryKind, entryOf, toLine } from './entry';

/** The lines of one record, by kind and path, in their order. */
export type Lines = Map<string, LiveEntry[]>;

export interface LiveEntry {
  readonly value: unknown;
  drop(): void;
}

export class RegisterLog {
  readonly #list: Y.Array<unknown>;
  #lines: (Line | undefined)[] = [];
  #records = new Map<string, Map<EntryKind, Lines>>();
  #changes = 0;
  readonly #noteDrop = () => {
    this.#changes += 1;
    this.#hasDropped = true;
  };
  #hasDropped = false;

  constructor(list: Y.Array<unknown>) {
    this.#list = list;
    this.reload();
  }

  /** Grows with every line that is added or dropped. */
  get changes(): number {
    return this.#changes;
  }

  ids(): Iterable<string> {
    return this.#records.keys();
  }

  /** By path; those further on came later. */
  lines(id: string, kind: EntryKind): ReadonlyMap<string, readonly LiveEntry[]> {
    return this.#records.get(id)?.get(kind) ?? none;
  }

  /** Must be called as the writer whose change it is. */
  add(entries: readonly Entry[]): void {
    if (entries.length === 0) return;
    this.#changes += 1;
    this.#list.push(entries.map(toLine));
    for (const entry of entries) this.#index(entry);
  }

  /** To be called when the list was changed by others. */
  reload(): void {
    this.#lines = [];
    this.#records = new Map();
    this.#hasDropped = false;
    for (const line of this.#list.toArray()) {
      const entry = entryOf(line);
      if (entry) this.#index(entry);
      else this.#lines.push(undefined);
    }
  }

  /** Takes dropped lines out of the list; until then they are only known to be dropped. */
  sweep(): void {
    if (!this.#hasDropped) return;
    let end = this.#lines.length;
    while (end > 0) {
      let start = end;
      while (start > 0 && this.#lines[start - 1]?.isDropped) start -= 1;
      if (start < end) this.#list.delete(start, end - start);
      end = start === end ? end - 1 : start;
    }
    this.#lines = this.#lines.filter((line) => !line?.isDropped);
    this.#hasDropped = false;
  }

  #index({ id, kind, path, value }: Entry): void {
    const kinds = entryIn(this.#records, id, newKinds);
    const paths = entryIn(kinds, kind, newLines);
    const line = new Line({ value, path, paths, noteDrop: this.#noteDrop });
    entryIn(paths, path, newLine).push(line);
    this.#lines.push(line);
  }
}

class Line implements LiveEntry {
  readonly value: unknown;
  isDropped = false;
  readonly #path: string;
  readonly #paths: Lines;
  readonly #noteDrop: () => void;

  constructor({ value, path, paths, noteDrop }: { value: unknown; path: string; paths: Lines; noteDrop: () => void }) {
    this.value = value;
    this.#path = path;
    this.#paths = paths;
    this.#noteDrop = noteDrop;
  }

  drop(): void {
    if (this.isDropped) return;
    this.isDropped = true;
    this.#noteDrop();
    const left = (this.#paths.get(this.#path) ?? []).filter((line) => line !== this);
    if (left.length > 0) this.#paths.set(this.#path, left);
    else this.#paths.delete(this.#path);
  }
}

const newKinds = () => new Map<EntryKind, Lines>();
const newLines = (): Lines => new Map();
const newLine = (): LiveEntry[] => [];

const none: Lines = new Map();

function entryIn<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const found = map.get(key);
  if (found !== undefined) return found;
  const made = make();
  map.set(key, made);
  return made;
}
