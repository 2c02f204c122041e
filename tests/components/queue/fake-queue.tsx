/** A queue that behaves: what is done shows at once, as it does with the store. */
import { useSyncExternalStore } from 'react';
import type { QueueAccess, QueueDeeds, QueueFacts, TakeBack } from '@/components/queue/queue-access';
import type { ConversationKey } from '@/lib/domain/conversation/conversation';
import type { ConversationMark } from '@/lib/domain/queue/conversation-mark';
import type { Waiting } from '@/lib/domain/queue/waiting';
import { now, settings } from './sample-queue';

export class FakeQueue {
  facts: QueueFacts;
  /** What was opened, in order. */
  readonly opened: ConversationKey[] = [];
  /** Nothing can be stored. */
  isFull = false;
  #listeners = new Set<() => void>();

  constructor(waitings: readonly Waiting[], rest: Partial<Omit<QueueFacts, 'waitings'>> = {}) {
    this.facts = { waitings, marks: [], settings, ...rest };
  }

  readonly deeds: QueueDeeds = {
    open: async (key) => {
      if (!this.facts.waitings.find((waiting) => waiting.key === key)?.address) return false;
      this.opened.push(key);
      return true;
    },
    snooze: async (key, until) =>
      this.#mark(key, ({ snoozed: _, ...mark }) =>
        until === undefined ? mark : { ...mark, snoozed: { since: now, until } },
      ),
    colour: async (key, colour) =>
      this.#mark(key, ({ colour: _, ...mark }) => (colour === undefined ? mark : { ...mark, colour })),
    tag: async (key, tag) => this.#mark(key, ({ tag: _, ...mark }) => (tag === undefined ? mark : { ...mark, tag })),
    markAnswered: async (key) => {
      this.#refuseWhereFull();
      const before = this.facts.waitings;
      this.change({ waitings: before.filter((known) => known.key !== key) });
      return async () => {
        this.#refuseWhereFull();
        this.change({ waitings: before });
      };
    },
  };

  change(changes: Partial<QueueFacts>): void {
    this.facts = { ...this.facts, ...changes };
    for (const listener of this.#listeners) listener();
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  #mark(key: ConversationKey, change: (mark: ConversationMark) => ConversationMark): TakeBack {
    this.#refuseWhereFull();
    const before = this.facts.marks;
    const own = before.find((mark) => mark.key === key) ?? { key, changedAt: now };
    this.change({ marks: [...before.filter((mark) => mark.key !== key), change(own)] });
    return async () => this.change({ marks: before });
  }

  #refuseWhereFull(): void {
    if (this.isFull) throw new Error('Nothing can be stored');
  }
}

export function useFakeQueue(queue: FakeQueue): QueueAccess {
  const facts = useSyncExternalStore(queue.subscribe, () => queue.facts);
  return { facts, deeds: queue.deeds };
}
