/** When the seller wants to be told that an answer is due. Off until it is switched on: browsers ask for a permission. */
import * as z from 'zod/mini';
import { clockMinutesSchema } from '../working-hours/working-hours';

export const alertChoicesSchema = z.object({
  isOn: z.boolean(),
  /** How long before it is due, minutes; each is told once. */
  leadMinutes: z.array(z.int().check(z.minimum(0), z.maximum(1440))).check(z.maxLength(5)),
  /** No alerts between these times of the day, in the zone of the working hours, else the browser's; may span midnight. */
  quiet: z.nullable(z.object({ from: clockMinutesSchema, to: clockMinutesSchema })),
  /** Whether an alert names the buyer: it may be seen by others on a locked or shared screen. */
  namesBuyers: z.boolean(),
});
export type AlertChoices = z.infer<typeof alertChoicesSchema>;

export const defaultAlertChoices: AlertChoices = {
  isOn: false,
  leadMinutes: [240, 60],
  quiet: null,
  namesBuyers: false,
};
