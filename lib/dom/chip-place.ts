/**
 * Where a chip goes in its row: bottom right, without changing the row's height. Layouts differ, and the portal's
 * nodes must stay as they are; only a flex or grid row without a position of its own gets `position: relative`.
 */
import { isRendered } from './element-style';
import { isElement } from './find';
import { replaceStyles, type Styles } from './own-nodes';

/** From the row's edge, in px: as low as looks well, because there the chip covers the least of a last line. */
const inset = 3;
/** More elements than this in a row are not looked at: the row is then left as it is. */
const maxLooks = 120;
/** Custom property that tells the drawing inside the host whether it stands in the flow. */
export const chipPosition = '--replydock-chip-position';

/** The element that takes the chip as its last child: of a table row the last cell, of a component what it shows. */
export function chipParent(row: Element): ParentNode & Node {
  const last = row.lastElementChild;
  if (row.localName === 'tr' && last && /^t[dh]$/.test(last.localName)) return last;
  if (row.shadowRoot && !row.shadowRoot.querySelector('slot:not([name])')) return row.shadowRoot;
  return row;
}

/**
 * Styles the hosts of chips for the places they stand in, before the page is painted. All places are looked at first and
 * changed afterwards: a look after each change would have the browser lay out the whole list for every row.
 */
export function createChipPlacer(): (standing: Standing) => void {
  let waiting: Standing[] = [];

  function place(): void {
    const standing = waiting.filter(({ host }) => host.isConnected);
    waiting = [];
    const places = standing.map((each) => ({ ...each, place: findPlace(each) }));
    for (const { row, host, place } of places) {
      if (place.isRowPositioned) setPosition(row, 'relative');
      replaceStyles(host, { all: 'initial', ...place.styles, 'pointer-events': 'none' });
    }
  }

  return (standing) => {
    if (waiting.length === 0) queueMicrotask(place);
    waiting.push(standing);
  };
}

export interface Standing {
  readonly row: Element;
  readonly host: HTMLElement;
}

interface Place {
  readonly styles: Styles;
  /** The row itself has to become what the chip is positioned in. */
  readonly isRowPositioned?: boolean;
}

function findPlace({ row, host }: Standing): Place {
  const parent = host.parentElement ?? row;
  const style = isRendered(parent) ? parent.ownerDocument.defaultView?.getComputedStyle(parent) : undefined;
  if (!style) return { styles: lineStyles(0) };
  if (/^(?:inline|contents)$/.test(style.display)) return { styles: wordStyles };
  if (style.position !== 'static') return { styles: cornerStyles(style) };
  if (!/^(?:inline-)?(?:flex|grid)$/.test(style.display)) {
    return { styles: lineStyles(Math.max(0, toPx(style.paddingBottom) - inset)) };
  }
  if (host.parentNode === row && canHoldCorner(row, host)) {
    return { styles: cornerStyles(style), isRowPositioned: true };
  }
  return { styles: itemStyles(style) };
}

/** In a row that holds positioned children by itself. */
function cornerStyles(style: CSSStyleDeclaration): Styles {
  return { position: 'absolute', right: `${Math.max(inset, toPx(style.paddingRight))}px`, bottom: `${inset}px` };
}

/** A line of no height at the end of a block, from which the chip rises; `lowerPx` moves it down into the padding. */
function lineStyles(lowerPx: number): Styles {
  return { position: 'relative', display: 'block', height: '0', clear: 'both', top: `${lowerPx}px` };
}

/** At the end of running text, where the chip takes room of its own. */
const wordStyles = { display: 'inline-block', 'margin-left': '6px', [chipPosition]: 'static' };

/** An item of no size at the end of a flex or grid row, its gap taken back. */
function itemStyles(style: CSSStyleDeclaration): Styles {
  const isColumn = style.flexDirection.startsWith('column') || style.display.endsWith('grid');
  const gap = toPx(isColumn ? style.rowGap : style.columnGap);
  return {
    position: 'relative',
    display: 'block',
    height: '0',
    flex: 'none',
    'align-self': isColumn ? 'stretch' : 'flex-end',
    [isColumn ? 'margin-top' : 'margin-left']: `${-gap}px`,
    ...(style.display.endsWith('grid') ? { 'grid-column': '1 / -1' } : !isColumn && { width: '0' }),
  };
}

function toPx(length: string): number {
  return Number.parseFloat(length) || 0;
}

/** Giving the row a position would move what is positioned inside it against something further out. */
function canHoldCorner(row: Element, host: HTMLElement): boolean {
  const view = row.ownerDocument.defaultView;
  const inner = row.querySelectorAll('*');
  if (!view || inner.length > maxLooks || !('style' in row)) return false;
  return [...inner].every((element) => element === host || view.getComputedStyle(element).position !== 'absolute');
}

/** Takes back what a chip's place has set on the row itself. */
export function freeRow(row: Element): void {
  if (row.hasAttribute(positionMark)) setPosition(row, '');
}

const positionMark = 'data-replydock-position';

function setPosition(row: Element, position: string): void {
  if (!isElement(row) || !('style' in row) || !isStyle(row.style)) return;
  row.style.position = position;
  row.toggleAttribute(positionMark, position !== '');
}

function isStyle(value: unknown): value is CSSStyleDeclaration {
  return typeof value === 'object' && value !== null && 'setProperty' in value;
}
