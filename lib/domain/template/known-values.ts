/** Values by variable: each helper gives one entry, or none where the fact is unknown. */
import { cleanLines } from './clean-value';
import type { TemplateValue } from './template-values';
import type { VariableName } from './variables';

export type ValuesByName = Partial<Record<VariableName, TemplateValue>>;

export function text(name: VariableName, value: string | undefined): ValuesByName {
  const clean = cleanLines(value);
  return clean === undefined ? {} : { [name]: { type: 'text', text: clean } };
}

export function date(name: VariableName, day: string | undefined): ValuesByName {
  return day === undefined ? {} : { [name]: { type: 'date', day } };
}

export function number(name: VariableName, value: number | undefined): ValuesByName {
  return value === undefined ? {} : { [name]: { type: 'number', number: value } };
}
