/** Which part of a long list is drawn: what is in view and a little around it, measured in the page's own text size. */
import { type RefObject, useCallback, useLayoutEffect, useState } from 'react';

export interface LineWindow {
  readonly fromRem: number;
  readonly toRem: number;
  readonly heightRem: number;
  readonly onScroll: () => void;
  /** Scrolls as little as is needed. */
  readonly show: (topRem: number, heightRem: number) => void;
}

const spareRem = 20;
/** Where nothing is laid out, as in tests. */
const unknownHeightRem = 40;

export function useLineWindow(list: RefObject<HTMLElement | null>): LineWindow {
  const [view, setView] = useState({ topRem: 0, heightRem: unknownHeightRem });

  const look = useCallback(() => {
    const element = list.current;
    if (!element) return;
    const remPx = textPx();
    const topRem = element.scrollTop / remPx;
    const heightRem = element.clientHeight / remPx || unknownHeightRem;
    setView((last) => (last.topRem === topRem && last.heightRem === heightRem ? last : { topRem, heightRem }));
  }, [list]);

  useLayoutEffect(() => {
    look();
    const observer = new ResizeObserver(look);
    if (list.current) observer.observe(list.current);
    return () => observer.disconnect();
  }, [list, look]);

  const show = useCallback(
    (topRem: number, heightRem: number) => {
      const element = list.current;
      if (!element) return;
      const remPx = textPx();
      const [top, bottom] = [topRem * remPx, (topRem + heightRem) * remPx];
      const height = element.clientHeight || unknownHeightRem * remPx;
      if (top < element.scrollTop) element.scrollTop = top;
      else if (bottom > element.scrollTop + height) element.scrollTop = bottom - height;
      look();
    },
    [list, look],
  );
  return {
    fromRem: view.topRem - spareRem,
    toRem: view.topRem + view.heightRem + spareRem,
    heightRem: view.heightRem,
    onScroll: look,
    show,
  };
}

function textPx(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
}
