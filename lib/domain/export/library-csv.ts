/** The library as a table for spreadsheets: one row for each language of each template. What it cannot hold: times. */
import { inOwnOrder } from '../template/library/arrange-templates';
import type { Template } from '../template/template';
import { type CsvDelimiter, csvParts, defusedCell } from './csv-cell';

export const libraryColumns = [
  'id',
  'language',
  'title',
  'body',
  'body_amazon',
  'body_ebay',
  'shortcut',
  'folder',
  'pinned',
  'position',
  'tags',
  'intents',
  'situations',
  'marketplaces',
  'fulfilled_by',
  'main_language',
] as const;
export type LibraryColumn = (typeof libraryColumns)[number];

export function libraryCsvParts(templates: readonly Template[], delimiter: CsvDelimiter): string[] {
  return csvParts([libraryColumns, ...inOwnOrder(templates).flatMap(rowsOf)], delimiter);
}

function rowsOf(template: Template): string[][] {
  return Object.keys(template.variants)
    .toSorted()
    .map((language) => {
      const cells = cellsOf(template, language);
      return libraryColumns.map((column) => guardedCell(cells[column] ?? ''));
    });
}

function cellsOf(template: Template, language: string): Record<LibraryColumn, string | undefined> {
  const { title, body, bodyFor } = template.variants[language] ?? { title: '', body: '' };
  const { isPinned, position } = template;
  return {
    id: template.id,
    language,
    title,
    body,
    body_amazon: bodyFor?.amazon,
    body_ebay: bodyFor?.ebay,
    shortcut: template.shortcut,
    folder: template.folder,
    pinned: isPinned === undefined ? undefined : isPinned ? 'yes' : 'no',
    position: position === undefined ? undefined : String(position),
    tags: joinCells(template.tags),
    intents: joinCells(template.intents),
    situations: joinCells(template.situations),
    marketplaces: joinCells(template.marketplaces),
    fulfilled_by: template.fulfilledBy,
    main_language: template.mainLanguage,
  };
}

/** `a | b`; a bar within an entry has a backslash in front. */
export function joinCells(entries: readonly string[]): string {
  return entries.map((entry) => entry.replace(/[\\|]/g, '\\$&')).join('|');
}

export function partCells(cell: string): string[] {
  if (cell === '') return [];
  const entries = [''];
  for (let index = 0; index < cell.length; index += 1) {
    const sign = cell[index] ?? '';
    if (sign === '|') entries.push('');
    else {
      if (sign === '\\') index += 1;
      entries.push(`${entries.pop() ?? ''}${sign === '\\' ? (cell[index] ?? '') : sign}`);
    }
  }
  return entries;
}

/** Whether the cell has to wear an apostrophe: as a formula, or because it would lose its own when it is read again. */
function needsGuard(text: string): boolean {
  let start = 0;
  while (text[start] === "'") start += 1;
  const rest = text.slice(start);
  return defusedCell(rest) !== rest;
}

/** The apostrophe that keeps spreadsheets from computing the cell; `unguardedCell` takes exactly it away again. */
export function guardedCell(text: string): string {
  return needsGuard(text) ? `'${text}` : text;
}

export function unguardedCell(cell: string): string {
  return cell.startsWith("'") && needsGuard(cell.slice(1)) ? cell.slice(1) : cell;
}
