/** Keeps, field by field, where a value came from or why it is missing; every field of a reading ends up in one of the two. */
import type { FieldSource, MissingReason, Reading, ReadingField } from '@/lib/domain/conversation/reading';

const fields: readonly ReadingField[] = [
  'page',
  'site',
  'account',
  'conversationId',
  'buyerName',
  'buyerLanguage',
  'orderIds',
  'itemIds',
  'messages',
  'sentAt',
  'status',
  'replyField',
];

export class FieldLog {
  readonly #notes = new Map<ReadingField, { source?: FieldSource; reason?: MissingReason }>();

  read(field: ReadingField, source: FieldSource): void {
    this.#notes.set(field, { source });
  }

  /** A value may be there in part: then the source stays. */
  miss(field: ReadingField, reason: MissingReason): void {
    this.#notes.set(field, { reason });
  }

  /** The outcome; fields nobody spoke of are not on the page. */
  outcome(): Pick<Reading, 'missing' | 'sources'> {
    const missing: Reading['missing'] = [];
    const sources: Reading['sources'] = {};
    for (const field of fields) {
      const note = this.#notes.get(field);
      if (note?.source) sources[field] = note.source;
      else missing.push({ field, reason: note?.reason ?? 'not-on-page' });
    }
    return { missing, sources };
  }
}
