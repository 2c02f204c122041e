/**
 * The file that Text Blaze makes of folders of snippets: `{ folders: [{ name, snippets: [{ name, shortcut, text, html }] }] }`.
 *
 * Source: pypi.org/project/textblaze-to-espanso, which reads these fields, read 2026-11-22.
 */
import * as z from 'zod/mini';
import { type ForeignReply, type ForeignRules, type ReadEntries, toIncoming } from './incoming-template';
import { translateTextBlaze } from './translate-text-blaze';

const snippetSchema = z.object({
  id: z.optional(z.unknown()),
  name: z.optional(z.string()),
  shortcut: z.optional(z.string()),
  text: z.optional(z.string()),
  html: z.optional(z.string()),
});
const fileSchema = z.object({
  folders: z.array(z.object({ name: z.optional(z.string()), snippets: z.array(z.unknown()) })),
});

/** Undefined where the file is not of this kind. */
export function readTextBlaze(value: unknown, languageOf: ForeignRules['languageOf']): ReadEntries | undefined {
  const file = fileSchema.safeParse(value);
  if (!file.success) return undefined;
  const snippets = file.data.folders.flatMap(({ name, snippets }) =>
    snippets.map((snippet) => ({ folder: name, snippet })),
  );
  const refused: ReadEntries['refused'][number][] = [];
  const replies = snippets.flatMap(({ folder, snippet }, index): ForeignReply[] => {
    const place = index + 1;
    const parsed = snippetSchema.safeParse(snippet);
    if (!parsed.success) {
      refused.push({ place, reason: 'not-a-template' });
      return [];
    }
    const { id, name, shortcut, text, html } = parsed.data;
    return [
      { place, id: typeof id === 'string' ? id : undefined, title: name, shortcut, folder, text: text || html || '' },
    ];
  });
  const read = toIncoming(replies, { program: 'text-blaze', translate: translateTextBlaze, languageOf });
  return { templates: read.templates, refused: [...refused, ...read.refused] };
}
