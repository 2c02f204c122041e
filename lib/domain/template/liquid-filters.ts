/**
 * The filters a template may use. An unknown value stays unknown through every filter but `default`, so that no filter
 * can turn it into a blank.
 */
import { type FilterImplOptions, filters as liquidFilters } from 'liquidjs';
import { dayStyles, formatDay, formatDayPattern } from './format-value';
import { DayDrop } from './liquid-drops';

type FilterHandler = Extract<FilterImplOptions, (...args: never[]) => unknown>;

/** Liquid's own filters that only change text, numbers and lists. */
const plainFilters = [
  'abs',
  'append',
  'at_least',
  'at_most',
  'capitalize',
  'ceil',
  'compact',
  'divided_by',
  'downcase',
  'first',
  'floor',
  'join',
  'last',
  'lstrip',
  'minus',
  'modulo',
  'plus',
  'prepend',
  'remove',
  'remove_first',
  'remove_last',
  'replace',
  'replace_first',
  'replace_last',
  'reverse',
  'round',
  'rstrip',
  'size',
  'slice',
  'sort',
  'split',
  'strip',
  'strip_newlines',
  'times',
  'truncate',
  'truncatewords',
  'uniq',
  'upcase',
] as const;

/** Names of all filters, for completion and documentation. */
export const filterNames: readonly string[] = [...plainFilters, 'date', 'default', 'money'].toSorted();

/** Where a value is written: the registers of the running template hold it under this name. */
export const placeRegister = 'replydock.place';

export interface WritingPlace {
  readonly locale: string;
  readonly today: string;
}

const formatDate: FilterHandler = function (value: unknown, style: unknown = 'long') {
  if (!(value instanceof DayDrop) || typeof style !== 'string') return undefined;
  const place: WritingPlace | undefined = this.context.getRegister<WritingPlace | undefined>(placeRegister);
  if (!place) return undefined;
  const named = dayStyles.find((known) => known === style);
  return named ? formatDay(value.day, named, place) : formatDayPattern(value.day, style, place.locale);
};

/** Money is already written in the reply's language; the filter says so in a template that was brought along. */
const formatMoney: FilterHandler = (value: unknown) => (typeof value === 'string' ? value : undefined);

function isAbsent(value: unknown): boolean {
  return value === undefined || value === null || (value instanceof Object && value.valueOf() === undefined);
}

function keepUnknown(handler: FilterHandler): FilterHandler {
  return function (value: unknown, ...args: unknown[]) {
    return isAbsent(value) || args.some(isAbsent) ? undefined : handler.call(this, value, ...args);
  };
}

function plainHandler(name: string): FilterHandler {
  const filter = liquidFilters[name];
  const handler = typeof filter === 'function' ? filter : filter?.handler;
  if (!handler) throw new Error(`Liquid has no filter ${name}`);
  return keepUnknown(handler);
}

/** Every allowed filter by name. */
export function allowedFilters(): ReadonlyMap<string, FilterImplOptions> {
  const plain = plainFilters.map((name): [string, FilterImplOptions] => [name, plainHandler(name)]);
  return new Map<string, FilterImplOptions>([
    ...plain,
    ['date', keepUnknown(formatDate)],
    ['money', keepUnknown(formatMoney)],
  ]);
}
