/** The queue as it is stored, told anew after every change. For top-level pages only. */
import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import type { QueueAccess, QueueDeeds, QueueFacts } from './queue-access';

/** @param read called in a live query, so it may read nothing but the store */
export function useStoredQueue(read: () => Promise<QueueFacts>, deeds: QueueDeeds): QueueAccess {
  const facts = useLiveQuery(() => read().catch(() => 'unread' as const), [read]);
  return useMemo(() => ({ facts, deeds }), [facts, deeds]);
}
