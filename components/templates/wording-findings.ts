/** What the message rules say of a template's wording, by the marketplaces it is for. Its Liquid is not read as words. */
import { type MarketplaceName, marketplaceNames } from '@/lib/domain/marketplace/marketplace';
import { checkDraft, type PolicyFinding, ruleOfFinding } from '@/lib/domain/policy/check-draft';
import type { RuleChoices } from '@/lib/domain/policy/rule-choices';
import type { Template } from '@/lib/domain/template/template';
import type { Wording } from './desk/template-changes';

export interface WordingChecked {
  readonly source: string;
  readonly language: string;
  readonly choices: RuleChoices;
}

/** Marketplaces that read this wording. */
export function marketplacesOf(template: Pick<Template, 'marketplaces'>, wording: Wording): readonly MarketplaceName[] {
  if (wording !== 'both') return [wording];
  return template.marketplaces.length > 0 ? template.marketplaces : marketplaceNames;
}

/** What several marketplaces' rules say alike is told once. */
export function wordingFindings(
  { source, language, choices }: WordingChecked,
  marketplaces: readonly MarketplaceName[],
): readonly PolicyFinding[] {
  const text = withoutLiquid(source);
  const seen = new Set<string>();
  return marketplaces
    .flatMap((marketplace) => checkDraft({ text, marketplace, kind: 'reply', language, choices }))
    .filter((finding) => {
      const rule = ruleOfFinding(finding);
      const key = [rule?.finder ?? finding.rule, finding.severity, finding.start, finding.end].join(' ');
      return !seen.has(key) && seen.add(key);
    })
    .map((finding) => ({ ...finding, quote: source.slice(finding.start, finding.end) }));
}

/** As long as the source, so that places stay; a value stands for something like a number. */
export function withoutLiquid(source: string): string {
  return source
    .replace(/\{%[^%]{0,2000}%\}/g, (tag) => ' '.repeat(tag.length))
    .replace(/\{\{[^}]{0,500}\}\}/g, (value) => `1${' '.repeat(value.length - 1)}`);
}
