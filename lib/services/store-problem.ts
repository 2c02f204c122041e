/** Why the store cannot be used, in the words of the panel. */
import type { PanelView } from '@/lib/protocol/panel-view';

/** Browsers name these errors; Dexie wraps them and keeps the name of the cause. */
export function storeProblemOf(error: unknown): NonNullable<PanelView['storeProblem']> {
  const names = namesOf(error);
  if (names.includes('QuotaExceededError')) return 'quota';
  if (names.includes('VersionError')) return 'newer-version';
  return 'cannot-open';
}

function namesOf(error: unknown): string[] {
  if (!(error instanceof Error)) return [];
  const inner = 'inner' in error ? error.inner : error.cause;
  return [error.name, ...(inner === error ? [] : namesOf(inner))];
}
