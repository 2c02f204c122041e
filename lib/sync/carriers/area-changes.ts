/**
 * Tells when blobs came into the browser's sync area. For the background, which is woken by it and must start fast:
 * nothing is read or decoded here.
 */
import { readKey } from './area-keys';

/** What is used of `browser.storage.sync.onChanged`. */
export interface AreaChangePort {
  addListener(listener: (changes: Readonly<Record<string, AreaChange>>) => void): void;
}

interface AreaChange {
  readonly oldValue?: unknown;
  readonly newValue?: unknown;
}

/**
 * To be called at once when the background starts, else it is not woken. Own writes are told as well: whose blobs they
 * are, their names say.
 */
export function watchArea(onChanged: AreaChangePort, onCame: (names: readonly string[]) => void): void {
  onChanged.addListener((changes) => {
    const came = Object.entries(changes).filter(([, change]) => isNew(change));
    const names = new Set(came.flatMap(([key]) => readKey(key)?.name ?? []));
    if (names.size > 0) onCame([...names]);
  });
}

/** Firefox also tells of items that were written again as they were. */
function isNew({ oldValue, newValue }: AreaChange): boolean {
  return newValue !== undefined && newValue !== oldValue;
}
