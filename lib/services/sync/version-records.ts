/** Earlier states of saved replies as shared records, which never change, and back. */
import * as z from 'zod/mini';
import { mostVersions } from '@/lib/domain/template/library/keep-versions';
import { canonicalTemplate } from '@/lib/domain/template/library/template-edit';
import { type Template, templateSchema } from '@/lib/domain/template/template';
import type { SharedRecord } from '@/lib/sync/shared-record';
import { toJson } from './part-paths';

export interface Version {
  readonly templateId: string;
  /** When this state was saved, and when another took its place, epoch ms. */
  readonly savedAt: number;
  readonly keptAt: number;
  readonly template: Template;
}

const valuesSchema = z.object({ keptAt: z.int(), savedAt: z.int(), template: templateSchema });

/** Its name follows from what it says: the same state that two browsers keep is one. */
export function toVersionRecord({ templateId, savedAt, keptAt, template }: Version): SharedRecord {
  const content = toJson(canonicalTemplate(template));
  const id = `${templateId}/${savedAt}/${hashOf(JSON.stringify(content))}`;
  return { id, values: { keptAt, savedAt, template: content }, texts: {} };
}

/** Undefined where it is none. */
export function fromVersionRecord({ id, values }: SharedRecord): Version | undefined {
  const read = valuesSchema.safeParse(values);
  const templateId = templateOfVersion(id);
  return read.success && read.data.template.id === templateId ? { ...read.data, templateId } : undefined;
}

export function templateOfVersion(id: string): string {
  return id.slice(0, Math.max(0, id.indexOf('/')));
}

/** Those that are too many of one template: the same ones in every browser. Oldest first in, in no order out. */
export function surplusOf(versions: readonly (Version & { readonly id: string })[]): readonly string[] {
  if (versions.length <= mostVersions) return [];
  const inOrder = versions.toSorted((a, b) => a.savedAt - b.savedAt || (a.id < b.id ? -1 : 1));
  // The first of all stays, and the newest.
  return inOrder.slice(1, 1 + inOrder.length - mostVersions).map(({ id }) => id);
}

/** FNV-1a over two halves: names what is the same, and protects nothing. */
function hashOf(text: string): string {
  let [one, other] = [0x811c9dc5, 0x01000193];
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    one = Math.imul(one ^ code, 0x01000193) >>> 0;
    other = Math.imul(other ^ (code + index), 0x85ebca6b) >>> 0;
  }
  return one.toString(36) + other.toString(36);
}
