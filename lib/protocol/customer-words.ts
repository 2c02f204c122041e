/** What a page of ours tells the background about a customer. */
import * as z from 'zod/mini';
import { verdicts } from '@/lib/domain/customer/decisions';

const orderName = z.string().check(z.maxLength(200));

/** Whether two orders are of one person: see `verdicts`. */
export const customerVerdictSchema = z.object({
  verdict: z.enum(verdicts),
  orders: z.tuple([orderName, orderName]),
});
export type CustomerVerdict = z.infer<typeof customerVerdictSchema>;

export const noteLength = 2000;
export const tagLength = 40;
export const mostTags = 12;

/** Everything that is to be kept about a customer: it takes the place of what was kept before. */
export const keptAboutCustomerSchema = z.object({
  terms: z.array(z.string().check(z.maxLength(200))).check(z.minLength(1), z.maxLength(500)),
  tags: z.array(z.string().check(z.minLength(1), z.maxLength(tagLength))).check(z.maxLength(mostTags)),
  note: z.string().check(z.maxLength(noteLength)),
});
export type KeptAboutCustomer = z.infer<typeof keptAboutCustomerSchema>;
