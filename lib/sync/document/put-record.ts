/** Makes a document say something else of a record, in as few lines as it takes. */
import type { SharedRecord } from '../shared-record';
import { wellFormed } from './canonical-json';
import type { DocumentCore } from './document-core';
import { enrolment } from './enrolment';
import {
  absent,
  type Entry,
  type EntryKind,
  isName,
  isSamePacked,
  longestText,
  type Packed,
  packed,
  scopeOf,
} from './entry';
import { presenceOf, union, unknownRemovals } from './presence';
import { hiddenScopes } from './read-document';
import { contentsOf, leftoversOf } from './record-contents';
import { factsOf, generationOf, removalValue, scopedPath, seenValue, wholeSinceOf } from './record-facts';

export function putRecord(core: DocumentCore, record: SharedRecord, base: SharedRecord | undefined): void {
  const wanted = wantedOf(record);
  const first = base && wantedOf({ ...base, id: record.id });
  core.write(() => {
    if (first) enterBase(core, first);
    new Putting(core, wanted).run();
  });
}

interface Wanted {
  readonly id: string;
  readonly values: ReadonlyMap<string, Packed>;
  readonly texts: ReadonlyMap<string, string>;
}

function wantedOf({ id, values, texts }: SharedRecord): Wanted {
  const wanted: Wanted = {
    id: wellFormed(id),
    values: new Map(Object.entries(values).map(([path, value]) => [wellFormed(path), packed(value)])),
    texts: new Map(Object.entries(texts).map(([path, text]) => [wellFormed(path), wellFormed(text)])),
  };
  const names = [wanted.id, ...wanted.values.keys(), ...wanted.texts.keys()];
  const contents = [...wanted.texts.values(), ...[...wanted.values.values()].flat()];
  const isTooLarge = contents.some((text) => typeof text === 'string' && text.length > longestText);
  if (isTooLarge || !names.every(isName)) throw new RangeError('A record is far too large to be shared');
  return wanted;
}

function enterBase(core: DocumentCore, { id, values, texts }: Wanted): void {
  const generation = generationOf(core.log, id);
  const known = contentsOf(core, id, generation);
  if (known.values.size + known.texts.size > 0) return;
  core.enter(enrolment({ id, generation, values, texts }).update, true);
}

class Putting {
  readonly #lines: Entry[] = [];
  /** Branches that change; the empty one is the record itself. */
  readonly #touched = new Set<string>();
  readonly #core: DocumentCore;
  readonly #wanted: Wanted;
  readonly #generation: number;
  readonly #hidden: ReadonlySet<string>;
  readonly #number: number;

  constructor(core: DocumentCore, wanted: Wanted) {
    this.#core = core;
    this.#wanted = wanted;
    this.#generation = generationOf(core.log, wanted.id);
    this.#hidden = hiddenScopes(core, wanted.id);
    this.#number = core.nextNumber;
  }

  run(): void {
    const { id, values, texts } = this.#wanted;
    const contents = contentsOf(this.#core, id, this.#generation);
    const scopes = new Set(['', ...[...values.keys(), ...texts.keys()].map(scopeOf)]);
    for (const { line } of leftoversOf(this.#core, id, contents)) line.drop();
    this.#putValues(contents.values);
    this.#putTexts(contents.texts);
    this.#takeAway('value', { scopes, paths: missing(contents.values, values), base: contents.basePaths.values });
    this.#takeAway('text', { scopes, paths: missing(contents.texts, texts), base: contents.basePaths.texts });
    for (const scope of scopes) if (this.#hidden.has(scope)) this.#touched.add(scope);
    this.#comeBack();
    this.#stamp();
    this.#core.log.add(this.#lines);
  }

  #putValues(known: ReadonlyMap<string, unknown>): void {
    for (const [path, value] of this.#wanted.values) {
      if (known.has(path) && isSamePacked(known.get(path), value)) continue;
      this.#write('value', path, value);
      this.#touched.add(scopeOf(path));
    }
  }

  #putTexts(known: ReadonlyMap<string, string>): void {
    const { id, texts } = this.#wanted;
    const fresh = new Map([...texts].filter(([path]) => !known.has(path)));
    const entered = fresh.size > 0 ? this.#enter(fresh) : '';
    for (const [path, text] of texts) {
      const origin = known.get(path) ?? entered;
      const isChanged = this.#core.setText({ id, path, origin, text });
      if (!isChanged && known.has(path)) continue;
      // Said again with every change: who takes the text away meanwhile has not seen this line, so that it stays.
      this.#write('text', path, origin);
      this.#touched.add(scopeOf(path));
    }
  }

  /** The origin of texts that the document has not; where the same ones were erased, others are made. */
  #enter(texts: ReadonlyMap<string, string>): string {
    const { id } = this.#wanted;
    for (let attempt = 0; ; attempt += 1) {
      const { update, origin } = enrolment({ id, generation: this.#generation, texts, attempt });
      this.#core.enter(update, false);
      if ([...texts.keys()].every((path) => this.#core.hasText(id, path, origin))) return origin;
    }
  }

  /** A branch of which nothing is left goes as one, so that it can come back as one. */
  #takeAway(
    kind: 'value' | 'text',
    { scopes, paths, base }: { scopes: ReadonlySet<string>; paths: readonly string[]; base: ReadonlySet<string> },
  ): void {
    for (const path of paths) {
      const scope = scopeOf(path);
      if (!scopes.has(scope)) {
        this.#takeBranchAway(scope);
        continue;
      }
      if (base.has(path)) this.#write(kind, path, absent);
      else this.#drop(kind, path);
      this.#touched.add(scope);
    }
  }

  #takeBranchAway(scope: string): void {
    const path = scopedPath(this.#core.writer, scope);
    if (this.#hidden.has(scope) || this.#lines.some((line) => line.kind === 'removal' && line.path === path)) return;
    const { stamps } = factsOf(this.#core.log, this.#wanted.id, scope);
    this.#write('removal', path, removalValue({ number: this.#number, mark: 0, seen: stamps }));
    this.#touched.add('');
  }

  #comeBack(): void {
    const { id } = this.#wanted;
    const facts = factsOf(this.#core.log, id);
    if (presenceOf(facts) !== 'present' || facts.stamps.size === 0) this.#touched.add('');
    if (this.#generation <= wholeSinceOf(this.#core.log, id)) return;
    this.#write('whole', scopedPath(this.#core.writer, ''), this.#generation);
    this.#touched.add('');
  }

  #stamp(): void {
    if (this.#touched.size === 0) return;
    for (const scope of new Set(['', ...this.#touched])) {
      const facts = factsOf(this.#core.log, this.#wanted.id, scope);
      const path = scopedPath(this.#core.writer, scope);
      if (this.#touched.has(scope)) this.#write('stamp', path, this.#number);
      const unknown = unknownRemovals(facts).map(({ writer, number }) => new Map([[writer, number]]));
      if (unknown.length > 0) this.#write('known', path, seenValue(union([facts.known, ...unknown])));
    }
  }

  #write(kind: EntryKind, path: string, value: unknown): void {
    this.#drop(kind, path);
    this.#lines.push({ id: this.#wanted.id, kind, path, value });
  }

  #drop(kind: EntryKind, path: string): void {
    for (const line of [...(this.#core.log.lines(this.#wanted.id, kind).get(path) ?? [])]) line.drop();
  }
}

function missing(known: ReadonlyMap<string, unknown>, wanted: ReadonlyMap<string, unknown>): readonly string[] {
  return [...known.keys()].filter((path) => !wanted.has(path));
}
