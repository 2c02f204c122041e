/** Reads the page when it has changed and tells only what is new. */
import type { Reading } from '@/lib/domain/conversation/reading';
import type { PageAdapter, PageView, RowOnPage } from '@/lib/marketplaces/page-adapter';

export interface ReaderContext {
  readonly adapter: PageAdapter;
  readonly view: () => PageView;
  /** Hands a new reading on. What goes wrong there concerns nobody here: the next reading tries again. */
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
}

export interface Reader {
  /** Reads now; tells if anything differs from what was told last. */
  readonly read: () => void;
  /** Reads in the next turn, once for any number of calls. */
  readonly readSoon: () => void;
  /** Reads now and tells in any case. */
  readonly tellAgain: () => void;
}

export function createReader({ adapter, view, tell, onRead }: ReaderContext): Reader {
  let lastTold: string | undefined;
  let isPlanned = false;

  function read(): void {
    const page = view();
    const identity = adapter.identify(page);
    const rows = adapter.listRows(page);
    const reading: Reading = {
      ...adapter.read(page),
      rows: rows.map(({ row }) => row),
      ...(identity && { identity }),
    };
    const { readAt: _, ...content } = reading;
    const told = JSON.stringify(content);
    const isSame = told === lastTold;
    onRead({ page, rows, isSame });
    if (isSame) return;
    lastTold = told;
    tell(reading).catch(() => {
      if (lastTold === told) lastTold = undefined;
    });
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
