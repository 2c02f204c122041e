/** Reads the page when it has changed and tells only what is new. */
import type { Reading } from '@/lib/domain/conversation/reading';
import type { PageAdapter, PageView, RowOnPage } from '@/lib/marketplaces/page-adapter';

export interface ReaderContext {
  readonly adapter: PageAdapter;
  readonly view: () => PageView;
  /** What is to be told of the box besides what the adapter reads. */
  readonly draftBoxOf?: (reading: Reading, page: PageView) => Reading['draftBox'];
  /** Hands a new reading on; where it rejects, nobody has heard it. */
  readonly tell: (reading: Reading) => Promise<void>;
  /** Called after every reading, told or not. */
  readonly onRead: (seen: SeenPage) => void;
}

export interface SeenPage {
  readonly page: PageView;
  /** In the order of the reading's rows. */
  readonly rows: readonly RowOnPage[];
  /** Nothing differs from what was told last. */
  readonly isSame: boolean;
  /** The page shows skeletons: what it will show has not come yet. */
  readonly isLoading: boolean;
}

export interface Reader {
  /** Reads now; tells if anything differs from what was told last. */
  readonly read: () => void;
  /** Reads in the next turn, once for any number of calls. */
  readonly readSoon: () => void;
  /** Reads now and tells in any case. */
  readonly tellAgain: () => void;
}

/** Nobody hears while the background is just being stopped. More than a few tries would not help either. */
const retryAfterMs = [100, 400, 1600] as const;

export function createReader({ adapter, view, draftBoxOf, tell, onRead }: ReaderContext): Reader {
  let lastTold: string | undefined;
  let isPlanned = false;
  let failures = 0;

  function read(): void {
    const page = view();
    const identity = adapter.identify(page);
    const rows = adapter.listRows(page);
    const read: Reading = {
      ...adapter.read(page),
      rows: rows.map(({ row }) => row),
      ...(identity && { identity }),
    };
    const draftBox = draftBoxOf?.(read, page);
    const reading = draftBox ? { ...read, draftBox } : read;
    const { readAt: _, ...content } = reading;
    const told = JSON.stringify(content);
    const isSame = told === lastTold;
    // The panel is waiting; whatever else a reading leads to comes after.
    if (!isSame) pass(reading, told);
    onRead({ page, rows, isSame, isLoading: reading.condition === 'loading' });
  }

  function pass(reading: Reading, told: string): void {
    lastTold = told;
    tell(reading).then(
      () => {
        failures = 0;
      },
      () => {
        if (lastTold !== told) return;
        lastTold = undefined;
        const wait = retryAfterMs[failures];
        failures += 1;
        if (wait !== undefined) setTimeout(read, wait);
      },
    );
  }

  return {
    read,
    readSoon: () => {
      if (isPlanned) return;
      isPlanned = true;
      queueMicrotask(() => {
        isPlanned = false;
        read();
      });
    },
    tellAgain: () => {
      lastTold = undefined;
      read();
    },
  };
}
