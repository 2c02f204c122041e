// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Message } from '@/lib/domain/conversation/conversation';
import { ThreadMemory } from '@/lib/marketplaces/amazon/thread-memory';

const noon = Date.UTC(2026, 10, 21, 12);
const hourMs = 3_600_000;

/** Printed to the minute, in an unknown zone. */
function printed(text: string, at: number): Message {
  return {
    from: 'buyer',
    text,
    sentAt: { earliestAt: at - 14 * hourMs, latestAt: at + 12 * hourMs, precision: 'minute' },
  };
}

const asked = [printed('Where is it?', noon)];

describe('ThreadMemory', () => {
  it('takes a thread under another id for the one before', () => {
    const memory = new ThreadMemory();
    expect(memory.isSettled(document, 'one', asked)).toBe(true);
    expect(memory.isSettled(document, 'two', asked)).toBe(false);
  });

  it('knows two threads of the same words by the minutes they print, however wide their ranges', () => {
    const memory = new ThreadMemory();
    memory.isSettled(document, 'one', asked);
    expect(memory.isSettled(document, 'two', [printed('Where is it?', noon + 5 * 60_000)])).toBe(true);
  });

  it('remembers a thread that is known to be the case’s, also where another had the same words and minutes', () => {
    const memory = new ThreadMemory();
    memory.isSettled(document, 'one', asked);
    memory.remember(document, 'two', asked);
    expect(memory.isSettled(document, 'two', asked)).toBe(true);
    expect(memory.isSettled(document, 'one', asked)).toBe(false);
  });

  it('notices a thread that changed wholly while the id stayed', () => {
    const memory = new ThreadMemory();
    memory.isSettled(document, 'one', asked);
    expect(memory.isSettled(document, 'one', [printed('Thank you', noon + hourMs)])).toBe(false);
  });
});
