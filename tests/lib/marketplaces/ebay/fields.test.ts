import { describe, expect, it } from 'vitest';
import { readingFields } from '@/lib/domain/conversation/reading';
import { FieldLog } from '@/lib/marketplaces/ebay/fields';
import { type HookName, selectorsOf } from '@/lib/marketplaces/ebay/selectors';

describe('FieldLog', () => {
  it('speaks of every field of a reading', () => {
    expect(new FieldLog().outcome().missing.map(({ field }) => field)).toEqual([...readingFields]);
  });

  it('lets the last word on a field count', () => {
    const log = new FieldLog();
    log.miss('buyerName', 'still-loading');
    log.read('buyerName', 'link');
    expect(log.outcome().sources).toEqual({ buyerName: 'link' });
  });
});

describe('selectorsOf', () => {
  it('gives what is known before what is guessed', () => {
    const name: HookName = 'content';
    expect(selectorsOf(name)[0]).toBe('.app-conversation__message-bubble__message__content');
  });
});
