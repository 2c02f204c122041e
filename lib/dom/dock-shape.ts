/** Which shape the panel's frame takes: the wanted one if it covers nothing protected, else the next smaller that does not. */
import type { Span } from './spans';

export const railPx = 40;
export const narrowestPx = 320;
const broadestPx = 640;
/** A rail lower than this shows nothing of use. */
const lowestRailPx = 96;

export interface DockShape {
  readonly widthPx: number;
  readonly isFolded: boolean;
  /** Folded, or less than the whole rail, because the page left no room for what is wanted. */
  readonly isFoldedForRoom: boolean;
  /** The part of the window's height that is free for the rail; absent = the whole. A height of 0: nothing is free. */
  readonly band?: { readonly top: number; readonly height: number };
}

export interface ShapeChoice {
  readonly wanted: { readonly widthPx: number; readonly isFolded: boolean };
  readonly window: { readonly width: number; readonly height: number };
  /** Lets the page give way to this shape; tells where the frame then stands, undefined where nothing is laid out. */
  readonly apply: (shape: DockShape) => Span | undefined;
  /** Where the protected elements stand now. */
  readonly spans: () => readonly Span[];
}

export function chooseShape({ wanted, window, apply, spans }: ShapeChoice): DockShape {
  const coveredBy = (shape: DockShape): readonly Span[] => {
    const frame = apply(shape);
    return frame ? spans().filter((span) => isCovered(span, frame)) : [];
  };
  const open = openShapes(wanted, window.width).find((shape) => coveredBy(shape).length === 0);
  if (open) return open;
  const rail = { widthPx: railPx, isFolded: true, isFoldedForRoom: !wanted.isFolded };
  const covered = coveredBy(rail);
  return covered.length === 0 ? rail : { ...rail, isFoldedForRoom: true, band: freeBand(covered, window.height) };
}

/** Widths to try, broadest first. */
function openShapes(wanted: ShapeChoice['wanted'], windowWidth: number): readonly DockShape[] {
  if (wanted.isFolded) return [];
  const widthPx = Math.round(Math.min(Math.max(wanted.widthPx, narrowestPx), broadestPx));
  const widths = widthPx === narrowestPx ? [widthPx] : [widthPx, narrowestPx];
  return widths
    .filter((width) => windowWidth === 0 || width <= windowWidth - railPx)
    .map((width) => ({ widthPx: width, isFolded: false, isFoldedForRoom: false }));
}

/** Whether it shares columns with the frame; where it is scrolled to now does not matter, it may come back. */
function isCovered(span: Span, frame: Span): boolean {
  return span.right > frame.left + 1 && span.left < frame.right - 1;
}

/** The highest stretch of the window beside which nothing protected stands. */
function freeBand(covered: readonly Span[], windowHeight: number): { top: number; height: number } {
  const fromTop = [...covered].sort((one, other) => one.top - other.top);
  let best = { top: 0, height: 0 };
  let top = 0;
  for (const span of [...fromTop, { top: windowHeight, bottom: windowHeight }]) {
    const height = Math.floor(Math.min(span.top, windowHeight) - top);
    if (height > best.height) best = { top, height };
    top = Math.max(top, Math.ceil(span.bottom));
  }
  return best.height < lowestRailPx ? { top: 0, height: 0 } : best;
}
