/**
 * Several devices that write one document, and beside it a plain record of who did what knowing what, from which it can
 * be told what every device must say in the end.
 */
import * as fc from 'fast-check';
import type { Bytes } from '@/lib/sealing/bytes';
import { openSharedDocument } from '@/lib/sync/document/open-document';
import type { SharedDocument } from '@/lib/sync/document/shared-document';
import type { SharedRecord, SharedState } from '@/lib/sync/shared-record';

export const branches = ['de', 'en'] as const;
const fields = ['folder', 'pin', 'de:title', 'en:title'] as const;

export interface Deed {
  readonly device: number;
  readonly other: number;
  readonly record: number;
  readonly kind:
    | 'set'
    | 'unset'
    | 'write'
    | 'cut'
    | 'drop-branch'
    | 'drop-text'
    | 'same'
    | 'remove'
    | 'erase'
    | 'send'
    | 'send-changes'
    | 'restart'
    | 'new-client';
  readonly pick: number;
}

/** What a device did to a record; `past` = what it knew of. */
interface Happened {
  readonly id: string;
  readonly kind: 'edit' | 'remove' | 'erase';
  /** Paths and branches that it wrote or took away. */
  readonly wrote: ReadonlyMap<string, string | undefined>;
  readonly inserted: readonly string[];
  readonly deleted: readonly string[];
  readonly past: ReadonlySet<number>;
}

interface Device {
  document: SharedDocument;
  clientId: number;
  known: Set<number>;
  /** The last state that another device was sent changes since. */
  sent: Map<number, Bytes>;
}

export const deeds = (most: number, kinds: readonly Deed['kind'][]) =>
  fc.array(
    fc.record({
      device: fc.nat({ max: 4 }),
      other: fc.nat({ max: 4 }),
      record: fc.nat({ max: 2 }),
      kind: fc.constantFrom(...kinds),
      pick: fc.nat({ max: 10_000 }),
    }),
    { minLength: 1, maxLength: most },
  );

export class Fleet {
  readonly devices: Device[];
  readonly happened: Happened[] = [];
  /** Texts that were told as leftovers before a put cleared them. */
  readonly kept = new Set<string>();
  #letters = 0;
  #values = 0;
  #clients = 1;
  readonly #base: SharedRecord | undefined;

  constructor(count: number, base?: SharedRecord) {
    this.#base = base;
    this.devices = Array.from({ length: count }, () => this.#device());
  }

  run(all: readonly Deed[]): void {
    for (const deed of all) this.#do(deed);
  }

  /** Everybody hears of everything, in whole states, whatever was lost on the way. */
  settle(): void {
    const [first, ...others] = this.devices;
    if (!first) return;
    for (const other of others) this.#send(other, first);
    for (const other of others) this.#send(first, other);
  }

  states(): readonly SharedState[] {
    return this.devices.map(({ document }) => document.read());
  }

  #device(): Device {
    const clientId = this.#clients++;
    return { document: openSharedDocument(undefined, writer(clientId)), clientId, known: new Set(), sent: new Map() };
  }

  #do({ device: at, other: to, record: which, kind, pick }: Deed): void {
    const device = this.#at(at);
    const other = this.#at(to);
    const id = `r${which}`;
    if (kind === 'send') this.#send(device, other);
    else if (kind === 'send-changes') this.#send(device, other);
    else if (kind === 'restart')
      device.document = openSharedDocument(device.document.encode(), writer(device.clientId));
    else if (kind === 'new-client') {
      device.clientId = this.#clients++;
      device.document = openSharedDocument(device.document.encode(), writer(device.clientId));
    } else if (kind === 'remove' || kind === 'erase') this.#takeAway(device, id, kind);
    else this.#edit(device, id, kind, pick);
  }

  #at(index: number): Device {
    const device = this.devices[index % this.devices.length];
    if (!device) throw new Error('No device');
    return device;
  }

  #send(from: Device, to: Device): void {
    to.document.merge([from.document.encode()]);
    for (const number of from.known) to.known.add(number);
  }

  #takeAway(device: Device, id: string, kind: 'remove' | 'erase'): void {
    const state = device.document.read();
    if (kind === 'remove' && !state.present.has(id)) return;
    if (kind === 'erase' && !state.present.has(id) && !state.removed.has(id)) return;
    if (kind === 'remove') device.document.remove(id, 1000 + this.happened.length);
    else device.document.erase(id);
    this.#record(device, { id, kind, wrote: new Map(), inserted: [], deleted: [] });
  }

  #edit(device: Device, id: string, kind: Deed['kind'], pick: number): void {
    const state = device.document.read();
    const now = state.present.get(id) ?? state.removed.get(id)?.record ?? this.#first(id);
    for (const leftover of state.leftovers)
      if (leftover.id === id) for (const letter of leftover.text) this.kept.add(letter);
    const changed = this.#changed(now, kind, pick);
    const inserted = difference(letters(changed), letters(now));
    const deleted = difference(letters(now), letters(changed));
    const wrote = new Map<string, string | undefined>();
    for (const path of new Set([...Object.keys(now.values), ...Object.keys(changed.values)])) {
      if (now.values[path] !== changed.values[path]) wrote.set(path, textOf(changed.values[path]));
    }
    for (const path of new Set([...Object.keys(now.texts), ...Object.keys(changed.texts)])) {
      if (now.texts[path] !== changed.texts[path]) wrote.set(path, changed.texts[path]);
    }
    const isNew = !state.present.has(id) || state.incomplete.has(id);
    device.document.put(changed, this.#base && { ...this.#base, id });
    if (wrote.size === 0 && !isNew) return;
    this.#record(device, { id, kind: 'edit', wrote, inserted, deleted });
  }

  #first(id: string): SharedRecord {
    return this.#base ? { ...this.#base, id } : { id, values: {}, texts: {} };
  }

  #changed(now: SharedRecord, kind: Deed['kind'], pick: number): SharedRecord {
    const branch = branches[pick % branches.length] ?? 'de';
    const path = `${branch}:body`;
    const field = fields[pick % fields.length] ?? 'pin';
    const text = Array.from(now.texts[path] ?? '');
    if (kind === 'set') return { ...now, values: { ...now.values, [field]: `v${++this.#values}` } };
    if (kind === 'unset') return { ...now, values: without(now.values, (name) => name === field) };
    if (kind === 'write') {
      const at = pick % (text.length + 1);
      const written = [...text.slice(0, at), this.#letter(), this.#letter(), ...text.slice(at)].join('');
      return { ...now, texts: { ...now.texts, [path]: written } };
    }
    if (kind === 'cut' && text.length > 0) {
      const at = pick % text.length;
      return { ...now, texts: { ...now.texts, [path]: text.toSpliced(at, 1 + (pick % 3)).join('') } };
    }
    if (kind === 'drop-text') return { ...now, texts: without(now.texts, (name) => name === path) };
    if (kind === 'drop-branch') {
      const isOf = (name: string) => name.startsWith(`${branch}:`);
      return { ...now, values: without(now.values, isOf), texts: without(now.texts, isOf) };
    }
    return now;
  }

  /** Each character is written once, so that it can be told where it is. Every other one takes two units. */
  #letter(): string {
    this.#letters += 1;
    return String.fromCodePoint((this.#letters % 2 === 0 ? 0x4e00 : 0x20000) + this.#letters);
  }

  #record(device: Device, what: Omit<Happened, 'past'>): void {
    device.known.add(this.happened.length);
    this.happened.push({ ...what, past: new Set(device.known) });
  }
}

