import { describe, expect, it } from 'vitest';
import { policyRules } from '@/data/policy-rules/catalogue';
import { checkDraft } from '@/lib/domain/policy/check-draft';

const length = 100_000;
/** Far more than a linear check needs on a busy machine, and far less than one that backtracks. */
const longestMs = 15_000;

const filled = (bit: string) => bit.repeat(Math.ceil(length / bit.length)).slice(0, length);

function lasts(text: string): number {
  const before = performance.now();
  checkDraft({ text, marketplace: 'amazon', kind: 'proactive' });
  checkDraft({ text, marketplace: 'ebay', kind: 'proactive' });
  return performance.now() - before;
}

describe('checkDraft on 100,000 hostile characters', () => {
  it.each([
    'a',
    'a ',
    'a.',
    'a@',
    'a.b@',
    'a-',
    '0',
    '0 ',
    '0-',
    '(0',
    '+0 ',
    '0. ',
    '<font ',
    '{{',
    '{a',
    '[name',
    '<<',
    '%a',
    '${',
    '\n',
    '\n ',
    '> \n',
    '\u200b',
    'é',
    '👍🏽',
    'A A',
    'AB ',
    'X',
    'www ',
    'www.',
    'http:// ',
    ' dot ',
    'a at b ',
    '.com',
    '"',
    '★',
    'レ',
    'On a wrote:',
    'sie ',
    'a·',
  ])('ends for %j over and over', (bit) => {
    expect(lasts(filled(bit))).toBeLessThan(longestMs);
  });

  const started = policyRules.flatMap(({ id, breaks }) =>
    breaks.slice(0, 1).map((text): [string, string] => [id, text.split(' ').slice(0, -1).join(' ')]),
  );

  it.each(started)('ends for the beginning of what breaks %s, over and over', (_id, text) => {
    expect(lasts(filled(`${text} `))).toBeLessThan(longestMs);
  });

  it.each([
    ['connectors', 'if you for after once '],
    ['reviews without an end', 'review your feedback if '],
    ['benefits without an end', 'refund gift discount for '],
  ])('ends for %s', (_name, text) => {
    expect(lasts(filled(text))).toBeLessThan(longestMs);
  });
});
