/**
 * The chip with the time left on a row of the portal's list. It is the row's last child, takes no room, hears no
 * pointer, and screen readers do not hear it as part of the row. What did not change is not touched.
 */
import type { Urgency } from '@/lib/domain/deadline/deadline';
import { drawChip } from './chip-drawing';
import { chipParent, createChipPlacer, freeRow } from './chip-place';
import { ownAttribute } from './own-nodes';

export interface Chip {
  readonly state: Urgency;
  readonly label: string;
  /** Epoch ms; the same as `dueLatestAt` where the time is exact. */
  readonly dueAt?: number;
  readonly dueLatestAt?: number;
}

export interface Marks {
  /** Shows the chip on this row, or nothing where the state is `none`. */
  readonly show: (row: Element, chip: Chip) => void;
  readonly clear: (row: Element) => void;
  readonly clearAll: () => void;
}

export interface MarksOptions {
  readonly document: Document;
  /** When it aborts, all chips go. */
  readonly signal: AbortSignal;
}

interface Mark {
  readonly host: HTMLElement;
  readonly shadow: ShadowRoot;
  shown: string;
}

const ownChips = `[${ownAttribute}="deadline"]`;

export function createMarks({ document, signal }: MarksOptions): Marks {
  const marks = new Map<Element, Mark>();
  const place = createChipPlacer();

  function show(row: Element, chip: Chip): void {
    if (signal.aborted) return;
    if (chip.state === 'none') {
      clear(row);
      return;
    }
    const known = marks.get(row);
    const mark = known ?? createMark(row.ownerDocument);
    if (!known) {
      if (marks.size % 64 === 63) forgetRemovedRows();
      removeStrays(row);
      marks.set(row, mark);
    }
    update(mark, chip);
    putLast(row, mark.host);
  }

  /** Behind everything else in the row, also after the page has drawn the row anew. */
  function putLast(row: Element, host: HTMLElement): void {
    const parent = chipParent(row);
    if (parent.lastChild === host) return;
    parent.append(host);
    place({ row, host });
  }

  function clear(row: Element): void {
    marks.get(row)?.host.remove();
    if (marks.delete(row)) freeRow(row);
    removeStrays(row);
  }

  function clearAll(): void {
    for (const row of [...marks.keys()]) clear(row);
  }

  function forgetRemovedRows(): void {
    for (const row of marks.keys()) if (!row.isConnected) marks.delete(row);
  }

  signal.addEventListener('abort', clearAll, { once: true });
  removeStrays(document.documentElement);
  return { show, clear, clearAll };
}

/** Chips of an older version of the extension, and those which the page copied along with a row: they show nothing true. */
function removeStrays(within: Element): void {
  const strays = [...within.querySelectorAll(ownChips), ...(within.shadowRoot?.querySelectorAll(ownChips) ?? [])];
  for (const stray of strays) stray.remove();
}

function createMark(document: Document): Mark {
  const host = document.createElement('span');
  host.setAttribute(ownAttribute, 'deadline');
  host.setAttribute('aria-hidden', 'true');
  return { host, shadow: host.attachShadow({ mode: 'closed' }), shown: '' };
}

function update(mark: Mark, chip: Chip): void {
  const shown = JSON.stringify([chip.state, chip.label, chip.dueAt, chip.dueLatestAt]);
  if (mark.shown === shown) return;
  mark.shown = shown;
  const { host, shadow } = mark;
  setAttribute(host, 'data-state', chip.state);
  setAttribute(host, 'data-due-at', toIso(chip.dueAt));
  setAttribute(host, 'data-due-latest', toIso(chip.dueLatestAt ?? chip.dueAt));
  const isRange = chip.dueLatestAt !== undefined && chip.dueLatestAt !== chip.dueAt;
  shadow.replaceChildren(drawChip(host.ownerDocument, { state: chip.state, label: chip.label, isRange }));
}

function setAttribute(element: Element, name: string, value: string | undefined): void {
  if (value === undefined) element.removeAttribute(name);
  else element.setAttribute(name, value);
}

function toIso(at: number | undefined): string | undefined {
  return at === undefined ? undefined : new Date(at).toISOString();
}
