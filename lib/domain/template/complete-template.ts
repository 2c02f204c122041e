/** What can be written at a place in a template, to be offered as one types. */
import { isWordCharacter } from './expression-tokens';
import { foldText } from './fold-text';
import { dayStyles } from './format-value';
import { askOptions } from './read-ask-tag';
import { type Mention, readSource } from './read-source';
import { tagNameOf } from './read-tag';
import { type SourcePiece, scanSource } from './scan-source';
import { fieldTypes } from './template-field';
import { templateFilters } from './template-filters';
import { findTag, templateTags } from './template-tags';
import { templateVariables } from './variables';

export interface Completion {
  readonly kind: 'variable' | 'field' | 'filter' | 'tag' | 'snippet' | 'option';
  /** What is offered, e.g. `order.date`, `date`, `if`. */
  readonly name: string;
  /** What replaces the range. */
  readonly insert: string;
}

export interface Completions {
  /** The range to be replaced, UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
  /** Best first. */
  readonly options: readonly Completion[];
}

export interface CompletionContext {
  /** Shortcuts of the library's templates. */
  readonly shortcuts?: readonly string[];
}

/** Undefined where nothing can be offered, e.g. in plain text. */
export function completionsAt(
  source: string,
  offset: number,
  context: CompletionContext = {},
): Completions | undefined {
  const piece = scanSource(source).find(
    ({ kind, innerStart, innerEnd }) => kind !== 'text' && offset >= innerStart && offset <= innerEnd,
  );
  if (!piece) return undefined;
  const place = { source, piece, offset, before: source.slice(piece.innerStart, offset) };
  const found = piece.kind === 'tag' ? inTag(place, context) : inValue(place);
  return found && found.options.length > 0 ? found : undefined;
}

interface Place {
  readonly source: string;
  readonly piece: SourcePiece;
  readonly offset: number;
  /** What stands before the caret in these braces. */
  readonly before: string;
}

function inTag(place: Place, { shortcuts = [] }: CompletionContext): Completions | undefined {
  const { name, start, end } = tagNameOf(place.source, place.piece);
  if (place.offset <= end) return offer(place, start, tagOptions(place));
  switch (name) {
    case 'render':
      return inQuotes(
        place,
        shortcuts.map((shortcut) => plain('snippet', shortcut)),
        true,
      );
    case 'ask':
      return inAsk(place);
    case 'if':
    case 'elsif':
    case 'unless':
    case 'case':
    case 'when':
    case 'for':
    case 'assign':
      return inValue(place);
    default:
      return undefined;
  }
}

/** What is open is offered to be closed first. */
function tagOptions({ source, piece }: Place): readonly Completion[] {
  const open: string[] = [];
  for (const earlier of scanSource(source.slice(0, piece.start))) {
    if (earlier.kind !== 'tag') continue;
    const { name } = tagNameOf(source, earlier);
    if (findTag(name)?.end !== undefined) open.push(name);
    else if (open.length > 0 && findTag(open.at(-1) ?? '')?.end === name) open.pop();
  }
  const innermost = findTag(open.at(-1) ?? '');
  const inner = [...(innermost?.middle ?? []), ...(innermost?.end === undefined ? [] : [innermost.end])];
  return [...inner, ...templateTags.map(({ name }) => name)].map((name) => plain('tag', name));
}

function inAsk(place: Place): Completions | undefined {
  const option = /,\s*([\w-]*)$/.exec(place.before);
  if (option)
    return offer(
      place,
      place.offset - (option[1]?.length ?? 0),
      Object.keys(askOptions).map((name) => ({ kind: 'option', name, insert: `${name}: ` })),
    );
  if (/\btype:\s*["']?[\w-]*$/.test(place.before))
    return inQuotes(
      place,
      fieldTypes.map((type) => plain('option', type)),
      true,
    );
  return /\b(?:default|choices):\s*[\w.-]*$/.test(place.before) ? inValue(place) : undefined;
}

function inValue(place: Place): Completions | undefined {
  if (/\|\s*date:\s*["'][\w-]*$/.test(place.before))
    return inQuotes(
      place,
      dayStyles.map((style) => plain('option', style)),
      false,
    );
  if (isInQuotes(place.before)) return undefined;
  const filter = /\|\s*([\w-]*)$/.exec(place.before);
  if (filter) return offer(place, place.offset - (filter[1]?.length ?? 0), filterOptions());
  const start = place.offset - (/[\p{L}\p{N}_.-]*$/u.exec(place.before)?.[0].length ?? 0);
  return offer(place, start, valueOptions(place.source));
}

function isInQuotes(before: string): boolean {
  return /["']/.test(before.replace(/"[^"]*"|'[^']*'/g, ''));
}

function filterOptions(): readonly Completion[] {
  return templateFilters.map(({ name, values }) => ({
    kind: 'filter',
    name,
    insert: values[0] > 0 ? `${name}: ` : name,
  }));
}

/** Fields of this template, then the listed variables. */
function valueOptions(source: string): readonly Completion[] {
  const names = new Set(readSource(source).mentions.flatMap(fieldName));
  return [
    ...[...names].map((name) => plain('field', `ask.${name}`)),
    ...templateVariables.map(({ name }) => plain('variable', name)),
  ];
}

function fieldName(mention: Mention): readonly string[] {
  return mention.kind === 'declared' ? [mention.field.name] : [];
}

function plain(kind: Completion['kind'], name: string): Completion {
  return { kind, name, insert: name };
}

/** A text in quotes, with those that are missing. */
function inQuotes(place: Place, options: readonly Completion[], isOnlyText: boolean): Completions | undefined {
  const typed = /(["']?)([^"'\s:,]*)$/.exec(place.before);
  if (!typed || (!isOnlyText && typed[1] === '')) return undefined;
  const [all, quote] = typed;
  const start = place.offset - all.length;
  const close = place.source[wordEnd(place)];
  const end = quote && close === quote ? wordEnd(place) + 1 : wordEnd(place);
  const written = typed[2] ?? '';
  return {
    start,
    end,
    options: matching(options, written).map((option) => ({ ...option, insert: `"${option.insert}"` })),
  };
}

function wordEnd({ source, offset, piece }: Place): number {
  let end = offset;
  while (end < piece.innerEnd && (isWordCharacter(source[end]) || source[end] === '.')) end += 1;
  return end;
}

/** The word around the caret is replaced, and what is before the caret decides what is offered. */
function offer(place: Place, start: number, options: readonly Completion[]): Completions {
  const end = wordEnd(place);
  const from = Math.min(start, place.offset);
  return { start: from, end, options: matching(options, place.source.slice(from, place.offset)) };
}

/** What begins so, then what holds a word that begins so. */
function matching(options: readonly Completion[], typed: string): readonly Completion[] {
  const wanted = foldText(typed);
  const ranked = options.map((option) => ({ option, rank: rankOf(foldText(option.name), wanted) }));
  const fitting = ranked.filter(({ rank }) => rank < 2).toSorted((a, b) => a.rank - b.rank);
  return uniqueByName(fitting.map(({ option }) => option));
}

function rankOf(name: string, wanted: string): number {
  if (name.startsWith(wanted)) return 0;
  return name.split(/[._-]/).some((part) => part.startsWith(wanted)) ? 1 : 2;
}

function uniqueByName(options: readonly Completion[]): readonly Completion[] {
  return [...new Map(options.map((option) => [option.name, option])).values()];
}
