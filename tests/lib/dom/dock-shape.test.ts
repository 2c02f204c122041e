import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseShape, type DockShape } from '@/lib/dom/dock-shape';
import type { Span } from '@/lib/dom/spans';

const window = { width: 1280, height: 800 };
const frameOf = ({ widthPx }: DockShape): Span => ({ left: 1280 - widthPx, right: 1280, top: 0, bottom: 800 });
const span = (left: number, right: number, top = 600, bottom = 700): Span => ({ left, right, top, bottom });

function choose(spans: readonly Span[], wanted = { widthPx: 360, isFolded: false }): DockShape {
  return chooseShape({ wanted, window, apply: frameOf, spans: () => spans });
}

describe('chooseShape', () => {
  const cases: readonly [name: string, spans: readonly Span[], shape: DockShape][] = [
    [
      'takes what is wanted where nothing is covered',
      [span(0, 900)],
      { widthPx: 360, isFolded: false, isFoldedForRoom: false },
    ],
    ['narrows', [span(0, 950)], { widthPx: 320, isFolded: false, isFoldedForRoom: false }],
    ['folds', [span(0, 1000)], { widthPx: 40, isFolded: true, isFoldedForRoom: true }],
    [
      'folds to the part above',
      [span(0, 1280)],
      { widthPx: 40, isFolded: true, isFoldedForRoom: true, band: { top: 0, height: 600 } },
    ],
    [
      'folds to the larger part between',
      [span(0, 1280, 0, 100), span(0, 1280, 700, 800)],
      { widthPx: 40, isFolded: true, isFoldedForRoom: true, band: { top: 100, height: 600 } },
    ],
    [
      'goes where nothing is free',
      [span(0, 1280, 50, 760)],
      { widthPx: 40, isFolded: true, isFoldedForRoom: true, band: { top: 0, height: 0 } },
    ],
    [
      'counts what is scrolled out of sight',
      [span(0, 1000, -500, -400)],
      { widthPx: 40, isFolded: true, isFoldedForRoom: true },
    ],
    [
      'does not count what is beyond the window',
      [span(1300, 1400)],
      { widthPx: 360, isFolded: false, isFoldedForRoom: false },
    ],
  ];
  it.each(cases)('%s', (_name, spans, shape) => {
    expect(choose(spans)).toEqual(shape);
  });

  it('stays folded when the seller has folded it', () => {
    expect(choose([], { widthPx: 360, isFolded: true })).toEqual({
      widthPx: 40,
      isFolded: true,
      isFoldedForRoom: false,
    });
  });

  it('folds in a window too narrow for it', () => {
    const shape = chooseShape({
      wanted: { widthPx: 360, isFolded: false },
      window: { width: 340, height: 800 },
      apply: frameOf,
      spans: () => [],
    });
    expect(shape.isFolded).toBe(true);
  });

  it('never covers anything protected', () => {
    const anySpan = fc
      .record({
        left: fc.integer({ min: -200, max: 1400 }),
        width: fc.integer({ min: 5, max: 1300 }),
        top: fc.nat(800),
        height: fc.integer({ min: 5, max: 800 }),
      })
      .map(({ left, width, top, height }) => span(left, left + width, top, top + height));
    fc.assert(
      fc.property(fc.array(anySpan, { maxLength: 4 }), fc.integer({ min: 0, max: 900 }), (spans, widthPx) => {
        const shape = choose(spans, { widthPx, isFolded: false });
        const { left, right } = frameOf(shape);
        const top = shape.band?.top ?? 0;
        const bottom = top + (shape.band?.height ?? 800);
        const covered = spans.filter(
          (each) => each.right > left + 1 && each.left < right - 1 && each.bottom > top && each.top < bottom,
        );
        expect(covered).toEqual([]);
      }),
    );
  });
});
