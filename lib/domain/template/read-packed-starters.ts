/** The starter library as the extension carries it, made into templates. */
import * as z from 'zod/mini';
import { type Template, templateSchema } from './template';

const packedSchema = z.array(z.omit(templateSchema, { isStarter: true, updatedAt: true }));

/**
 * Throws where the packed library is not what the build writes.
 * @param now epoch ms, written into every template as the time of its last change
 */
export function readPackedStarters(packed: unknown, now: number): Template[] {
  const result = packedSchema.safeParse(packed);
  if (!result.success)
    throw new PackedStartersError('The packed starter library does not fit', { cause: result.error });
  return result.data.map((starter) => ({ ...starter, isStarter: true, updatedAt: now }));
}

export class PackedStartersError extends Error {
  override readonly name = 'PackedStartersError';
}
