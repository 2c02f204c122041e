/** Replydock's own table of templates, one row for each language. */
import { type LibraryColumn, libraryColumns, partCells, unguardedCell } from '@/lib/domain/export/library-csv';
import type { IncomingTemplate, RefusedEntry } from '@/lib/domain/template/library/incoming';
import { bodiesFor, withoutAbsent } from '@/lib/domain/template/library/template-edit';
import { type Template, templateSchema } from '@/lib/domain/template/template';
import type { ReadEntries } from './incoming-template';
import type { Table } from './read-table';
import { refusalOf } from './refusal-of';

const needed: readonly LibraryColumn[] = ['id', 'language', 'title', 'body'];

export function isLibraryTable({ header }: Table): boolean {
  return needed.every((name) => header.includes(name));
}

type Cells = Readonly<Record<LibraryColumn, string>>;

export function readLibraryTable({ header, rows }: Table): ReadEntries {
  const templates = new Map<string, IncomingTemplate>();
  const refused: RefusedEntry[] = [];
  for (const { place, cells } of rows) {
    if (!cells || cells.length > header.length) {
      refused.push({ place, reason: 'broken-row' });
      continue;
    }
    const row = cellsByName(header, cells);
    const known = freeId(templates, row);
    const parsed = templateSchema.safeParse(toTemplate(row, known.id, known.template));
    if (!parsed.success) refused.push(refusalOf(place, parsed.error));
    else templates.set(known.id, { place: known.place ?? place, untranslated: [], template: parsed.data });
  }
  return { templates: [...templates.values()], refused };
}

function cellsByName(header: readonly string[], cells: readonly string[]): Cells {
  const entries = libraryColumns.map((name) => [name, unguardedCell(cells[header.indexOf(name)] ?? '')] as const);
  const named = new Map<string, string>(entries);
  const cell = (name: LibraryColumn) => named.get(name) ?? '';
  return {
    id: cell('id'),
    language: cell('language'),
    title: cell('title'),
    body: cell('body'),
    body_amazon: cell('body_amazon'),
    body_ebay: cell('body_ebay'),
    shortcut: cell('shortcut'),
    folder: cell('folder'),
    pinned: cell('pinned'),
    position: cell('position'),
    tags: cell('tags'),
    intents: cell('intents'),
    situations: cell('situations'),
    marketplaces: cell('marketplaces'),
    fulfilled_by: cell('fulfilled_by'),
    main_language: cell('main_language'),
  };
}

/** A second row of the same template and language is another template: nothing is written over. */
function freeId(templates: ReadonlyMap<string, IncomingTemplate>, { id, language }: Cells) {
  for (let count = 1; ; count += 1) {
    const free = count === 1 ? id : `${id}-${count}`;
    const known = templates.get(free);
    if (known?.template.variants[language] === undefined)
      return { id: free, template: known?.template, place: known?.place };
  }
}

function toTemplate(row: Cells, id: string, known: Template | undefined): unknown {
  const bodyFor = bodiesFor((name) => row[`body_${name}`] || undefined);
  const variant = withoutAbsent({ title: row.title, body: row.body, bodyFor });
  const isPinned = row.pinned === '' ? undefined : /^(?:yes|true|1)$/i.test(row.pinned);
  const own = known ?? {
    id,
    shortcut: row.shortcut || undefined,
    folder: row.folder || undefined,
    position: row.position === '' ? undefined : Number(row.position),
    isPinned,
    tags: partCells(row.tags),
    intents: partCells(row.intents),
    situations: partCells(row.situations),
    marketplaces: partCells(row.marketplaces),
    fulfilledBy: row.fulfilled_by || undefined,
    mainLanguage: row.main_language || undefined,
    updatedAt: 0,
  };
  return withoutAbsent({ ...own, variants: { ...known?.variants, [row.language]: variant } });
}
