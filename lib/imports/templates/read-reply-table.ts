/**
 * Tables of replies by other programs: Briskine's, and any whose columns can be told by their names.
 *
 * Source: help.briskine.com/templates/import-templates and developers.gorgias.com/reference/the-macro-object, read
 * 2026-11-22.
 */
import { type ForeignReply, type ForeignRules, type ReadEntries, toIncoming } from './incoming-template';
import type { Table } from './read-table';
import { translateHandlebars } from './translate-handlebars';

const columns = {
  id: ['id', 'externalid', 'templateid', 'macroid'],
  title: ['title', 'name', 'templatename', 'macroname', 'subject', 'label', 'titel', 'bezeichnung', 'titre', 'nom'],
  text: [
    'body',
    'bodytext',
    'text',
    'content',
    'message',
    'reply',
    'response',
    'template',
    'bodyhtml',
    'html',
    'bodyplaintext',
    'inhalt',
    'nachricht',
    'texte',
    'contenu',
  ],
  language: ['language', 'lang', 'locale', 'sprache', 'langue'],
  tags: ['tags', 'tag', 'labels', 'keywords', 'schlagworte', 'schlagwörter'],
  folder: ['folder', 'category', 'group', 'ordner', 'kategorie', 'dossier'],
  shortcut: ['shortcut', 'abbreviation', 'trigger', 'keyword', 'code', 'kürzel'],
} as const;
type Meaning = keyof typeof columns;

const briskineColumns = ['title', 'shortcut', 'body', 'tags', 'subject'] as const;

export function isBriskineTable({ header }: Table): boolean {
  return briskineColumns.every((name) => header.includes(name));
}

/** Undefined where no column can be a reply's text. */
export function readReplyTable(table: Table, languageOf: ForeignRules['languageOf']): ReadEntries | undefined {
  const placeOf = columnPlaces(table.header);
  const textPlace = placeOf('text');
  if (textPlace < 0) return undefined;
  const refused: ReadEntries['refused'][number][] = [];
  const replies = table.rows.flatMap(({ place, cells }): ForeignReply[] => {
    if (!cells || cells.length > table.header.length) {
      refused.push({ place, reason: 'broken-row' });
      return [];
    }
    const cell = (meaning: Meaning) => cells[placeOf(meaning)]?.trim() || undefined;
    return [
      {
        place,
        id: cell('id'),
        title: cell('title'),
        shortcut: cell('shortcut'),
        folder: cell('folder'),
        language: cell('language'),
        tags: cell('tags')?.split(/[,;|]/),
        text: cells[textPlace] ?? '',
      },
    ];
  });
  const program = isBriskineTable(table) ? 'briskine' : 'table';
  const read = toIncoming(replies, { program, translate: translateHandlebars, languageOf });
  return { templates: read.templates, refused: [...refused, ...read.refused] };
}

/** Names earlier in the list count more. */
function columnPlaces(header: readonly string[]): (meaning: Meaning) => number {
  const letters = header.map((name) => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''));
  const places = new Map<string, number>();
  for (const [meaning, names] of Object.entries(columns)) {
    const place = names.map((name) => letters.indexOf(name)).find((index) => index >= 0);
    if (place !== undefined) places.set(meaning, place);
  }
  return (meaning) => places.get(meaning) ?? -1;
}
