/** Fill-in fields: what a template asks the seller when it is inserted. Found without rendering, in every branch and snippet. */

import { formatMoney, majorUnits } from './format-value';
import { parseTemplate } from './parse-template';
import { type FindSnippet, foldShortcut, noSnippets } from './snippets';
import { labelOfName, type TemplateField } from './template-field';
import type { TemplateValue, TemplateValues } from './template-values';

export type { AnswerProblem, FieldAnswers, FieldType, TemplateField } from './template-field';
export { answerProblem, answerProblems, fieldTypes } from './template-field';

export interface FieldSearch {
  /** Where included templates are looked up; without it, fields of snippets are not found. */
  readonly findSnippet?: FindSnippet | undefined;
  /** Fills defaults and choices that are variables; what has no value stays without. */
  readonly values?: TemplateValues | undefined;
}

/**
 * Every field of the template and of what it includes, each once, in the order in which they first appear. Of a
 * template with faults, those that can be read.
 */
export function fieldsOf(
  source: string,
  { findSnippet = noSnippets, values }: FieldSearch = {},
): readonly TemplateField[] {
  const fields = new Map<string, { readonly field: TemplateField; readonly isDeclared: boolean }>();
  const seen = new Set<string>();
  const collect = (body: string) => {
    for (const mention of parseTemplate(body).reading.mentions) {
      if (mention.kind === 'included') include(mention.shortcut);
      else note(mention.kind === 'declared' ? mention.field : plainField(mention.name), mention.kind === 'declared');
    }
  };
  const include = (shortcut: string) => {
    const found = seen.has(foldShortcut(shortcut)) ? undefined : findSnippet(shortcut);
    seen.add(foldShortcut(shortcut));
    if (found?.kind === 'found') collect(found.body);
  };
  const note = (field: TemplateField, isDeclared: boolean) => {
    const known = fields.get(field.name);
    if (!known || (isDeclared && !known.isDeclared)) fields.set(field.name, { field, isDeclared });
  };
  collect(source);
  return [...fields.values()].map(({ field }) => (values ? withValues(field, values) : field));
}

/** What `{{ ask.name }}` asks for where nothing declares it. */
function plainField(name: string): TemplateField {
  return { name, type: 'text', label: labelOfName(name), choices: [] };
}

/** With the default and the choices that the values of one reply give. */
export function withValues(field: TemplateField, values: TemplateValues): TemplateField {
  const { defaultVariable, choicesVariable } = field;
  const choices = choicesVariable === undefined ? undefined : listedValue(choicesVariable, values);
  const given = defaultVariable === undefined ? undefined : listedValue(defaultVariable, values);
  const answer = given && toAnswer(given, field, values.locale);
  return {
    ...field,
    ...(choices?.type === 'list' && { choices: [...new Set(choices.texts)] }),
    ...(answer !== undefined && { default: answer }),
  };
}

function listedValue(name: string, values: TemplateValues): TemplateValue | undefined {
  return Object.entries(values.byName).find(([known]) => known === name)?.[1];
}

function toAnswer(value: TemplateValue, { type }: TemplateField, locale: string): string | undefined {
  switch (value.type) {
    case 'text':
    case 'status':
      return value.text;
    case 'date':
      return value.day;
    case 'number':
      return String(value.number);
    case 'money':
      return type === 'number' ? String(majorUnits(value.money)) : formatMoney(value.money, locale);
    case 'list':
      return value.texts.join(', ');
  }
}
