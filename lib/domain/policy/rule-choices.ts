/** What a team decided about the message rules: some off, some milder or stricter, and words of its own. */
import * as z from 'zod/mini';
import { severities } from './policy-rule';

const ruleId = z.string().check(z.maxLength(60));
const severity = z.enum(severities);

/** A word or phrase that the team does not want to see (`banned`), or wants written in one way (`preferred`). */
const ownWordSchema = z.object({
  phrase: z.string().check(z.minLength(2), z.maxLength(120)),
  severity,
  /** What to write instead. */
  preferred: z.optional(z.string().check(z.maxLength(120))),
});
export type OwnWord = z.infer<typeof ownWordSchema>;

export const ruleChoicesSchema = z.object({
  off: z.array(ruleId).check(z.maxLength(200)),
  severities: z.record(ruleId, severity),
  ownWords: z.array(ownWordSchema).check(z.maxLength(500)),
});
export type RuleChoices = z.infer<typeof ruleChoicesSchema>;

export const defaultRuleChoices: RuleChoices = { off: [], severities: {}, ownWords: [] };
