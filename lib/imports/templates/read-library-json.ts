/** Replydock's own JSON file; see `docs/template-files.md`. An entry that does not fit costs only itself. */
import * as z from 'zod/mini';
import { libraryFormat, libraryFormatVersion } from '@/lib/domain/export/library-json';
import type { IncomingTemplate, LibraryFileReading, RefusedEntry } from '@/lib/domain/template/library/incoming';
import { canonicalTemplate } from '@/lib/domain/template/library/template-edit';
import { templateSchema } from '@/lib/domain/template/template';
import type { ReadEntries } from './incoming-template';
import { refusalOf } from './refusal-of';

const headSchema = z.object({ format: z.literal(libraryFormat), version: z.number() });
const fileSchema = z.object({ templates: z.array(z.unknown()) });

/** Undefined where the file is not of this kind at all. */
export function readLibraryJson(value: unknown): ReadEntries | LibraryFileReading | undefined {
  const head = headSchema.safeParse(value);
  if (!head.success) return undefined;
  if (head.data.version > libraryFormatVersion) return { ok: false, problem: 'newer-version' };
  const file = fileSchema.safeParse(value);
  return file.success ? readEntries(file.data.templates) : { ok: false, problem: 'unknown-json' };
}

function readEntries(entries: readonly unknown[]): ReadEntries {
  const templates = new Map<string, IncomingTemplate>();
  const refused: RefusedEntry[] = [];
  for (const [index, entry] of entries.entries()) {
    const parsed = templateSchema.safeParse(entry);
    if (!parsed.success) {
      refused.push(refusalOf(index + 1, parsed.error));
      continue;
    }
    const template = parsed.data;
    const id = freeId(templates, template.id);
    const isTwice = id !== template.id && textOf(templates.get(template.id)?.template) === textOf(template);
    if (isTwice) continue;
    const renamed = templateSchema.safeParse({ ...template, id });
    if (renamed.success) templates.set(id, { template: renamed.data, place: index + 1, untranslated: [] });
    else refused.push(refusalOf(index + 1, renamed.error));
  }
  return { templates: [...templates.values()], refused };
}

function textOf(template: Parameters<typeof canonicalTemplate>[0] | undefined): string {
  return template ? JSON.stringify(canonicalTemplate(template)) : '';
}

/** Two templates of one id are two templates. */
function freeId(templates: ReadonlyMap<string, IncomingTemplate>, id: string): string {
  if (!templates.has(id)) return id;
  for (let count = 2; ; count += 1) if (!templates.has(`${id}-${count}`)) return `${id}-${count}`;
}
