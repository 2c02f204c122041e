/**
 * Checks a draft against the marketplace's message rules before it is sent: what is wrong, where, how bad, and a fix.
 * Pure, and quick enough to run at every key (a few thousand characters in about a millisecond). It never changes the draft and never forbids.
 *
 * Rules are data (`data/policy-rules`, by id; `ruleOfFinding` gives title, explanation, source and date). Text that the
 * draft quotes from earlier messages is not read. Facts that are absent keep their rules silent.
 */
import { policyRules } from '@/data/policy-rules/catalogue';
import type { MarketplaceName } from '../marketplace/marketplace';
import { findContacts } from './detectors/addresses-and-links';
import { findOwnWord } from './detectors/own-words';
import { type Draft, type Hit, type MessageKind, readDraft } from './draft';
import { finders } from './finders';
import type { PolicyFacts } from './policy-facts';
import type { PolicyRule, Severity } from './policy-rule';
import { defaultRuleChoices, type RuleChoices } from './rule-choices';

/** One breach of one rule. `start` and `end` are places in the text that was given, UTF-16. */
export interface PolicyFinding {
  /** Id of the rule; `OWN-WORD` for the team's own words. */
  readonly rule: string;
  readonly severity: Severity;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  /** Replaces this stretch, which may be longer than the finding, e.g. takes the whole sentence out. */
  readonly fix?: { readonly start: number; readonly end: number; readonly text: string };
  readonly ruleVersion: number;
}

export interface CheckDraft {
  readonly text: string;
  readonly marketplace: MarketplaceName;
  readonly kind: MessageKind;
  /** Country as `lib/domain/marketplace/sites` names it. */
  readonly site?: string | undefined;
  /** Language of the draft, BCP 47, if it is known. */
  readonly language?: string | undefined;
  readonly facts?: PolicyFacts | undefined;
  readonly choices?: RuleChoices | undefined;
}

export const ownWordRule = 'OWN-WORD';
const mostPerRule = 20;
const byId: ReadonlyMap<string, PolicyRule> = new Map(policyRules.map((rule) => [rule.id, rule]));

/** In order of their place in the text; at the same place the worst first. */
export function checkDraft(given: CheckDraft): readonly PolicyFinding[] {
  const { facts = {}, choices = defaultRuleChoices } = given;
  const draft = readDraft({ ...given, facts });
  if (draft.own.trim() === '') return [];
  const contacts = findContacts(draft);
  const findings = rulesFor(given, choices).flatMap((rule) =>
    (finders[rule.finder]?.(draft, contacts) ?? [])
      .slice(0, mostPerRule)
      .map((hit) => toFinding(draft, hit, rule.id, severityOf(rule, given, choices), rule.version)),
  );
  const own = choices.ownWords.flatMap((word) =>
    findOwnWord(draft, word).map((hit) => toFinding(draft, hit, ownWordRule, word.severity, 1)),
  );
  return withoutRepeats([...findings, ...own]).toSorted(
    (a, b) => a.start - b.start || order[a.severity] - order[b.severity],
  );
}

/** Title, explanation, source and date of a finding's rule; undefined for the team's own words. */
export function ruleOfFinding({ rule }: Pick<PolicyFinding, 'rule'>): PolicyRule | undefined {
  return byId.get(rule);
}

const order: Readonly<Record<Severity, number>> = { block: 0, warn: 1, tip: 2 };

function rulesFor({ marketplace, kind }: CheckDraft, { off }: RuleChoices): readonly PolicyRule[] {
  return policyRules.filter(
    (rule) =>
      rule.marketplace === marketplace && (kind === 'proactive' || !rule.onlyProactive) && !off.includes(rule.id),
  );
}

function severityOf(rule: PolicyRule, { site, facts }: CheckDraft, { severities }: RuleChoices): Severity {
  const chosen = severities[rule.id];
  if (chosen) return chosen;
  if (rule.tipWhenAsked && facts?.asked?.includes(rule.tipWhenAsked)) return 'tip';
  return (site && rule.severityAt?.[site]) || rule.severity;
}

function toFinding(draft: Draft, hit: Hit, rule: string, severity: Severity, ruleVersion: number): PolicyFinding {
  return { rule, severity, ...hit, quote: draft.text.slice(hit.start, hit.end), ruleVersion };
}

function withoutRepeats(findings: readonly PolicyFinding[]): PolicyFinding[] {
  const seen = new Set<string>();
  return findings.filter(({ rule, start, end }) => {
    const key = `${rule}:${start}:${end}`;
    return !seen.has(key) && seen.add(key);
  });
}
