import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { policyRules } from '@/data/policy-rules/catalogue';
import { marketplaceNames } from '@/lib/domain/marketplace/marketplace';
import { checkDraft } from '@/lib/domain/policy/check-draft';

const caseSchema = z.object({
  marketplace: z.enum(marketplaceNames),
  kind: z.optional(z.enum(['reply', 'proactive'])),
  lang: z.string(),
  text: z.string(),
  /** Rules that must be found. */
  expect: z.array(z.string()),
  /** Rules that may be found too. */
  also: z.optional(z.array(z.string())),
});
type Case = z.infer<typeof caseSchema>;

const folder = 'data/policy-cases';
/** What was reached; the aim is 0.97, 0.98 and 0.01. */
const floors = { recall: 0.965, precision: 0.97, falseAlarms: 0.004 };
/** On messages that no word was ever chosen by. */
const unseenFloors = { recall: 0.76, precision: 0.91, falseAlarms: 0.02 };
const severityOf = new Map(policyRules.map(({ id, severity }) => [id, severity]));

function casesOf(file: string): Case[] {
  const lines = readFileSync(`${folder}/${file}`, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
  return lines.map((line) => caseSchema.parse(JSON.parse(line)));
}

const rulesIn = ({ text, marketplace, kind = 'reply', lang }: Case) =>
  new Set(
    checkDraft({ text, marketplace, kind, language: lang })
      .filter(({ severity }) => severity !== 'tip')
      .map(({ rule }) => rule),
  );

function figures(cases: readonly Case[]) {
  let [found, missed, wrong] = [0, 0, 0];
  for (const one of cases) {
    const rules = rulesIn(one);
    const isBlock = (rule: string) => severityOf.get(rule) === 'block';
    for (const rule of one.expect.filter(isBlock)) {
      if (rules.has(rule)) found += 1;
      else missed += 1;
    }
    wrong += [...rules].filter((rule) => isBlock(rule) && ![...one.expect, ...(one.also ?? [])].includes(rule)).length;
  }
  return { recall: found / (found + missed), precision: found / (found + wrong) };
}

const files = readdirSync(folder).filter((file) => file.endsWith('.jsonl'));

const casesIn = (prefix: string) => files.filter((file) => file.startsWith(prefix)).flatMap(casesOf);

describe('checkDraft on labelled messages', () => {
  it('has messages to check', () => {
    expect(files).toContain('given.jsonl');
  });

  it('knows every rule that a message is labelled with', () => {
    const named = files.flatMap(casesOf).flatMap((one) => [...one.expect, ...(one.also ?? [])]);
    expect(named.filter((rule) => !severityOf.has(rule))).toEqual([]);
  });

  it.each(casesOf('given.jsonl').map((one): [string, Case] => [one.text, one]))('judges “%s”', (_text, one) => {
    const { expect: wanted, also = [] } = one;
    const all = new Set(checkDraft({ ...one, kind: one.kind ?? 'reply', language: one.lang }).map(({ rule }) => rule));
    const hard = rulesIn(one);

    expect(wanted.filter((rule) => !all.has(rule))).toEqual([]);
    expect([...hard].filter((rule) => !wanted.includes(rule) && !also.includes(rule))).toEqual([]);
  });

  it.each([
    ['messages that do their best to hide them', '', floors],
    ['messages that nobody has looked at', 'unseen-', unseenFloors],
  ])('finds breaches of block rules in %s', (_name, prefix, floor) => {
    const { recall, precision } = figures(casesIn(`${prefix}violating-`));
    expect(recall).toBeGreaterThanOrEqual(floor.recall);
    expect(precision).toBeGreaterThanOrEqual(floor.precision);
  });

  it.each([
    ['full of words which look like breaches', '', floors],
    ['that nobody has looked at', 'unseen-', unseenFloors],
  ])('leaves clean replies alone %s', (_name, prefix, floor) => {
    const clean = casesIn(`${prefix}clean-`);
    const alarms = clean.filter((one) => [...rulesIn(one)].some((rule) => !(one.also ?? []).includes(rule)));
    expect(alarms.length / clean.length).toBeLessThanOrEqual(floor.falseAlarms);
  });
});
