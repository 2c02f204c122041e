/**
 * One pass over a template's source without running it: everything that is wrong with it, the fields it asks for and the
 * templates it includes. What this pass accepts is the whole language: Liquid then parses it, and knows nothing else.
 */

import { checkFields } from './check-fields';
import { type PathToken, readTokens } from './expression-tokens';
import type { FoundFault } from './found-fault';
import { NameScopes } from './name-scopes';
import { OpenTags } from './open-tags';
import { readFilteredValue } from './read-filtered-value';
import { readTag, type TagReading, tagNameOf } from './read-tag';
import { type SourcePiece, scanSource } from './scan-source';
import { strayBraces } from './stray-braces';
import type { TemplateField } from './template-field';

/** Longest template source, UTF-16 units, as in the template's schema. */
export const maxSourceLength = 20_000;
/** Nobody writes a longer placeholder; it bounds what one step of rendering can cost. */
const maxPieceLength = 2_000;
const maxFaults = 50;

/** A field or another template, where the source names it. */
export type Mention =
  | { readonly kind: 'declared'; readonly field: TemplateField; readonly start: number; readonly end: number }
  | { readonly kind: 'used'; readonly name: string; readonly start: number; readonly end: number }
  | { readonly kind: 'included'; readonly shortcut: string; readonly start: number; readonly end: number };

export interface SourceReading {
  readonly faults: readonly FoundFault[];
  /** In the order of the source. */
  readonly mentions: readonly Mention[];
  /** By the offset of each placeholder: what it is made of. */
  readonly outputs: ReadonlyMap<number, OutputSources>;
}

export interface OutputSources {
  /** Listed variables, and fields as `ask.refund`, in order; a name of the template's own stands for what it is made of. */
  readonly names: readonly string[];
  /** Group and member, where it is one listed variable or field and nothing else. */
  readonly plain: readonly [string, string | undefined] | undefined;
}

export function readSource(source: string): SourceReading {
  if (source.length > maxSourceLength) {
    return {
      faults: [{ kind: 'too-long', start: maxSourceLength, end: source.length }],
      mentions: [],
      outputs: new Map(),
    };
  }
  const reader = new SourceReader(source);
  for (const piece of scanSource(source)) reader.readPiece(piece);
  return reader.finish();
}

class SourceReader {
  readonly #faults: FoundFault[] = [];
  readonly #mentions: Mention[] = [];
  readonly #names = new NameScopes();
  readonly #open = new OpenTags();
  readonly #outputs = new Map<number, OutputSources>();

  constructor(private readonly source: string) {}

  readPiece(piece: SourcePiece): void {
    if (piece.kind !== 'text' && !piece.isClosed)
      this.#fault({
        kind: 'unclosed-braces',
        start: piece.start,
        end: piece.end,
        fix: piece.kind === 'tag' ? '%}' : '}}',
      });
    else if (piece.end - piece.start > maxPieceLength && piece.kind !== 'text')
      this.#fault({ kind: 'too-long', start: piece.start, end: piece.end });
    else if (this.#open.isInComment) this.#readInComment(piece);
    else this.#readPart(piece);
  }

  #readInComment(piece: SourcePiece): void {
    if (piece.kind === 'tag' && tagNameOf(this.source, piece).name === 'endcomment')
      this.#open.close('endcomment', piece);
  }

  #readPart(piece: SourcePiece): void {
    switch (piece.kind) {
      case 'text':
        for (const fault of strayBraces(this.source, piece)) this.#fault(fault);
        return;
      case 'output': {
        const tokens = readTokens(this.source, piece.innerStart, piece.innerEnd);
        const { paths, faults } = readFilteredValue(tokens, piece);
        for (const fault of faults) this.#fault(fault);
        for (const path of paths) this.#readPath(path);
        this.#outputs.set(piece.start, this.#sourcesOf(paths, tokens.length));
        return;
      }
      case 'tag':
        this.#readTag(readTag(this.source, piece), piece);
    }
  }

  #sourcesOf(paths: readonly PathToken[], tokenCount: number): OutputSources {
    const names = paths.map((path) => this.#names.originOf(path)).filter((name) => name !== undefined);
    const [only] = names;
    const isPlain =
      tokenCount === 1 && paths.length === 1 && only !== undefined && only === paths[0]?.segments.join('.');
    const [group = '', member] = only?.split('.') ?? [];
    return { names, plain: isPlain ? [group, member] : undefined };
  }

  #readTag(tag: TagReading, piece: SourcePiece): void {
    for (const fault of tag.faults) this.#fault(fault);
    for (const path of tag.paths) this.#readPath(path);
    const { field, shortcut, binds } = tag;
    const place = { start: piece.start, end: piece.end };
    if (field) this.#mentions.push({ kind: 'declared', field, ...place });
    if (shortcut !== undefined) this.#mentions.push({ kind: 'included', shortcut, ...place });
    for (const fault of this.#open.take(tag.name, piece, () => this.#names.leave())) this.#fault(fault);
    if (tag.name === 'for') this.#names.enter();
    if (binds) this.#names.bind(binds, tag.name === 'for' ? 'block' : 'rest');
  }

  #readPath(path: PathToken): void {
    const reading = this.#names.read(path);
    if (reading.kind === 'field') this.#mentions.push({ ...reading, kind: 'used', start: path.start, end: path.end });
    if (reading.kind === 'unknown') {
      this.#fault({
        kind: 'unknown-variable',
        start: path.start,
        end: path.end,
        ...(reading.nearest !== undefined && { fix: reading.nearest }),
      });
    }
  }

  #fault(fault: FoundFault): void {
    this.#faults.push(fault);
  }

  finish(): SourceReading {
    for (const fault of this.#open.finish()) this.#fault(fault);
    for (const fault of checkFields(this.#mentions)) this.#fault(fault);
    const faults = this.#faults.toSorted((a, b) => a.start - b.start).slice(0, maxFaults);
    return { faults, mentions: this.#mentions, outputs: this.#outputs };
  }
}
