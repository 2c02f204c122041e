// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { TypedDraft } from '@/lib/overlay/typed-draft';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});

afterEach(() => {
  vi.useRealTimers();
});

function someBox() {
  const field = document.createElement('textarea');
  document.body.replaceChildren(field);
  const told: { text: string; conversation?: string }[] = [];
  const page = { isOpen: true, conversation: 'amazon:one' };
  const ending = new AbortController();
  const typed = new TypedDraft({
    signal: ending.signal,
    isOn: () => page.isOpen,
    conversation: () => page.conversation,
    tell: (draft) => told.push(draft),
    most: 50,
  });
  const write = (text: string) => {
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  };
  return { field, told, page, typed, write, end: () => ending.abort() };
}

describe('TypedDraft', () => {
  it('tells what is typed, once for many keys and within 150 ms', () => {
    const { typed, field, told, write } = someBox();
    typed.watch(field);
    write('H');
    write('He');
    write('Hello');
    expect(told).toEqual([]);
    vi.advanceTimersByTime(150);
    expect(told).toEqual([{ text: 'Hello', conversation: 'amazon:one' }]);
  });

  it('does not wait for a pause in the typing', () => {
    const { typed, field, told, write } = someBox();
    typed.watch(field);
    for (let at = 1; at <= 20; at += 1) {
      write('x'.repeat(at));
      vi.advanceTimersByTime(30);
    }
    expect(told.length).toBeGreaterThan(3);
  });

  it('tells the same only once, and an emptied box too', () => {
    const { typed, field, told, write } = someBox();
    typed.watch(field);
    write('Hello');
    vi.advanceTimersByTime(150);
    typed.watch(field);
    vi.advanceTimersByTime(150);
    write('');
    vi.advanceTimersByTime(150);
    expect(told.map(({ text }) => text)).toEqual(['Hello', '']);
  });

  it('tells the same text again in another conversation, and when it is asked to', () => {
    const { typed, field, told, write, page } = someBox();
    typed.watch(field);
    write('Hello');
    vi.advanceTimersByTime(150);
    page.conversation = 'amazon:two';
    typed.watch(field);
    vi.advanceTimersByTime(150);
    typed.tellAgain();
    vi.advanceTimersByTime(150);
    expect(told.map(({ conversation }) => conversation)).toEqual(['amazon:one', 'amazon:two', 'amazon:two']);
  });

  it('looks at nothing while the panel is folded, and tells all when it opens', () => {
    const { typed, field, told, write, page } = someBox();
    page.isOpen = false;
    typed.watch(field);
    write('Hello');
    vi.advanceTimersByTime(150);
    expect(told).toEqual([]);
    page.isOpen = true;
    typed.lookSoon();
    vi.advanceTimersByTime(150);
    expect(told).toEqual([{ text: 'Hello', conversation: 'amazon:one' }]);
  });

  it('tells nothing of a box that has gone, nor of a text that no box takes', () => {
    const { typed, field, told, write } = someBox();
    typed.watch(field);
    write('x'.repeat(51));
    vi.advanceTimersByTime(150);
    write('Hello');
    field.remove();
    vi.advanceTimersByTime(150);
    expect(told.map(({ text }) => text)).toEqual(['']);
  });

  it('is silent once the extension has ended', () => {
    const { typed, field, told, write, end } = someBox();
    typed.watch(field);
    write('Hello');
    end();
    write('Hello there');
    vi.advanceTimersByTime(500);
    expect(told).toEqual([]);
  });
});
