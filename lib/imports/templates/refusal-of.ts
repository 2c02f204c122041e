/** Why an entry is no template, as short as it stays clear. */
import type * as z from 'zod/mini';
import type { RefusedEntry } from '@/lib/domain/template/library/incoming';

export function refusalOf(place: number, error: z.core.$ZodError): RefusedEntry {
  const [issue] = error.issues;
  const detail = (issue?.path ?? []).map(String).join('.').slice(0, 100);
  return { place, reason: 'not-a-template', ...(detail !== '' && { detail }) };
}
