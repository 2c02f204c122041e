/** All message rules of both marketplaces. */
import type { PolicyRule } from '@/lib/domain/policy/policy-rule';
import { conductRules } from './conduct';
import { contactRules } from './contact';
import { houseRules } from './house';
import { layoutRules } from './layout';
import { reviewsRules } from './reviews';
import { sellingRules } from './selling';

export const policyRules: readonly PolicyRule[] = [
  ...contactRules,
  ...sellingRules,
  ...reviewsRules,
  ...conductRules,
  ...layoutRules,
  ...houseRules,
];
