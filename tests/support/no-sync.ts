/** A background in which nothing is synced. */
import type { BackgroundContext } from '@/lib/services/background-services';

export const noSync: BackgroundContext['sync'] = {
  changed: async () => {},
  start: async () => ({ problem: { name: 'failed' } }),
  stop: async () => ({}),
  syncNow: async () => ({}),
  takeBack: async () => false,
};
