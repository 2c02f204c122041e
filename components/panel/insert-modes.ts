/** Where a reply goes in, and the keys that say so. At the caret is always the default: no other one is remembered. */
import type { InsertionMode } from '@/lib/domain/conversation/insertion';

interface PressedKeys {
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

/** The place that Enter with these keys held asks for; undefined of Enter alone. */
export function modeOfKey({ shiftKey, ctrlKey, metaKey }: PressedKeys): InsertionMode | undefined {
  if (!shiftKey) return undefined;
  return ctrlKey || metaKey ? 'replace' : 'append';
}
