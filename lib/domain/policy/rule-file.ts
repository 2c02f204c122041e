/** The team's choices about the message rules as a file, to hand on or keep. */
import * as z from 'zod/mini';
import { type RuleChoices, ruleChoicesSchema } from './rule-choices';

const ruleFileSchema = z.object({
  kind: z.literal('replydock-rule-choices'),
  version: z.literal(1),
  choices: ruleChoicesSchema,
});

export const ruleFileName = 'replydock-rules.json';
/** More than all that can be chosen, in bytes. */
export const mostOfRuleFile = 1_000_000;

export function toRuleFile(choices: RuleChoices): string {
  return `${JSON.stringify({ kind: 'replydock-rule-choices', version: 1, choices }, undefined, 2)}\n`;
}

/** Undefined for anything else. */
export function parseRuleFile(text: string): RuleChoices | undefined {
  try {
    const file = ruleFileSchema.safeParse(JSON.parse(text));
    return file.success ? file.data.choices : undefined;
  } catch {
    return undefined;
  }
}
