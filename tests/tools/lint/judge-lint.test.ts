import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allowedMessages, judgeLint, type LintResult, lintTargets } from '@/tools/lint/judge-lint';

type Message = LintResult['errors'][number];

const react: Message = { code: 'UNSAFE_VAR_ASSIGNMENT', message: 'innerHTML', file: 'chunks/react-1.js' };
const worker: Message = { code: 'UNSAFE_VAR_ASSIGNMENT', message: 'import', file: 'import-worker.js' };
const android: Message = {
  code: 'KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION',
  message: 'android',
  file: 'manifest.json',
};
const usual = [react, worker, android];

describe('judgeLint', () => {
  it('takes what is on the list', () => {
    expect(judgeLint('firefox', { errors: [], warnings: usual })).toEqual({ unexpected: [], unneeded: [] });
  });

  it.each<[string, Message]>([
    ['a listed code in another file', { ...react, file: 'background.js' }],
    ['a file whose name only holds a listed one', { ...worker, file: 'lib/import-worker.js' }],
    ['an unlisted code in a listed file', { ...react, code: 'DANGEROUS_EVAL' }],
    ['a message without a file', { code: 'UNSAFE_VAR_ASSIGNMENT', message: 'somewhere' }],
  ])('refuses %s', (_, message) => {
    expect(judgeLint('firefox', { errors: [], warnings: [...usual, message] }).unexpected).toEqual([message]);
  });

  it('refuses more of a kind than are known', () => {
    const warnings = [...usual, worker];
    expect(judgeLint('firefox', { errors: [], warnings }).unexpected).toEqual([worker]);
  });

  it('says what the list need not name any more', () => {
    expect(judgeLint('firefox', { errors: [], warnings: [react, worker] }).unneeded).toEqual([android.code]);
  });

  it('lets Chrome be without what only Firefox asks for, and Firefox not', () => {
    const error = { code: 'ADDON_ID_REQUIRED', message: 'id', file: 'manifest.json' };
    expect(judgeLint('chrome', { errors: [error], warnings: [] }).unexpected).toEqual([]);
    expect(judgeLint('firefox', { errors: [error], warnings: [] }).unexpected).toEqual([error]);
  });

  it('never lets an error pass for Firefox, whatever its code', () => {
    const codes = fc.oneof(fc.string(), fc.constantFrom(...usual.map(({ code }) => code)));
    const files = fc.oneof(fc.string(), fc.constantFrom('chunks/a.js', 'import-worker.js', 'manifest.json'));
    fc.assert(
      fc.property(codes, fc.option(files, { nil: undefined }), (code, file) => {
        const error = { code, message: '', ...(file !== undefined && { file }) };
        expect(judgeLint('firefox', { errors: [error], warnings: usual }).unexpected).toEqual([error]);
      }),
    );
  });
});

describe('the list', () => {
  it.each(lintTargets)('is short for %s, and says why', (target) => {
    expect(allowedMessages[target].length).toBeLessThanOrEqual(5);
    for (const { because } of allowedMessages[target]) expect(because.length).toBeGreaterThan(10);
  });
});
