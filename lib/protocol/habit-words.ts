/** What panel, options page and background say to each other about what is learned from the seller's choices. */
import * as z from 'zod/mini';
import { habitKeySchema } from '@/lib/domain/habits/feature-keys';
import { habitsSchema } from '@/lib/domain/habits/habits';

/** What was learned, with the key that messages are held against it with; the key of the installation is not in it. */
export const habitsForPanelSchema = z.object({ habits: habitsSchema, key: habitKeySchema, keyMark: z.string() });
export type HabitsForPanel = z.output<typeof habitsForPanelSchema>;

/** Switches learning on or off, or has everything learned forgotten. */
export const habitsChangeSchema = z.object({ isOn: z.optional(z.boolean()), isForgotten: z.optional(z.boolean()) });
export type HabitsChange = z.output<typeof habitsChangeSchema>;
