/** One tag read: its name, the values it names, and what it declares, includes or gives a name to. */
import { type ExpressionToken, type PathToken, readTokens, skipSpace } from './expression-tokens';
import type { FoundFault } from './found-fault';
import { type BoundName, isReservedName } from './name-scopes';
import { nearestName } from './nearest-name';
import { readAskTag } from './read-ask-tag';
import { isSign, isWord, readFilteredValue } from './read-filtered-value';
import type { SourcePiece } from './scan-source';
import type { TemplateField } from './template-field';
import { findTag, ownersOf, tagNames } from './template-tags';

export interface TagReading {
  readonly name: string;
  readonly paths: readonly PathToken[];
  readonly faults: readonly FoundFault[];
  readonly field?: TemplateField;
  /** Of the template that it includes. */
  readonly shortcut?: string;
  readonly binds?: BoundName;
}

interface Place {
  readonly start: number;
  readonly end: number;
}

interface TagText extends Place {
  readonly name: string;
  readonly tokens: readonly ExpressionToken[];
}

type Reading = Omit<TagReading, 'name'>;
const nothing: Reading = { paths: [], faults: [] };

export function readTag(source: string, piece: SourcePiece): TagReading {
  const { name, start, end } = tagNameOf(source, piece);
  if (name === '#') return { name, ...nothing };
  if (!findTag(name) && ownersOf(name).length === 0)
    return { name, ...nothing, faults: [unknownTag(name, { start, end }, piece)] };
  const tokens = readTokens(source, end, piece.innerEnd);
  return { name, ...readRest({ name, tokens, start: piece.start, end: piece.end }) };
}

/** Where the name of a tag stands; empty if there is none. */
export function tagNameOf(source: string, piece: SourcePiece): Place & { readonly name: string } {
  const start = skipSpace(source, piece.innerStart, piece.innerEnd);
  const name = /^(?:#|[\w-]*)/.exec(source.slice(start, Math.min(piece.innerEnd, start + 80)))?.[0] ?? '';
  return { name, start, end: start + name.length };
}

function unknownTag(name: string, place: Place, piece: Place): FoundFault {
  if (name === '') return { kind: 'syntax', start: piece.start, end: piece.end };
  const fix = nearestName(name, tagNames);
  return { kind: 'unknown-tag', ...place, ...(fix !== undefined && { fix }) };
}

function readRest(tag: TagText): Reading {
  switch (tag.name) {
    case 'if':
    case 'elsif':
    case 'unless':
    case 'case':
      return readFilteredValue(tag.tokens, tag);
    case 'when':
      return readWhen(tag);
    case 'for':
      return readFor(tag);
    case 'assign':
      return readAssign(tag);
    case 'ask':
      return { paths: [], ...readAskTag(tag.tokens, tag) };
    case 'render':
      return readRender(tag);
    case 'comment':
      return nothing;
    default:
      return readEmpty(tag);
  }
}

/** `{% else if … %}` is what people write who mean `elsif`: Liquid would drop the condition. */
function readEmpty({ name, tokens }: TagText): Reading {
  const [first] = tokens;
  const last = tokens.at(-1);
  if (!first || !last) return nothing;
  const fix = name === 'else' && isWord(first, 'if') ? { fix: 'elsif' } : {};
  return { paths: [], faults: [{ kind: 'syntax', start: first.start, end: last.end, ...fix }] };
}

function syntax(token: Place | undefined, tag: Place): Reading {
  const { start, end } = token ?? tag;
  return { paths: [], faults: [{ kind: 'syntax', start, end }] };
}

/** `when "a", "b"` or `when "a" or "b"`. */
function readWhen(tag: TagText): Reading {
  const paths: PathToken[] = [];
  const faults: FoundFault[] = [];
  let at = 0;
  while (at === 0 || at < tag.tokens.length) {
    const end = tag.tokens.findIndex((token, index) => index >= at && (isSign(token, ',') || isWord(token, 'or')));
    const operand = tag.tokens.slice(at, end < 0 ? undefined : end);
    if (operand.length > 1 && !isSign(operand[0], '(')) return syntax(operand[1], tag);
    const reading = readFilteredValue(operand, tag);
    paths.push(...reading.paths);
    faults.push(...reading.faults);
    if (end === tag.tokens.length - 1) return syntax(tag.tokens[end], tag);
    at = end < 0 ? tag.tokens.length : end + 1;
    if (tag.tokens.length === 0) break;
  }
  return { paths, faults };
}

function readFor(tag: TagText): Reading {
  const [variable, joint, ...rest] = tag.tokens;
  if (!isPlainName(variable)) return syntax(variable, tag);
  if (!isWord(joint, 'in')) return syntax(joint, tag);
  const length = isSign(rest[0], '(') ? rest.findIndex((token) => isSign(token, ')')) + 1 || rest.length : 1;
  const collection = readFilteredValue(rest.slice(0, length), tag);
  const modifiers = readModifiers(rest.slice(length));
  return {
    paths: [...collection.paths, ...modifiers.paths],
    faults: [...reservedFaults(variable), ...collection.faults, ...modifiers.faults],
    binds: { name: String(variable.segments[0]), from: collection.paths[0] },
  };
}

/** `reversed`, `limit: 3`, `offset: 1`. */
function readModifiers(tokens: readonly ExpressionToken[]): Reading {
  const paths: PathToken[] = [];
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at];
    const value = tokens[at + 2];
    if (isSign(token, ',') || isWord(token, 'reversed')) at += 1;
    else if (
      (isWord(token, 'limit') || isWord(token, 'offset')) &&
      isSign(tokens[at + 1], ':') &&
      (value?.kind === 'number' || value?.kind === 'path')
    ) {
      if (value.kind === 'path') paths.push(value);
      at += 3;
    } else return { paths, faults: token ? [{ kind: 'syntax', start: token.start, end: token.end }] : [] };
  }
  return { paths, faults: [] };
}

function readAssign(tag: TagText): Reading {
  const [variable, equals, ...rest] = tag.tokens;
  if (!isPlainName(variable)) return syntax(variable, tag);
  if (!isSign(equals, '=')) return syntax(equals, tag);
  const value = readFilteredValue(rest, tag);
  return {
    paths: value.paths,
    faults: [...reservedFaults(variable), ...value.faults],
    binds: { name: String(variable.segments[0]), from: value.paths[0] },
  };
}

function isPlainName(token: ExpressionToken | undefined): token is PathToken {
  return token?.kind === 'path' && token.segments.length === 1;
}

function reservedFaults({ segments, start, end }: PathToken): readonly FoundFault[] {
  return isReservedName(String(segments[0])) ? [{ kind: 'reserved-name', start, end }] : [];
}

function readRender(tag: TagText): Reading {
  const [name, ...rest] = tag.tokens;
  if (name?.kind !== 'string' || rest.length > 0) return syntax(name?.kind === 'string' ? rest[0] : name, tag);
  return { ...nothing, shortcut: name.value };
}
