/** A fill-in field, what may be answered to it, and which answers cannot be used. */
import { cleanLines } from './clean-value';

export const fieldTypes = ['text', 'choice', 'date', 'number'] as const;
export type FieldType = (typeof fieldTypes)[number];

export interface TemplateField {
  /** As in `{{ ask.refund }}`. */
  readonly name: string;
  readonly type: FieldType;
  /** What the seller is asked; made from the name where the template gives none. */
  readonly label: string;
  /** An answer (see `FieldAnswers`) that stands until the seller gives one. */
  readonly default?: string;
  /** The variable whose value is the default, where it has one; see `withValues`. */
  readonly defaultVariable?: string;
  /** Of a number. */
  readonly min?: number;
  readonly max?: number;
  /** What can be chosen; empty unless it is a choice. */
  readonly choices: readonly string[];
  /** The list whose members can be chosen; see `withValues`. */
  readonly choicesVariable?: string;
}

/**
 * What the seller gave, by field name: a text, one of the choices, a day as YYYY-MM-DD, a number with a decimal point.
 * A field that is not in it has its default; an empty answer, or one that cannot be used, leaves it without value.
 */
export type FieldAnswers = Readonly<Record<string, string>>;

export const answerProblems = [
  'not-a-number',
  'too-small',
  'too-big',
  'not-a-date',
  'not-a-choice',
  'too-long',
] as const;
export type AnswerProblem = (typeof answerProblems)[number];

const fieldName = /^[\p{L}_][\p{L}\p{N}\p{M}_-]{0,39}$/u;

export function isFieldName(name: string): boolean {
  return fieldName.test(name);
}

const maxAnswerLength = 4_000;

/** What is wrong with an answer; undefined if it can be used, or is empty. */
export function answerProblem(field: TemplateField, answer: string): AnswerProblem | undefined {
  if (isEmptyAnswer(answer)) return undefined;
  switch (field.type) {
    case 'text':
      return answer.length > maxAnswerLength ? 'too-long' : undefined;
    case 'choice':
      return field.choices.includes(answer) ? undefined : 'not-a-choice';
    case 'date':
      return isDay(answer.trim()) ? undefined : 'not-a-date';
    case 'number':
      return numberProblem(field, answer.trim());
  }
}

/** Nothing but space. */
export function isEmptyAnswer(answer: string): boolean {
  return cleanLines(answer) === undefined;
}

function numberProblem({ min, max }: TemplateField, answer: string): AnswerProblem | undefined {
  if (!/^[+-]?\d{1,12}(?:\.\d{1,6})?$/.test(answer)) return 'not-a-number';
  const number = Number(answer);
  if (min !== undefined && number < min) return 'too-small';
  return max !== undefined && number > max ? 'too-big' : undefined;
}

/** A day that exists, YYYY-MM-DD. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const at = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}

/** `refund_amount` → `Refund amount`. */
export function labelOfName(name: string): string {
  const words = name.replace(/[_-]+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
