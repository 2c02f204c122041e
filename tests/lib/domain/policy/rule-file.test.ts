import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { severities } from '@/lib/domain/policy/policy-rule';
import type { RuleChoices } from '@/lib/domain/policy/rule-choices';
import { parseRuleFile, toRuleFile } from '@/lib/domain/policy/rule-file';

describe('parseRuleFile', () => {
  const severity = fc.constantFrom(...severities);
  const choices: fc.Arbitrary<RuleChoices> = fc.record({
    off: fc.array(fc.string({ maxLength: 60 }), { maxLength: 5 }),
    severities: fc.dictionary(fc.stringMatching(/^[A-Z-]{1,20}$/), severity, { maxKeys: 5, noNullPrototype: true }),
    ownWords: fc.array(fc.record({ phrase: fc.string({ minLength: 2, maxLength: 120 }), severity }), { maxLength: 5 }),
  });

  it('reads every file that was written', () => {
    fc.assert(
      fc.property(choices, (each) => {
        expect(parseRuleFile(toRuleFile(each))).toEqual(each);
      }),
    );
  });

  it.each([
    ['nothing', ''],
    ['no JSON', '{'],
    ['another file', '{"kind":"something"}'],
    ['a later version', '{"kind":"replydock-rule-choices","version":2,"choices":{}}'],
    ['an unknown weight', toRuleFile({ off: [], severities: {}, ownWords: [] }).replace('{}', '{"A":"fatal"}')],
  ])('takes nothing from %s', (_, text) => {
    expect(parseRuleFile(text)).toBeUndefined();
  });
});
