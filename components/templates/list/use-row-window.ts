/** Which rows of a long list are drawn: those in view and a few around them. All are equally high. */
import { type RefObject, useCallback, useLayoutEffect, useState } from 'react';

export interface RowWindow {
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
  readonly rowPx: number;
  readonly onScroll: () => void;
  readonly show: (index: number) => void;
}

const spareRows = 8;
/** Where nothing is laid out, as in tests. */
const unknownHeightPx = 600;

/** @param rowRem height of a row in the page's own text size, so that larger text finds room */
export function useRowWindow(list: RefObject<HTMLElement | null>, count: number, rowRem: number): RowWindow {
  const [rowPx, setRowPx] = useState(rowRem * 16);
  const [view, setView] = useState({ top: 0, height: unknownHeightPx });

  const look = useCallback(() => {
    const element = list.current;
    if (!element) return;
    const height = element.clientHeight || unknownHeightPx;
    setView((last) =>
      last.top === element.scrollTop && last.height === height ? last : { top: element.scrollTop, height },
    );
  }, [list]);

  useLayoutEffect(() => {
    const textPx = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
    setRowPx(textPx * rowRem);
    look();
    const observer = new ResizeObserver(look);
    if (list.current) observer.observe(list.current);
    return () => observer.disconnect();
  }, [list, look, rowRem]);

  const show = useCallback(
    (index: number) => {
      const element = list.current;
      if (!element || index < 0) return;
      const height = element.clientHeight || unknownHeightPx;
      const top = index * rowPx;
      if (top < element.scrollTop) element.scrollTop = top;
      else if (top + rowPx > element.scrollTop + height) element.scrollTop = top + rowPx - height;
      look();
    },
    [list, look, rowPx],
  );
  const first = Math.floor(view.top / rowPx);
  return {
    from: Math.max(0, Math.min(first - spareRows, count)),
    to: Math.min(count, first + Math.ceil(view.height / rowPx) + spareRows),
    rowPx,
    onScroll: look,
    show,
  };
}
