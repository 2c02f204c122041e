/** The inbox page taken apart: list, thread, what stands above it, order pane. One look at the page, no conclusions. */
import type { PageView } from '../page-adapter';
import { findRows, spanLeaves } from './find-list';
import { findOrderPanes, type OrderPane } from './find-order-pane';
import { findThread, isOrderDate, type ThreadPart } from './find-thread';
import type { PageData } from './page-data';
import { isInside, type Leaf, type PageScan, parentAcross, scanPage } from './page-scan';
import { type PageTimes, pageTimes, type TimeCache } from './page-times';
import { cutStart, tidy } from './patterns';
import { isSkeleton } from './read-condition';
import { type RowFacts, readRow } from './read-row';
import { type FlagFacts, type FlagReader, flagReader } from './read-site';
import { findTimeMarks } from './time-marks';

export interface InboxParts {
  readonly scan: PageScan;
  readonly times: PageTimes;
  readonly rows: readonly RowFacts[];
  readonly thread?: ThreadPart;
  /** Texts above the messages in the thread's own pane. */
  readonly header: readonly Leaf[];
  /** All texts of the thread's pane that are not messages. */
  readonly around: readonly Leaf[];
  readonly orderPanes: readonly OrderPane[];
  /** Indexes of the leaves inside rows. */
  readonly inRows: ReadonlySet<number>;
  readonly readFlag: FlagReader;
  /** The flag of each row. */
  readonly flags: () => readonly FlagFacts[];
  readonly isLoading: boolean;
}

export function readInboxParts(page: PageView, pageData: PageData, cache: TimeCache): InboxParts {
  const scan = scanPage(page.document);
  const times = pageTimes(page, cache, pageData);
  const isKnownSubject = subjectTest(pageData);
  const marks = findTimeMarks(scan, times).filter((mark) => !isOrderDate(mark, scan));
  const rows = findRows(scan, marks, isKnownSubject).map((part) => readRow(part, isKnownSubject));
  const readFlag = flagReader(scan, times.languages);
  const inRows = new Set(rows.flatMap((row) => row.part.leaves.map((leaf) => leaf.index)));
  const thread = findThread({ scan, times, marks, inRows });
  const orderPanes = findOrderPanes(scan, inRows, thread);
  const stops = [...rows.slice(0, 1), ...orderPanes].map(({ element }) => element);
  const around = thread ? leavesAround(scan, thread, stops) : [];
  const first = thread ? (scan.span(thread.container)?.[0] ?? 0) : 0;
  return {
    scan,
    times,
    rows,
    around,
    orderPanes,
    inRows,
    readFlag,
    flags: once(() => rows.map((row) => readFlag(row.element))),
    header: around.filter((leaf) => leaf.index < first),
    isLoading: isSkeleton(scan),
    ...(thread && { thread }),
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Texts of the largest part around the thread that holds neither list nor order pane. */
function leavesAround(scan: PageScan, { container }: ThreadPart, stops: readonly Element[]): readonly Leaf[] {
  let pane = container;
  for (
    let current = parentAcross(container);
    current && current.localName !== 'body';
    current = parentAcross(current)
  ) {
    const outer = current;
    if (stops.some((stop) => isInside(stop, outer))) break;
    pane = current;
  }
  const [first = 0, last = -1] = scan.span(container) ?? [];
  return spanLeaves(scan, pane).filter((leaf) => leaf.index < first || leaf.index > last);
}

/** Whether a text is the subject of a case that the page has loaded, whole or cut. */
function subjectTest(pageData: PageData): (text: string) => boolean {
  const whole = new Set<string>();
  const starts = new Set<string>();
  for (const { conversation } of pageData.allCases()) {
    if (!conversation.subject) continue;
    whole.add(conversation.subject);
    starts.add(conversation.subject.slice(0, 40));
  }
  return (text) => {
    const tidied = tidy(text);
    if (whole.has(tidied)) return true;
    const start = cutStart(tidied);
    return start !== undefined && start.length >= 40 && starts.has(start.slice(0, 40));
  };
}
