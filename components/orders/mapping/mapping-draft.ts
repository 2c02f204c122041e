/** What the seller has said so far about the columns of an unknown header, and what is still needed to read the file. */
import type { MarketplaceName } from '@/lib/domain/marketplace/marketplace';
import { amazonSites, ebaySites } from '@/lib/domain/marketplace/sites';
import type { CanonicalField } from '@/lib/imports/canonical-fields';
import { type ColumnMapping, guessMapping, headerFingerprint } from '@/lib/imports/column-mapping';
import { foldColumn } from '@/lib/imports/column-names';
import type { ImportFileView } from '@/lib/protocol/import-view';

export interface MappingDraft {
  readonly columns: readonly string[];
  readonly marketplace: MarketplaceName;
  readonly site?: string;
  readonly fields: ColumnMapping['fields'];
}

export type MappingNeed = 'site' | 'order-id' | 'order-id-or-record' | 'date';

/** Begins with what was guessed. */
export function draftOf({ columns = [], guessed }: Pick<ImportFileView, 'columns' | 'guessed'>): MappingDraft {
  const { marketplace, site, fields } = guessed ?? guessMapping(columns);
  return { columns, marketplace, fields, ...(site !== undefined && { site }) };
}

/** Another marketplace has other countries; a country that both have stays. */
export function withMarketplace({ site, ...draft }: MappingDraft, marketplace: MarketplaceName): MappingDraft {
  const isKept = site !== undefined && sitesOf(marketplace).includes(site);
  return { ...draft, marketplace, ...(isKept && { site }) };
}

/** A field is of one column at most, and a column of one field: what stood there before is free again. */
export function withField(draft: MappingDraft, column: string, field: CanonicalField | undefined): MappingDraft {
  const fields: ColumnMapping['fields'] = { ...draft.fields };
  const before = fieldOf(draft, column);
  if (before) delete fields[before];
  if (field) fields[field] = column;
  return { ...draft, fields };
}

export function fieldOf({ fields }: MappingDraft, column: string): CanonicalField | undefined {
  return fieldsIn(fields).find((field) => fields[field] === column);
}

/** In the order in which they are asked for; empty: the file can be read. */
export function needsOf({ marketplace, site, fields }: MappingDraft): readonly MappingNeed[] {
  const needs: MappingNeed[] = [];
  if (!site) needs.push('site');
  if (marketplace === 'ebay' && !fields.orderId && !fields.recordNumber) needs.push('order-id-or-record');
  if (marketplace !== 'ebay' && !fields.orderId) needs.push('order-id');
  if (!fields.orderedAt) needs.push('date');
  return needs;
}

/** Undefined while something is needed. */
export function mappingOf(draft: MappingDraft): ColumnMapping | undefined {
  const { columns, marketplace, site, fields } = draft;
  if (!site || needsOf(draft).length > 0) return undefined;
  return { headerFingerprint: headerFingerprint(columns), marketplace, site, fields };
}

/** Country codes of a marketplace's sites, each once. */
export function sitesOf(marketplace: MarketplaceName): readonly string[] {
  const sites = marketplace === 'amazon' ? amazonSites : ebaySites;
  return [...new Set(sites.flatMap(({ site }) => site ?? []))];
}

export type ColumnUse = 'usable' | 'unnamed' | 'repeated';

/** Columns are told apart by their names, so one without a name or with that of another cannot be used. */
export function columnUses(columns: readonly string[]): readonly ColumnUse[] {
  const met = new Set<string>();
  return columns.map((column) => {
    const name = foldColumn(column);
    if (name === '') return 'unnamed';
    if (met.has(name)) return 'repeated';
    met.add(name);
    return 'usable';
  });
}

function fieldsIn(fields: ColumnMapping['fields']): readonly CanonicalField[];
function fieldsIn(fields: object): readonly string[] {
  return Object.keys(fields);
}
