/** `inspect carrier` (stdin `{number, country?, carrier?}`): whose parcels these are, best first, and where to follow them. */

import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import * as z from 'zod/mini';
import { carriersOf } from '@/lib/domain/order/carriers/carriers-of';
import { trackingLink } from '@/lib/domain/order/carriers/tracking-link';
import { type InspectArguments, requireKnownOptions } from './arguments';
import { UsageError } from './usage-error';

const parcelSchema = z.object({
  number: z.string(),
  country: z.nullish(z.string()),
  carrier: z.nullish(z.string()),
});

export interface InspectedParcel {
  readonly number: string;
  readonly carriers: readonly string[];
  /** The page of the best one. */
  readonly url: string | null;
}

export async function* inspectCarrier(
  given: InspectArguments,
  input: Readable = process.stdin,
): AsyncIterable<InspectedParcel> {
  requireKnownOptions(given, []);
  if (given.words.length > 0)
    throw new UsageError('Usage: inspect carrier, with {number, country?, carrier?} as JSON lines on stdin.');
  let lineNumber = 0;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    lineNumber += 1;
    if (line.trim() !== '') yield inspectParcel(readParcel(line, lineNumber));
  }
}

function inspectParcel({ number, country, carrier }: z.infer<typeof parcelSchema>): InspectedParcel {
  const carriers = carriersOf({ number, country: country ?? undefined, carrier: carrier ?? undefined });
  const [best] = carriers;
  return { number, carriers, url: (best && trackingLink({ carrier: best, number })) ?? null };
}

function readParcel(line: string, lineNumber: number): z.infer<typeof parcelSchema> {
  const parcel = parcelSchema.safeParse(readJson(line, lineNumber));
  if (!parcel.success) throw new UsageError(`Line ${lineNumber} is not {number, country?, carrier?}.`);
  return parcel.data;
}

function readJson(line: string, lineNumber: number): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new UsageError(`Line ${lineNumber} is not JSON.`);
  }
}
