/** Findings as a seller reads them: one remark for each rule, the worst first, with the rule's own words. */
import { i18n } from '#i18n';
import type { MarketplaceName } from '@/lib/domain/marketplace/marketplace';
import { ownWordRule, type PolicyFinding, ruleOfFinding } from '@/lib/domain/policy/check-draft';
import { type PanelWords, type Severity, severities } from '@/lib/domain/policy/policy-rule';
import { wordsLocale } from '../words/locale';

export interface Remark {
  readonly rule: string;
  readonly severity: Severity;
  readonly title: string;
  readonly explanation: string;
  readonly source?: string | undefined;
  /** ISO day. */
  readonly checkedAt?: string | undefined;
  readonly marketplace?: MarketplaceName | undefined;
  /** In the order of the text. */
  readonly places: readonly PolicyFinding[];
}

export function remarksOf(findings: readonly PolicyFinding[]): readonly Remark[] {
  const groups = new Map<string, PolicyFinding[]>();
  for (const finding of findings) {
    const key = keyOf(finding);
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return [...groups.values()].flatMap((places) => remarkOf(places) ?? []).toSorted(byWeight);
}

/** The rule's words in the language that the panel speaks. */
export function inPanelLanguage({ en, de }: PanelWords): string {
  return wordsLocale().startsWith('de') ? de : en;
}

export function severityWord(severity: Severity): string {
  return i18n.t(severityKeys[severity]);
}

const severityKeys = {
  block: 'policy.severity.block',
  warn: 'policy.severity.warn',
  tip: 'policy.severity.tip',
} as const;

/** The team's own words share a rule, and each may weigh otherwise and be written otherwise. */
function keyOf({ rule, severity, fix }: PolicyFinding): string {
  return rule === ownWordRule ? [rule, severity, fix?.text].join(' ') : rule;
}

function remarkOf(places: readonly PolicyFinding[]): Remark | undefined {
  const [first] = places;
  if (!first) return undefined;
  const rule = ruleOfFinding(first);
  const common = { rule: first.rule, severity: first.severity, places };
  if (!rule) return { ...common, title: i18n.t('policy.ownWord'), explanation: ownExplanation(first) };
  const { title, explanation, source, checkedAt, marketplace } = rule;
  return {
    ...common,
    title: inPanelLanguage(title),
    explanation: inPanelLanguage(explanation),
    source,
    checkedAt,
    marketplace,
  };
}

function ownExplanation({ fix }: PolicyFinding): string {
  return fix ? i18n.t('policy.ownWordPrefer', { word: fix.text }) : i18n.t('policy.ownWordText');
}

function byWeight(one: Remark, other: Remark): number {
  return severities.indexOf(one.severity) - severities.indexOf(other.severity) || startOf(one) - startOf(other);
}

function startOf({ places }: Remark): number {
  return places[0]?.start ?? 0;
}
