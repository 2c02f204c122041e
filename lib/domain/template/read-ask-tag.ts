/** The tag `{% ask "refund", type: "number", label: "Refund in %", default: 10, min: 0, max: 100 %}` read. */

import { cleanLine } from './clean-value';
import type { ExpressionToken } from './expression-tokens';
import type { FoundFault } from './found-fault';
import { nearestName } from './nearest-name';
import { nearestVariable } from './nearest-variable';
import { isSign } from './read-filtered-value';
import type { FieldProblem } from './template-fault';
import { answerProblem, fieldTypes, isFieldName, labelOfName, type TemplateField } from './template-field';
import { findVariable } from './variables';

export interface AskReading {
  /** Absent if it has no name that could be used; what is wrong with the rest is left out of it. */
  readonly field?: TemplateField;
  readonly faults: readonly FoundFault[];
}

/** Options by name, with the types of fields that have them. */
export const askOptions = {
  type: fieldTypes,
  label: fieldTypes,
  default: fieldTypes,
  min: ['number'],
  max: ['number'],
  choices: ['choice'],
} as const satisfies Record<string, readonly (typeof fieldTypes)[number][]>;

type OptionName = keyof typeof askOptions;
const optionNames: readonly string[] = Object.keys(askOptions);
const maxLabelLength = 120;
const maxChoices = 50;

type Option = ExpressionToken & { readonly nameStart: number };
type Options = ReadonlyMap<string, Option>;
type Place = { readonly start: number; readonly end: number };

export function readAskTag(tokens: readonly ExpressionToken[], place: Place): AskReading {
  const [nameToken, ...rest] = tokens;
  if (nameToken?.kind !== 'string') return { faults: [problem('no-name', nameToken ?? place)] };
  const name = nameToken.value.trim();
  if (!isFieldName(name)) return { faults: [problem(name === '' ? 'no-name' : 'bad-name', nameToken)] };
  const { options, faults } = readOptions(rest);
  if (faults.length > 0) return { field: plainField(name), faults };
  return readField(name, options, place);
}

function plainField(name: string): TemplateField {
  return { name, type: 'text', label: labelOfName(name), choices: [] };
}

function readOptions(tokens: readonly ExpressionToken[]): { options: Options; faults: FoundFault[] } {
  const options = new Map<string, Option>();
  const faults: FoundFault[] = [];
  for (let at = 0; at < tokens.length; at += 4) {
    const [comma, name, colon, value] = tokens.slice(at, at + 4);
    const unread = !isSign(comma, ',')
      ? comma
      : name?.kind !== 'path'
        ? (name ?? comma)
        : !isSign(colon, ':')
          ? name
          : undefined;
    if (unread || name?.kind !== 'path' || !value || value.kind === 'sign' || value.kind === 'bad') {
      const wrong = unread ?? value ?? colon ?? tokens[at];
      if (wrong) faults.push({ kind: 'syntax', start: wrong.start, end: wrong.end, ...fixOf(wrong) });
      return { options, faults };
    }
    const text = String(name.segments.join('.'));
    if (optionNames.includes(text)) options.set(text, { ...value, nameStart: name.start });
    else faults.push({ ...problem('unknown-option', name), ...nearest(text, optionNames) });
  }
  return { options, faults };
}

function fixOf(token: ExpressionToken): { fix?: string } {
  return token.kind === 'bad' && token.fix !== undefined ? { fix: token.fix } : {};
}

function nearest(text: string, known: readonly string[]): { fix?: string } {
  const fix = nearestName(text, known);
  return fix === undefined ? {} : { fix };
}

function problem(what: FieldProblem, place: Place): FoundFault {
  return { kind: 'bad-field', problem: what, start: place.start, end: place.end };
}

function readField(name: string, options: Options, place: Place): AskReading {
  const faults: FoundFault[] = [];
  const type = readType(options.get('type'), faults);
  for (const [option, token] of options) {
    if (isOptionName(option) && !isOptionOf(option, type)) faults.push(problem('option-of-other-type', token));
  }
  const field: TemplateField = {
    ...plainField(name),
    type,
    label: readLabel(options.get('label')) ?? labelOfName(name),
    ...readLimits(options, faults),
    ...(type === 'choice' && readChoices(options.get('choices'), place, faults)),
  };
  return { field: { ...field, ...readDefault(field, options.get('default'), faults) }, faults };
}

function isOptionName(name: string): name is OptionName {
  return Object.hasOwn(askOptions, name);
}

function isOptionOf(option: OptionName, type: string): boolean {
  const types: readonly string[] = askOptions[option];
  return types.includes(type);
}

function readType(option: Option | undefined, faults: FoundFault[]): TemplateField['type'] {
  if (!option) return 'text';
  const text = option.kind === 'string' ? option.value : option.kind === 'path' ? option.segments.join('.') : '';
  const type = fieldTypes.find((known) => known === text);
  if (!type) {
    const fix = nearestName(text, fieldTypes);
    faults.push({ ...problem('unknown-type', option), ...(fix !== undefined && { fix: `"${fix}"` }) });
  }
  return type ?? 'text';
}

function readLabel(option: Option | undefined): string | undefined {
  return option?.kind === 'string' ? cleanLine(option.value)?.slice(0, maxLabelLength) : undefined;
}

function readLimits(options: Options, faults: FoundFault[]): Pick<TemplateField, 'min' | 'max'> {
  const [min, max] = ['min', 'max'].map((name) => {
    const option = options.get(name);
    if (option && option.kind !== 'number') faults.push(problem('bad-number', option));
    return option?.kind === 'number' ? option.value : undefined;
  });
  const highest = options.get('max');
  if (highest && min !== undefined && max !== undefined && min > max) faults.push(problem('min-above-max', highest));
  return { ...(min !== undefined && { min }), ...(max !== undefined && { max }) };
}

/** `"Refund, Replacement"`; with `|` between them, choices may hold commas. A list variable gives its members. */
function readChoices(option: Option | undefined, place: Place, faults: FoundFault[]): Partial<TemplateField> {
  const variable = option?.kind === 'path' ? option.segments.join('.') : undefined;
  if (variable !== undefined && findVariable(variable)?.type === 'list') return { choicesVariable: variable };
  const text = option?.kind === 'string' ? option.value : '';
  const written = text.split(text.includes('|') ? '|' : ',').map((choice) => cleanLine(choice));
  const choices = [...new Set(written.filter((choice) => choice !== undefined))];
  if (choices.length === 0) faults.push(problem('no-choices', option ?? place));
  if (choices.length > maxChoices) faults.push(problem('too-many-choices', option ?? place));
  return { choices: choices.slice(0, maxChoices) };
}

function readDefault(field: TemplateField, option: Option | undefined, faults: FoundFault[]): Partial<TemplateField> {
  if (!option) return {};
  if (option.kind === 'path') {
    const variable = option.segments.join('.');
    if (findVariable(variable)) return { defaultVariable: variable };
    const fix = nearestVariable(variable);
    faults.push({ kind: 'unknown-variable', start: option.start, end: option.end, ...(fix !== undefined && { fix }) });
    return {};
  }
  const answer = option.kind === 'string' ? option.value.trim() : option.kind === 'number' ? String(option.value) : '';
  const isUsable = answer !== '' && (field.choicesVariable !== undefined || answerProblem(field, answer) === undefined);
  if (!isUsable) faults.push(problem('bad-default', option));
  return isUsable ? { default: answer } : {};
}
