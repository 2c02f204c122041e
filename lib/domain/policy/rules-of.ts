/** All message rules of a marketplace, for whoever lists them. */
import { policyRules } from '@/data/policy-rules/catalogue';
import type { MarketplaceName } from '../marketplace/marketplace';
import type { PolicyRule } from './policy-rule';

export function rulesOf(marketplace: MarketplaceName): readonly PolicyRule[] {
  return policyRules.filter((rule) => rule.marketplace === marketplace);
}
