// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashText } from '@/lib/domain/conversation/conversation-identity';
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

  it('replaces the very draft that it was made over', async () => {
    const page = new FakeMessagePage(document);
    page.field.value = 'see evil.example';
    const made = { ...insertion(), mode: 'replace', over: hashText('see evil.example') } as const;
    expect(await insertReply(page.adapter, page.view(), made)).toMatchObject({ kind: 'inserted' });
    expect(page.field.value).toBe('Hello Tamsin');
  });

  it('never replaces a draft that is another one by now, be it by a space', async () => {
    const draft = fc.string({ maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(draft, draft, async (before, now) => {
        const page = new FakeMessagePage(document);
        page.field.value = now;
        const held = page.field.value;
        const made = { ...insertion(), mode: 'replace', over: hashText(before) } as const;
        const outcome = await insertReply(page.adapter, page.view(), made);
        return held === before
          ? outcome.kind === 'inserted'
          : outcome.kind === 'refused' && outcome.reason === 'draft-changed' && page.field.value === held;
      }),
    );
  });

  it('leaves a draft that the page changes when its box gets the focus', async () => {
    const page = new FakeMessagePage(document);
    page.field.value = 'mine';
    page.field.addEventListener('focus', () => {
      page.field.value = 'of the page';
    });
    const made = { ...insertion(), mode: 'replace', over: hashText('mine') } as const;
    expect(await insertReply(page.adapter, page.view(), made)).toEqual({ kind: 'refused', reason: 'draft-changed' });
    expect(page.field.value).toBe('of the page');
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
