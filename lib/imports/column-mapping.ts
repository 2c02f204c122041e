/**
 * What a seller has said about the columns of a header that is unknown, remembered for the next file with the same
 * columns, in whatever order they come.
 */
import * as z from 'zod/mini';
import { hashText } from '@/lib/domain/conversation/conversation-identity';
import { marketplaceNames } from '@/lib/domain/marketplace/marketplace';
import { amazonColumns } from './amazon-columns';
import { type CanonicalField, canonicalFields } from './canonical-fields';
import { foldColumn } from './column-names';
import { ebayColumns } from './ebay-columns';
import { guessWords } from './guess-words';

export const columnMappingSchema = z.object({
  headerFingerprint: z.string().check(z.maxLength(100)),
  marketplace: z.enum(marketplaceNames),
  /** Country code of the marketplace: its zone and order of day and month are used. */
  site: z.optional(z.string().check(z.maxLength(8))),
  fields: z.partialRecord(z.enum(canonicalFields), z.string().check(z.maxLength(200))),
});
export type ColumnMapping = z.infer<typeof columnMappingSchema>;

/** The same for the same columns in any order and case. */
export function headerFingerprint(columns: readonly string[]): string {
  const names = columns.map(foldColumn).toSorted();
  return `${names.length}-${hashText(names.join('\n'))}`;
}

/** What the columns of an unknown header probably are, to begin the mapping with. The seller decides. */
export function guessMapping(columns: readonly string[]): ColumnMapping {
  const fields = guessFields(columns);
  const marketplace = fields.currency === undefined && fields.status === undefined ? 'ebay' : 'amazon';
  return { headerFingerprint: headerFingerprint(columns), marketplace, fields };
}

function guessFields(columns: readonly string[]): ColumnMapping['fields'] {
  const left = new Map(columns.map((column) => [foldColumn(column), column]));
  const fields: ColumnMapping['fields'] = {};
  const passes: readonly ((name: string, words: readonly string[]) => boolean)[] = [
    (name, words) => words.includes(name),
    (name, words) => words.some((word) => word.length > 5 && name.includes(word)),
  ];
  for (const fits of passes) {
    for (const field of canonicalFields) {
      if (fields[field] !== undefined) continue;
      const words = knownWords(field);
      const found = [...left].find(([name]) => fits(name, words));
      if (!found) continue;
      fields[field] = found[1];
      left.delete(found[0]);
    }
  }
  return fields;
}

function knownWords(field: CanonicalField): string[] {
  return [...(ebayColumns[field] ?? []), ...(amazonColumns[field] ?? []), ...(guessWords[field] ?? [])];
}
