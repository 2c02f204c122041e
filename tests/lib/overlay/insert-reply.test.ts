// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Insertion } from '@/lib/domain/conversation/insertion';
import { insertReply } from '@/lib/overlay/insert-reply';
import { anIdentity, FakeMessagePage } from '../../support/message-page';

function insertion(key = 'amazon:one'): Insertion {
  return { identity: anIdentity(key), text: 'Hello Tamsin', mode: 'at-caret' };
}

describe('insertReply', () => {
  it('puts the text into the box of the conversation it was made for', async () => {
    const page = new FakeMessagePage(document);
    expect(await insertReply(page.adapter, page.view(), insertion())).toMatchObject({ kind: 'inserted' });
    expect(page.field.value).toBe('Hello Tamsin');
  });

  it.each([
    ['another conversation is open', anIdentity('amazon:two')],
    ['the page is between two', undefined],
    ['the same address shows another thread', { ...anIdentity('amazon:one'), threadMark: 'b' }],
  ])('refuses when %s and leaves the draft alone', async (_, shown) => {
    const page = new FakeMessagePage(document);
    page.field.value = 'my draft';
    page.shown = shown;
    const made = { ...insertion(), identity: { ...anIdentity('amazon:one'), threadMark: 'a' } };
    expect(await insertReply(page.adapter, page.view(), made)).toEqual({
      kind: 'refused',
      reason: 'conversation-changed',
    });
    expect(page.field.value).toBe('my draft');
  });

  it('refuses where there is no box', async () => {
    const page = new FakeMessagePage(document);
    page.field.remove();
    expect(await insertReply(page.adapter, page.view(), insertion())).toEqual({
      kind: 'refused',
      reason: 'no-reply-field',
    });
  });

  it('never puts a text into a conversation with another key', async () => {
    const key = fc.constantFrom('amazon:one', 'amazon:two', 'ebay:UK:three');
    await fc.assert(
      fc.asyncProperty(key, fc.option(key, { nil: undefined }), async (made, shown) => {
        const page = new FakeMessagePage(document);
        page.shown = shown === undefined ? undefined : anIdentity(shown);
        const outcome = await insertReply(page.adapter, page.view(), insertion(made));
        return (outcome.kind === 'inserted') === (made === shown) && (page.field.value === '') === (made !== shown);
      }),
    );
  });
});
