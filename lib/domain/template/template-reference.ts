/** The reference of the template language as a page, made of the lists that the language itself is made of. */
import { dayStyles } from './format-value';
import { askOptions } from './read-ask-tag';
import { faultKinds, fieldProblems } from './template-fault';
import { fieldTypes } from './template-field';
import { templateFilters } from './template-filters';
import { templateTags } from './template-tags';
import { templateVariables } from './variables';

const optionMeanings: Readonly<Record<keyof typeof askOptions, string>> = {
  type: `${fieldTypes.map((type) => `"${type}"`).join(', ')}; "text" where none is given`,
  label: 'The question as you will read it; made from the name where none is given',
  default: 'What stands there until you change it: a text, a number, a day as "2026-11-17", or a variable',
  min: 'The smallest number',
  max: 'The greatest number',
  choices:
    'What can be chosen: "Refund, Replacement"; with | between them they may hold commas. Or a variable that is a list',
};

/** Markdown, ending with a line end. */
export function templateReference(): string {
  return `${[
    '# The language of templates',
    'This page is written by `npx tsx tools/reference/write-reference.ts` from the lists in `lib/domain/template`.',
    'Templates are written in Liquid. `{{ … }}` writes a value, `{% … %}` decides what is written. What is not known stays visible as `{{ name }}` and is marked; it is never left blank. In a condition it does not hold.',
    ...section(
      'Variables',
      ['Variable', 'Kind', 'Meaning', 'Example'],
      templateVariables.map(({ name, type, meaning, example }) => [code(`{{ ${name} }}`), type, meaning, example]),
    ),
    ...section(
      'Filters',
      ['Filter', 'Meaning', 'Example', 'Writes'],
      templateFilters.map(({ name, meaning, example, result }) => [code(name), meaning, code(example), result]),
    ),
    `Days are written in the reply's language. Styles of \`date\`: ${dayStyles.map(code).join(', ')}, or a pattern such as ${code('%d.%m.%Y')}.`,
    ...section(
      'Tags',
      ['Tag', 'Meaning', 'Example'],
      templateTags.map(({ name, meaning, example }) => [code(name), meaning, code(example)]),
    ),
    '## Fill-in fields',
    'A field is declared by `ask` and written as `{{ ask.name }}`, as often as you like; you are asked for it once. `{{ ask.name }}` without a declaration asks for a text. The value can be used in conditions and filters like any other.',
    table(
      ['Option', 'Of', 'Meaning'],
      Object.entries(askOptions).map(([name, types]) => [
        code(name),
        types.length === fieldTypes.length ? 'all' : types.join(', '),
        meaningOf(name),
      ]),
    ),
    '## Other templates',
    '`{% render "shortcut" %}` puts in the template with that shortcut: its variant in the same language, in the wording of the same marketplace. Where it has none in that language, the reply is not offered: languages are never mixed. Names given by `assign` stay within the template that gives them; fields are shared.',
    '## What can be wrong',
    `Kinds of faults: ${faultKinds.map(code).join(', ')}.`,
    `Of fill-in fields: ${fieldProblems.map(code).join(', ')}.`,
    'A template may be 20,000 characters long and write as many; loops and filters have a budget of steps that no ordinary reply comes near.',
  ].join('\n\n')}\n`;
}

function meaningOf(option: string): string {
  return Object.entries(optionMeanings).find(([name]) => name === option)?.[1] ?? '';
}

function section(title: string, head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  return [`## ${title}`, table(head, rows)];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.map(cell).join(' | ')} |`).join('\n');
}

function cell(text: string): string {
  return text.replace(/\|/g, '\\|').replace(/\n/g, '⏎');
}

function code(text: string): string {
  return `\`${text}\``;
}
