/** Keys of the queue, while the list has the focus. */
import type { KeyboardEvent } from 'react';

export const queueDeeds = ['open', 'snooze', 'answered', 'colour', 'tag', 'undo', 'more', 'keys'] as const;
export type QueueDeed = (typeof queueDeeds)[number];

export type QueueKey =
  | { readonly kind: 'go'; readonly to: number }
  | { readonly kind: 'deed'; readonly deed: QueueDeed };

const deedKeys: Readonly<Record<string, QueueDeed>> = {
  Enter: 'open',
  s: 'snooze',
  a: 'answered',
  c: 'colour',
  t: 'tag',
  z: 'undo',
  '?': 'keys',
  ContextMenu: 'more',
};

interface Place {
  /** Of the active row; −1 where there is none. */
  readonly at: number;
  readonly count: number;
  readonly rowsInView: number;
}

/** What a key asks for; undefined where it is not ours. */
export function queueKey(event: KeyboardEvent, { at, count, rowsInView }: Place): QueueKey | undefined {
  const isCommand = event.ctrlKey || event.metaKey;
  if (event.altKey || event.nativeEvent.isComposing) return undefined;
  if (event.shiftKey && event.key === 'F10') return { kind: 'deed', deed: 'more' };
  if (isCommand) return event.key.toLowerCase() === 'z' && !event.shiftKey ? { kind: 'deed', deed: 'undo' } : undefined;
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    j: at + 1,
    ArrowUp: at - 1,
    k: at - 1,
    PageDown: at + rowsInView,
    PageUp: at - rowsInView,
    Home: 0,
    End: count - 1,
  };
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  const to = steps[key];
  if (to !== undefined) return { kind: 'go', to: Math.max(0, Math.min(to, count - 1)) };
  const deed = deedKeys[key];
  return deed && !event.repeat ? { kind: 'deed', deed } : undefined;
}
