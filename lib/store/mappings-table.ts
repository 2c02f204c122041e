/** What the seller said about the columns of unknown headers, for the next file with the same ones. */
import * as z from 'zod/mini';
import type { ReplydockDatabase } from './database';

const mappingsName = 'column-mappings';
/** The oldest are forgotten. */
const mostKept = 50;

/** A mapping as the store knows it: what else it holds is its owner's business. */
const mappingSchema = z.looseObject({ headerFingerprint: z.string() });

export async function readMappings<Mapping>(
  db: ReplydockDatabase,
  schema: z.ZodMiniType<Mapping>,
): Promise<readonly Mapping[]> {
  const record = await db.singles.get(mappingsName);
  const stored = Array.isArray(record?.value) ? record.value : [];
  return stored.flatMap((value) => {
    const result = schema.safeParse(value);
    return result.success ? [result.data] : [];
  });
}

/** Takes the place of the one for the same header. */
export async function saveMapping(
  db: ReplydockDatabase,
  mapping: { readonly headerFingerprint: string },
): Promise<void> {
  await db.transaction('rw', db.singles, async () => {
    const others = (await readMappings(db, mappingSchema)).filter(
      ({ headerFingerprint }) => headerFingerprint !== mapping.headerFingerprint,
    );
    await db.singles.put({ name: mappingsName, value: [mapping, ...others].slice(0, mostKept) });
  });
}
