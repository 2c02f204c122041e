/**
 * Who is behind an order, as a report tells it. These are the personal facts: they are kept apart from the order, only
 * as long as the seller has set, and what joins people afterwards are keyed hashes of them.
 */
import * as z from 'zod/mini';

const line = z.string().check(z.maxLength(500));

export const orderPartySchema = z.object({
  /** The account that bought. */
  buyerName: z.optional(line),
  /** As printed; on Amazon an alias of the marketplace. */
  buyerEmail: z.optional(line),
  /** eBay's user name. */
  buyerUser: z.optional(line),
  buyerPhone: z.optional(line),
  /** Who receives the parcel; may be somebody else. */
  recipientName: z.optional(line),
  recipientPhone: z.optional(line),
  /** Address lines without city and postcode, reference codes still in them. */
  street: z.array(line).check(z.maxLength(5)),
  city: z.optional(line),
  region: z.optional(line),
  /** As printed, leading zeros kept. */
  postalCode: z.optional(z.string().check(z.maxLength(32))),
  /** ISO 3166-1 alpha-2. */
  country: z.optional(z.string().check(z.regex(/^[A-Z]{2}$/))),
});
export type OrderParty = z.infer<typeof orderPartySchema>;

/** Both tellings of one order's people as one; `second` counts where they differ. */
export function joinParties(first: OrderParty | undefined, second: OrderParty | undefined): OrderParty | undefined {
  if (!first || !second) return second ?? first;
  return { ...first, ...second, street: second.street.length > 0 ? second.street : first.street };
}
