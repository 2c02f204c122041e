/** A place that several browsers of a test share: it can fail, and a browser can be ended in the middle of anything. */
import { SyncError, type SyncProblem } from '@/lib/domain/sync/sync-problem';
import type { Bytes } from '@/lib/sealing/bytes';
import type { BlobStore } from '@/lib/sync/blob-store';

export type AskedName = 'list' | 'read' | 'write' | 'remove';

/** A browser is ended at its so-many-th request: before it was done, or after. */
export interface End {
  readonly atRequest: number;
  readonly isDone: boolean;
}

export class SharedPlace {
  readonly blobs = new Map<string, Bytes>();
  /** Whoever asks is answered with this. */
  problem: SyncProblem | undefined;
  /** What was asked since the test last emptied it. */
  asked: AskedName[] = [];
  /** Bytes that went either way. */
  carried = 0;

  /** As one browser sees it. Whoever was ended waits for ever. */
  store({ end, ended }: { readonly end?: End; readonly ended?: () => void } = {}): BlobStore {
    let requests = 0;
    const ask = async <T>(name: AskedName, deed: () => T): Promise<T> => {
      requests += 1;
      const isLast = end?.atRequest === requests;
      if (isLast && !end.isDone) return stopped(ended);
      this.asked.push(name);
      await Promise.resolve();
      if (this.problem) throw new SyncError(this.problem);
      const done = deed();
      return isLast ? stopped(ended) : done;
    };
    return {
      list: () => ask('list', () => [...this.blobs].map(([name, { byteLength }]) => ({ name, length: byteLength }))),
      read: (name) =>
        ask('read', () => {
          this.carried += this.blobs.get(name)?.byteLength ?? 0;
          return this.blobs.get(name)?.slice();
        }),
      write: (name, bytes) =>
        ask('write', () => {
          this.carried += bytes.byteLength;
          this.blobs.set(name, bytes.slice());
        }),
      remove: (names) => ask('remove', () => names.forEach((name) => void this.blobs.delete(name))),
    };
  }

  /** All that lies there, as text: for words that must not be in it. */
  text(): string {
    return [...this.blobs.values()].map((bytes) => new TextDecoder('latin1').decode(bytes)).join('\n');
  }
}

function stopped(ended?: () => void): Promise<never> {
  ended?.();
  return new Promise(() => {});
}