/** What a device that knows of this must say of a record. */
export function presenceTold(happened: readonly Happened[], known: ReadonlySet<number>, id: string): string {
  const told = [...known].map((number) => ({ number, ...entryAt(happened, number) })).filter((one) => one.id === id);
  if (told.length === 0) return 'unknown';
  const unseenBy = (kinds: readonly string[]) =>
    told.some(
      (edit) => edit.kind === 'edit' && !told.some(({ kind, past }) => kinds.includes(kind) && past.has(edit.number)),
    );
  if (unseenBy(['remove', 'erase'])) return 'present';
  if (told.some(({ kind }) => kind === 'erase') && !unseenBy(['erase'])) return 'gone';
  // Of what was erased by one and removed by another there is nothing left, unless somebody put it again.
  const erased = Math.max(0, ...told.map(({ number }) => generationOf(happened, number)));
  const whole = told.filter(({ kind }) => kind === 'edit').map(({ past }) => generationKnown(happened, past, id));
  return erased > Math.max(0, ...whole) ? 'gone' : 'removed';
}

/** The how many-th erasure of its record this is, as far as who erased it knew; 0 for what is none. */
function generationOf(happened: readonly Happened[], number: number): number {
  const { kind, id, past } = entryAt(happened, number);
  const earlier = new Set([...past].filter((other) => other !== number));
  return kind === 'erase' ? 1 + generationKnown(happened, earlier, id) : 0;
}

function generationKnown(happened: readonly Happened[], known: ReadonlySet<number>, id: string): number {
  const erasures = [...known].filter((number) => {
    const entry = entryAt(happened, number);
    return entry.id === id && entry.kind === 'erase';
  });
  return Math.max(0, ...erasures.map((number) => generationOf(happened, number)));
}

export function presenceSaid(state: SharedState, id: string): string {
  if (state.present.has(id)) return 'present';
  if (state.removed.has(id)) return 'removed';
  return state.gone.has(id) ? 'gone' : 'unknown';
}

/** What was written to a path last, as far as anybody knew: one of these must be there. */
export function lastWritten(happened: readonly Happened[], id: string, path: string): ReadonlySet<string | undefined> {
  const writes = happened.flatMap((one, number) => (one.id === id && one.wrote.has(path) ? [{ number, ...one }] : []));
  const last = writes.filter(
    ({ number }) => !writes.some((later) => later.number !== number && later.past.has(number)),
  );
  return new Set(last.map(({ wrote }) => wrote.get(path)));
}

/** Everything that anybody ever wrote to a path. */
export function everWritten(happened: readonly Happened[], id: string, path: string): ReadonlySet<string | undefined> {
  return new Set(happened.flatMap((one) => (one.id === id && one.wrote.has(path) ? [one.wrote.get(path)] : [])));
}

export function letters(record: SharedRecord): readonly string[] {
  return Object.values(record.texts).flatMap((text) => Array.from(text));
}

export function writer(clientId: number) {
  return { deviceId: `device${clientId}`, clientId };
}

function entryAt(happened: readonly Happened[], number: number): Happened {
  const found = happened[number];
  if (!found) throw new Error('Never happened');
  return found;
}

function difference(all: readonly string[], less: readonly string[]): readonly string[] {
  const known = new Set(less);
  return all.filter((one) => !known.has(one));
}

function without<T>(from: Readonly<Record<string, T>>, isLeftOut: (name: string) => boolean): Record<string, T> {
  return Object.fromEntries(Object.entries(from).filter(([name]) => !isLeftOut(name)));
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
