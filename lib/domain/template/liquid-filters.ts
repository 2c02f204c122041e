/**
 * The filters of `template-filters`, as Liquid calls them. An unknown value stays unknown through every filter but
 * `default`, so that no filter can turn it into a blank.
 */
import { type FilterImplOptions, filters as liquidFilters } from 'liquidjs';
import { addDays, dayStyles, formatDay, formatDayPattern, moneyOf, sentenceList } from './format-value';
import { DayDrop, listOf, MoneyDrop } from './liquid-drops';
import { countWith, numberFilterNames } from './number-filters';
import { checkSize } from './render-budget';
import { TemplateContext, type TemplateRun } from './template-context';
import { templateFilters } from './template-filters';

type FilterHandler = Extract<FilterImplOptions, (...args: never[]) => unknown>;
type OwnFilter = (run: TemplateRun, value: unknown, ...args: readonly unknown[]) => unknown;

const maxPatternLength = 60;
const maxDays = 3_660;
/** Writing a day takes as long as this many ordinary steps. */
const stepsPerDay = 5;

const ownFilters: Readonly<Record<string, OwnFilter>> = {
  date: formatDate,
  add_days: (run, value, days) => laterDay(run, value, days),
  money: formatAmount,
  to_sentence: ({ place }, value) => (Array.isArray(value) ? sentenceList(value.map(String), place.locale) : value),
  upcase_first: (_run, value) => onText(value, (text) => text.replace(/^\P{L}*\p{L}/u, (start) => start.toUpperCase())),
  squish: (_run, value) => onText(value, (text) => text.replace(/\s+/g, ' ').trim()),
  split: (_run, value, separator) => onText(value, (text) => splitText(text, String(separator))),
};

function formatDate(run: TemplateRun, value: unknown, style: unknown = 'long'): string | undefined {
  if (!(value instanceof DayDrop) || typeof style !== 'string' || style.length > maxPatternLength) return undefined;
  run.budget.spend(stepsPerDay * (1 + style.length / 4));
  const named = dayStyles.find((known) => known === style);
  return named ? formatDay(value.day, named, run.place) : formatDayPattern(value.day, style, run.place.locale);
}

function laterDay(run: TemplateRun, value: unknown, days: unknown): DayDrop | undefined {
  const count = countWith('plus', days, 0, run.place.locale);
  if (!(value instanceof DayDrop) || typeof count !== 'number' || !Number.isInteger(count)) return undefined;
  const day = Math.abs(count) <= maxDays ? addDays(value.day, count) : undefined;
  return day === undefined ? undefined : new DayDrop(day, run.place);
}

/** A number is taken for an amount of the order's currency; without an order there is none. */
function formatAmount({ place, currency }: TemplateRun, value: unknown): MoneyDrop | undefined {
  if (value instanceof MoneyDrop) return value;
  const amount = countWith('plus', value, 0, place.locale);
  return typeof amount === 'number' && currency !== undefined
    ? new MoneyDrop(moneyOf(amount, currency), place.locale)
    : undefined;
}

function onText(value: unknown, change: (text: string) => unknown): unknown {
  return change(textOf(value));
}

function splitText(text: string, separator: string): unknown {
  const members = text.split(separator);
  while (members.at(-1) === '') members.pop();
  checkSize(members);
  return listOf(members);
}

function textOf(value: unknown): string {
  return Array.isArray(value) ? value.map(textOf).join('') : String(value);
}

function isAbsent(value: unknown): boolean {
  return value === undefined || value === null || (value instanceof Object && value.valueOf() === undefined);
}

function bounded(
  call: (context: TemplateContext, value: unknown, args: readonly unknown[], self: unknown) => unknown,
): FilterHandler {
  return function (value: unknown, ...args: unknown[]) {
    const { context } = this;
    if (!(context instanceof TemplateContext)) throw new TypeError('A filter runs in a template only');
    if (isAbsent(value) || args.some(isAbsent)) return undefined;
    context.run.budget.spendSearch(value, args);
    const result = call(context, value, args, this);
    checkSize(result);
    return Array.isArray(result) ? listOf(result) : result;
  };
}

function handlerOf(name: string): FilterHandler {
  const own = Object.hasOwn(ownFilters, name) ? ownFilters[name] : undefined;
  if (own) return bounded((context, value, args) => own(context.run, value, ...args));
  if (numberFilterNames.includes(name)) {
    return bounded((context, value, [other]) => countWith(name, value, other, context.run.place.locale));
  }
  const filter = liquidFilters[name];
  const handler = typeof filter === 'function' ? filter : filter?.handler;
  if (!handler) throw new Error(`Liquid has no filter ${name}`);
  return bounded((_context, value, args, self) => Reflect.apply(handler, self, [value, ...args]));
}

/** Every filter by name. `default` is Liquid's own: it is there for what is unknown. */
export function allowedFilters(): ReadonlyMap<string, FilterImplOptions> {
  const names = templateFilters.map(({ name }) => name).filter((name) => name !== 'default');
  return new Map(names.map((name) => [name, handlerOf(name)]));
}
