import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { policyRules } from '@/data/policy-rules/catalogue';
import { type CheckDraft, checkDraft, ruleOfFinding } from '@/lib/domain/policy/check-draft';
import { defaultRuleChoices } from '@/lib/domain/policy/rule-choices';

const check = (text: string, given: Partial<CheckDraft> = {}) =>
  checkDraft({ text, marketplace: 'amazon', kind: 'reply', ...given });
const rules = (text: string, given: Partial<CheckDraft> = {}) => check(text, given).map(({ rule }) => rule);

describe('checkDraft', () => {
  it('finds nothing in an everyday reply', () => {
    expect(
      check('Hello Mrs Tansley,\n\nyour parcel left us today and should arrive on Friday.\n\nKind regards\nMara'),
    ).toEqual([]);
  });

  it('tells where, in the seller’s own text', () => {
    const text = 'Grüße! Rufen Sie uns an: ０３０ 23125 014, danke.';
    const [finding] = check(text).filter(({ rule }) => rule === 'AMZ-PHONE');
    expect(finding?.quote).toBe('０３０ 23125 014');
    expect(text.slice(finding?.start, finding?.end)).toBe(finding?.quote);
  });

  it.each([
    ['zero-width characters', 'Write to anna\u200b@brass\u200clamps.com please'],
    ['full-width letters', 'Write to ａｎｎａ＠ｂｒａｓｓｌａｍｐｓ．ｃｏｍ please'],
    ['spelled signs', 'Write to anna (at) brasslamps (dot) com please'],
    ['spelled in German', 'Schreiben Sie an info at brasslamps Punkt de'],
    ['spaces between letters', 'Write to a n n a @ g m a i l . c o m please'],
  ])('finds an e-mail address with %s', (_name, text) => {
    expect(rules(text)).toContain('AMZ-EMAIL');
  });

  it.each([
    ['emoji digits', 'Call 0️⃣7️⃣7️⃣0️⃣0️⃣9️⃣0️⃣0️⃣1️⃣2️⃣3️⃣ please'],
    ['digits as words', 'Call zero seven seven zero zero nine zero zero one two three'],
    ['spaces between digits', 'Call 0 7 7 0 0 9 0 0 1 2 3 please'],
  ])('finds a phone number with %s', (_name, text) => {
    expect(rules(text)).toContain('AMZ-PHONE');
  });

  it('sees through look-alike letters', () => {
    expect(rules('Message me on WhаtsАpp')).toContain('AMZ-SOCIAL');
  });

  it.each([
    ['a marketplace host with more behind it', 'See https://amazon.com.brasslamps.example/x', 'AMZ-LINK-EXT'],
    ['a host that only looks like a carrier’s', 'Track it at https://dhl-tracking.example/x', 'AMZ-LINK-EXT'],
    ['a look-alike letter in the host', 'See https://аmazon.com/x', 'AMZ-LINK-EXT'],
  ])('is not fooled by %s', (_name, text, rule) => {
    expect(rules(text)).toContain(rule);
  });

  it.each([
    ['French', 'fr', 'Je ne peux pas l’envoyer ici, écrivez-moi à mon adresse mail.', 'AMZ-EMAIL'],
    ['English', 'en', 'Please do not use the checkout, transfer it to my account at the bank.', 'AMZ-PAYMENT'],
  ])('lets a refusal excuse its own clause only, in %s', (_name, language, text, rule) => {
    expect(rules(text, { language })).toContain(rule);
  });

  it('takes no number with a fraction for stars, and no part number for one to call', () => {
    expect(rules('La tela è Aida 14 (5,5 quadretti per cm).', { language: 'it' })).toEqual([]);
    expect(rules('Teléfono Heraldo gris, 1966, detrás 0661 2283 4.', { language: 'es' })).toEqual([]);
  });

  it('finds a phrase at the very end of the text as in the middle', () => {
    const text = 'Wenn Sie nichts mehr von uns hören wollen, schreiben Sie SCHLUSS';
    expect(rules(text, { language: 'de' })).toEqual(rules(`${text} und gut`, { language: 'de' }));
  });

  it('does not read what is quoted from the buyer', () => {
    const quoted = 'Your parcel left us today.\n\nOn Monday, Ann wrote:\nCall me on +44 7700 900123';
    expect(check(quoted)).toEqual([]);
    expect(check('> mail me: ann@example.com\nYour parcel left us today.')).toEqual([]);
  });

  it('asks for the order number only in messages that the seller starts', () => {
    const text = 'Could you confirm the engraving?';
    expect(rules(text)).toEqual([]);
    expect(rules(text, { kind: 'proactive' })).toEqual(['AMZ-ORDERID']);
  });

  it('takes what the buyer asked for as a hint only', () => {
    const text = 'Here it is: https://www.amazon.com/dp/B0TESTA004';
    expect(check(text)[0]?.severity).toBe('warn');
    expect(check(text, { facts: { asked: ['link'] } })[0]?.severity).toBe('tip');
  });

  it('finds what belongs to another buyer', () => {
    const facts = {
      buyerNames: ['Ada Quill'],
      otherBuyerNames: ['Bea Tansley'],
      otherOrderNumbers: ['000-0000002-0000002'],
    };
    expect(rules('Hello Bea, your parcel is here.', { facts })).toEqual(['AMZ-OTHER-BUYER']);
    expect(rules('Order 000-0000002-0000002 left us.', { facts })).toEqual(['AMZ-OTHER-ORDER']);
    expect(rules('Hello Ada, your parcel is here.', { facts })).toEqual([]);
  });

  it('warns of another language than the buyer’s', () => {
    const given = { language: 'de', facts: { buyerLanguage: 'fr-FR' } };
    expect(rules('Ihr Paket hat unser Lager heute verlassen.', given)).toEqual(['AMZ-LANGUAGE']);
  });

  it('takes the length of the box from the page where it is known', () => {
    const text = 'Your parcel left. '.repeat(200);
    expect(rules(text)).toContain('AMZ-LENGTH');
    expect(rules(text, { facts: { limit: 4000 } })).not.toContain('AMZ-LENGTH');
  });

  it('gives a fix that removes the breach', () => {
    const text = 'Your lamp ships today. Message us on WhatsApp. Kind regards, Mara';
    const [finding] = check(text);
    const fixed = finding?.fix
      ? text.slice(0, finding.fix.start) + finding.fix.text + text.slice(finding.fix.end)
      : text;
    expect(fixed).toBe('Your lamp ships today. Kind regards, Mara');
    expect(check(fixed)).toEqual([]);
  });

  it('follows the team’s choices', () => {
    const text = 'Great news 🚚 cheap lamps are back';
    const choices = {
      off: ['AMZ-EMOJI'],
      severities: {},
      ownWords: [{ phrase: 'cheap', severity: 'warn' as const, preferred: 'affordable' }],
    };
    expect(rules(text)).toEqual(['AMZ-EMOJI']);
    expect(check(text, { choices })).toEqual([
      {
        rule: 'OWN-WORD',
        severity: 'warn',
        start: 14,
        end: 19,
        quote: 'cheap',
        fix: { start: 14, end: 19, text: 'affordable' },
        ruleVersion: 1,
      },
    ]);
    expect(check(text, { choices: { ...defaultRuleChoices, severities: { 'AMZ-EMOJI': 'block' } } })[0]?.severity).toBe(
      'block',
    );
  });

  it('never points outside the text, whatever is written', () => {
    const bits = fc.constantFrom(
      '@',
      '.com',
      '+49 ',
      '0170',
      '5 stars',
      '\u200b',
      '👍🏽',
      ' dot ',
      '{{',
      '>',
      '\n',
      'review',
      'gift ',
      'ﬁ',
      'é',
      'ß',
      '★',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(bits, fc.string({ maxLength: 12 })), { maxLength: 30 }), (parts) => {
        const text = parts.join('');
        for (const { start, end, quote, fix } of check(text, { kind: 'proactive' })) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(start).toBeLessThanOrEqual(end);
          expect(text.slice(start, end)).toBe(quote);
          if (fix) expect(fix.start <= fix.end && fix.end <= text.length).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('ruleOfFinding', () => {
  it('knows every rule', () => {
    for (const { id } of policyRules) expect(ruleOfFinding({ rule: id })?.id).toBe(id);
  });
});
