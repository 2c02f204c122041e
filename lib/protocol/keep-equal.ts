/** Values that came anew but tell the same keep their identity, so that whoever computes from them need not again. */
import { dequal } from 'dequal';

/** `after`, with those of its parts taken from `before` that are equal. */
export function keepEqual<T extends object>(before: T | undefined, after: T): T {
  if (!before) return after;
  const kept = { ...after };
  for (const part in after) {
    if (dequal(before[part], after[part])) kept[part] = before[part];
  }
  return kept;
}
