import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';
import { storeProblemOf } from '@/lib/services/store-problem';

describe('storeProblemOf', () => {
  it.each([
    ['a full disk', new DOMException('full', 'QuotaExceededError'), 'quota'],
    [
      'a full disk as Dexie wraps it',
      new Dexie.AbortError('aborted', new DOMException('', 'QuotaExceededError')),
      'quota',
    ],
    ['a database of a newer version', new Dexie.VersionError('newer'), 'newer-version'],
    ['anything else', new Error('no'), 'cannot-open'],
    ['what is no error', 'no', 'cannot-open'],
  ])('of %s', (_, error, problem) => {
    expect(storeProblemOf(error)).toBe(problem);
  });
});
