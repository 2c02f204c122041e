/** A suggestion as it would be inserted now: with what the seller has typed into its fields. What is shown is this, and what is inserted is this. */
import type { ReplyContext } from '@/lib/domain/suggestion/reply-context';
import type { Suggestion } from '@/lib/domain/suggestion/suggestion';
import { bodyOf } from '@/lib/domain/template/body-of';
import { renderTemplate } from '@/lib/domain/template/render-template';
import { type FieldAnswers, fieldsOf, type TemplateField } from '@/lib/domain/template/template-fields';

export interface WrittenReply {
  readonly suggestion: Suggestion;
  /** What it asks, with defaults and choices of this conversation; empty for most. */
  readonly fields: readonly TemplateField[];
  /** What stands in the form: what was typed, as it was typed. */
  readonly typed: FieldAnswers;
}

const nothingTyped: FieldAnswers = {};

export function writeReply(
  suggestion: Suggestion,
  context: ReplyContext,
  typed: FieldAnswers = nothingTyped,
): WrittenReply {
  const { template, language } = suggestion;
  const variant = template.variants[language];
  const body = variant ? bodyOf(variant, context.facts.conversation.marketplace) : '';
  const findSnippet = context.findSnippetIn(language);
  if (fieldsOf(body, { findSnippet }).length === 0) return { suggestion, fields: [], typed: nothingTyped };
  const values = context.valuesIn(language);
  const fields = fieldsOf(body, { findSnippet, values });
  const outcome = renderTemplate(body, values, { findSnippet, answers: toAnswers(fields, typed) });
  if (!outcome.ok) return { suggestion, fields, typed };
  return { suggestion: { ...suggestion, rendered: outcome.rendered }, fields, typed };
}

/** What stands in a field: what was typed, else its default. */
export function entryOf(field: TemplateField, typed: FieldAnswers): string {
  return (Object.hasOwn(typed, field.name) ? typed[field.name] : field.default) ?? '';
}

/** What the seller typed, as the template takes it. */
export function toAnswer(field: TemplateField, entry: string): string {
  return field.type === 'number' ? withDecimalPoint(entry.trim()) : entry;
}

/** `12,50` is twelve and a half; `1,000` could be one or a thousand and is left to be refused. */
function withDecimalPoint(number: string): string {
  return number.replace(/^([+-]?\d+),(\d{1,2})$/, '$1.$2');
}

function toAnswers(fields: readonly TemplateField[], typed: FieldAnswers): FieldAnswers {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const entry = Object.hasOwn(typed, field.name) ? typed[field.name] : undefined;
      return entry === undefined ? [] : [[field.name, toAnswer(field, entry)]];
    }),
  );
}
