/** Every filter that a template may use: the one list from which checks, completion and documentation are made. */

export interface TemplateFilter {
  readonly name: string;
  readonly meaning: string;
  /** Fewest and most values behind its colon. */
  readonly values: readonly [number, number];
  readonly example: string;
  /** What the example writes in an English reply to the order of the reference page. */
  readonly result: string;
}

export const templateFilters = [
  { name: 'abs', values: [0, 0], meaning: 'A number without its sign', example: '{{ -3 | abs }}', result: '3' },
  {
    name: 'add_days',
    values: [1, 1],
    meaning: 'A day so many days later',
    example: '{{ order.deliver_by | add_days: 3 }}',
    result: '22 November 2026',
  },
  {
    name: 'append',
    values: [1, 1],
    meaning: 'Adds text behind',
    example: '{{ "Hello" | append: "," }}',
    result: 'Hello,',
  },
  {
    name: 'at_least',
    values: [1, 1],
    meaning: 'The number, or the given one if that is greater',
    example: '{{ 1 | at_least: 2 }}',
    result: '2',
  },
  {
    name: 'at_most',
    values: [1, 1],
    meaning: 'The number, or the given one if that is smaller',
    example: '{{ 3 | at_most: 2 }}',
    result: '2',
  },
  {
    name: 'capitalize',
    values: [0, 0],
    meaning: 'First letter large, all others small',
    example: '{{ "desk LAMP" | capitalize }}',
    result: 'Desk lamp',
  },
  { name: 'ceil', values: [0, 0], meaning: 'The next whole number above', example: '{{ 1.2 | ceil }}', result: '2' },
  {
    name: 'compact',
    values: [0, 0],
    meaning: 'A list without members that are not known',
    example: '{{ order.item_titles | compact | size }}',
    result: '2',
  },
  {
    name: 'date',
    values: [0, 1],
    meaning: 'A day in another style: "long", "short", "weekday", "numeric", or a pattern such as "%d.%m.%Y"',
    example: '{{ order.deliver_by | date: "weekday" }}',
    result: 'Thursday 19 November',
  },
  {
    name: 'default',
    values: [1, 2],
    meaning: 'Something else where the value is not known',
    example: '{{ tracking.number | default: "not known yet" }}',
    result: 'not known yet',
  },
  {
    name: 'divided_by',
    values: [1, 1],
    meaning: 'Divides a number or money',
    example: '{{ order.total | divided_by: 2 }}',
    result: '£21.25',
  },
  { name: 'downcase', values: [0, 0], meaning: 'Small letters', example: '{{ "LAMP" | downcase }}', result: 'lamp' },
  {
    name: 'first',
    values: [0, 0],
    meaning: 'The first member of a list',
    example: '{{ order.item_titles | first }}',
    result: 'Desk lamp',
  },
  { name: 'floor', values: [0, 0], meaning: 'The whole number below', example: '{{ 1.8 | floor }}', result: '1' },
  {
    name: 'join',
    values: [0, 1],
    meaning: 'A list as text, with the given text between',
    example: '{{ order.item_titles | join: " / " }}',
    result: 'Desk lamp / Bulb',
  },
  {
    name: 'last',
    values: [0, 0],
    meaning: 'The last member of a list',
    example: '{{ order.item_titles | last }}',
    result: 'Bulb',
  },
  {
    name: 'lstrip',
    values: [0, 0],
    meaning: 'Without space in front',
    example: '{{ "  lamp" | lstrip }}',
    result: 'lamp',
  },
  { name: 'minus', values: [1, 1], meaning: 'Takes a number away', example: '{{ 5 | minus: 2 }}', result: '3' },
  {
    name: 'modulo',
    values: [1, 1],
    meaning: 'What is left over by a division',
    example: '{{ 7 | modulo: 5 }}',
    result: '2',
  },
  {
    name: 'money',
    values: [0, 0],
    meaning: "A number as an amount in the order's currency",
    example: '{{ 5 | money }}',
    result: '£5.00',
  },
  { name: 'plus', values: [1, 1], meaning: 'Adds a number', example: '{{ order.days_late | plus: 1 }}', result: '4' },
  {
    name: 'prepend',
    values: [1, 1],
    meaning: 'Adds text in front',
    example: '{{ "Anna" | prepend: "Ms " }}',
    result: 'Ms Anna',
  },
  {
    name: 'remove',
    values: [1, 1],
    meaning: 'Leaves out a text wherever it stands',
    example: '{{ "a-b-c" | remove: "-" }}',
    result: 'abc',
  },
  {
    name: 'remove_first',
    values: [1, 1],
    meaning: 'Leaves out a text where it stands first',
    example: '{{ "a-b-c" | remove_first: "-" }}',
    result: 'ab-c',
  },
  {
    name: 'remove_last',
    values: [1, 1],
    meaning: 'Leaves out a text where it stands last',
    example: '{{ "a-b-c" | remove_last: "-" }}',
    result: 'a-bc',
  },
  {
    name: 'replace',
    values: [2, 2],
    meaning: 'Puts one text in place of another, wherever it stands',
    example: '{{ "a-b-c" | replace: "-", "+" }}',
    result: 'a+b+c',
  },
  {
    name: 'replace_first',
    values: [2, 2],
    meaning: 'Puts one text in place of another, where it stands first',
    example: '{{ "a-b-c" | replace_first: "-", "+" }}',
    result: 'a+b-c',
  },
  {
    name: 'replace_last',
    values: [2, 2],
    meaning: 'Puts one text in place of another, where it stands last',
    example: '{{ "a-b-c" | replace_last: "-", "+" }}',
    result: 'a-b+c',
  },
  {
    name: 'reverse',
    values: [0, 0],
    meaning: 'A list from its end',
    example: '{{ order.item_titles | reverse | join: ", " }}',
    result: 'Bulb, Desk lamp',
  },
  {
    name: 'round',
    values: [0, 1],
    meaning: 'Rounds, to so many decimal places',
    example: '{{ 1.256 | round: 1 }}',
    result: '1.3',
  },
  {
    name: 'rstrip',
    values: [0, 0],
    meaning: 'Without space behind',
    example: '{{ "lamp  " | rstrip }}',
    result: 'lamp',
  },
  {
    name: 'size',
    values: [0, 0],
    meaning: 'How many members or letters',
    example: '{{ order.item_titles | size }}',
    result: '2',
  },
  {
    name: 'slice',
    values: [1, 2],
    meaning: 'So many letters from a place, counted from 0',
    example: '{{ "Fernhold" | slice: 0, 4 }}',
    result: 'Fern',
  },
  {
    name: 'sort',
    values: [0, 0],
    meaning: 'A list in alphabetical order',
    example: '{{ order.item_titles | sort | join: ", " }}',
    result: 'Bulb, Desk lamp',
  },
  {
    name: 'split',
    values: [1, 1],
    meaning: 'Text as a list, cut at the given text',
    example: '{{ "a-b-c" | split: "-" | last }}',
    result: 'c',
  },
  {
    name: 'squish',
    values: [0, 0],
    meaning: 'Without space around, and single spaces within',
    example: '{{ "  desk   lamp " | squish }}',
    result: 'desk lamp',
  },
  {
    name: 'strip',
    values: [0, 0],
    meaning: 'Without space around',
    example: '{{ "  lamp  " | strip }}',
    result: 'lamp',
  },
  {
    name: 'strip_newlines',
    values: [0, 0],
    meaning: 'Without line ends',
    example: '{{ "desk lamp" | strip_newlines }}',
    result: 'desk lamp',
  },
  {
    name: 'times',
    values: [1, 1],
    meaning: 'Multiplies a number or money',
    example: '{{ order.total | times: 2 }}',
    result: '£85.00',
  },
  {
    name: 'to_sentence',
    values: [0, 0],
    meaning: "A list as words of the reply's language",
    example: '{{ order.item_titles | to_sentence }}',
    result: 'Desk lamp and Bulb',
  },
  {
    name: 'truncate',
    values: [0, 2],
    meaning: 'At most so many letters, with … or the given text behind',
    example: '{{ "Fernhold Desk Lamp" | truncate: 9, "…" }}',
    result: 'Fernhold…',
  },
  {
    name: 'truncatewords',
    values: [0, 2],
    meaning: 'At most so many words',
    example: '{{ "Fernhold Desk Lamp" | truncatewords: 2, "" }}',
    result: 'Fernhold Desk',
  },
  {
    name: 'uniq',
    values: [0, 0],
    meaning: 'A list with each member once',
    example: '{{ "a-b-a" | split: "-" | uniq | join: "" }}',
    result: 'ab',
  },
  { name: 'upcase', values: [0, 0], meaning: 'Large letters', example: '{{ "lamp" | upcase }}', result: 'LAMP' },
  {
    name: 'upcase_first',
    values: [0, 0],
    meaning: 'First letter large, all others as they are',
    example: '{{ "my Fernhold lamp" | upcase_first }}',
    result: 'My Fernhold lamp',
  },
] as const satisfies readonly TemplateFilter[];

export type FilterName = (typeof templateFilters)[number]['name'];

const byName: ReadonlyMap<string, TemplateFilter> = new Map(templateFilters.map((filter) => [filter.name, filter]));

/** The filter with this name; undefined if there is none. */
export function findFilter(name: string): TemplateFilter | undefined {
  return byName.get(name);
}
