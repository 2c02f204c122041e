/** Which part of a long list is in view, measured in the page's own text size, so that larger text finds room. */
import { type RefObject, useCallback, useLayoutEffect, useState } from 'react';

export interface ListWindow {
  readonly topRem: number;
  readonly heightRem: number;
  readonly remPx: number;
  readonly onScroll: () => void;
  /** Scrolls as little as is needed to bring this part into view. */
  readonly show: (topRem: number, heightRem: number) => void;
}

/** Where nothing is laid out, as in tests. */
const unknownHeightRem = 40;

export function useListWindow(list: RefObject<HTMLElement | null>): ListWindow {
  const [view, setView] = useState({ topRem: 0, heightRem: unknownHeightRem, remPx: 16 });

  const look = useCallback(() => {
    const element = list.current;
    if (!element) return;
    const remPx = textPx();
    const topRem = element.scrollTop / remPx;
    const heightRem = element.clientHeight / remPx || unknownHeightRem;
    setView((last) =>
      last.topRem === topRem && last.heightRem === heightRem && last.remPx === remPx
        ? last
        : { topRem, heightRem, remPx },
    );
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
  return { ...view, onScroll: look, show };
}

function textPx(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
}
