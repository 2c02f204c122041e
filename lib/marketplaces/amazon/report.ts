/** Fields → the reading's lists of sources and of what is missing. */
import type { FieldSource, MissingReason, Reading, ReadingField } from '@/lib/domain/conversation/reading';
import { type Field, isFound } from './field';
import { readingFields } from './reading-fields';

export type Fields = Partial<Record<ReadingField, Field<unknown>>>;

/** Fields that are not named are missing for the one reason given. */
export function toReport(fields: Fields, otherwise: MissingReason): Pick<Reading, 'sources' | 'missing'> {
  const sources: Partial<Record<ReadingField, FieldSource>> = {};
  const missing: Reading['missing'] = [];
  for (const name of readingFields) {
    const field = fields[name];
    if (field && isFound(field)) sources[name] = field.source;
    else missing.push({ field: name, reason: field?.missing ?? otherwise });
  }
  return { sources, missing };
}
