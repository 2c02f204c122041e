/** Changes made for good: only those after which a template can still be read. */
import { readSource } from '../read-source';
import type { Template } from '../template';
import { type OfferedEdit, spliceOffer } from './kept-edits';
import { spliceEdit, type WordingEdit } from './wording-edit';

/** The wording with the change; undefined where its place is not there exactly once, or nothing good would come of it. */
export function applyEdit(body: string, edit: WordingEdit): string | undefined {
  const changed = spliceEdit(body, edit);
  return changed !== undefined && readSource(changed).faults.length === 0 ? changed : undefined;
}

/** The template with the change; undefined where its words are not there any more, or it could not be read. */
export function withEdit(template: Template, offer: Pick<OfferedEdit, 'place' | 'edit'>): Template | undefined {
  return spliceOffer(template, offer, applyEdit);
}
