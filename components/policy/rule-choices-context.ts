/** What the team decided about the message rules, for parts of a page far below where it is known. */
import { createContext, useContext } from 'react';
import { defaultRuleChoices, type RuleChoices } from '@/lib/domain/policy/rule-choices';

export const RuleChoicesContext = createContext<RuleChoices>(defaultRuleChoices);

export function useRuleChoices(): RuleChoices {
  return useContext(RuleChoicesContext);
}
