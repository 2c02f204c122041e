/** Which rows of a long list are drawn: those in view and a few around them. All are equally high. */
import { type RefObject, useCallback } from 'react';
import { useListWindow } from '../../ui/use-list-window';

export interface RowWindow {
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
  readonly rowPx: number;
  readonly onScroll: () => void;
  readonly show: (index: number) => void;
}

const spareRows = 8;

export function useRowWindow(list: RefObject<HTMLElement | null>, count: number, rowRem: number): RowWindow {
  const { topRem, heightRem, remPx, onScroll, show } = useListWindow(list);
  const first = Math.floor(topRem / rowRem);
  return {
    from: Math.max(0, Math.min(first - spareRows, count)),
    to: Math.min(count, first + Math.ceil(heightRem / rowRem) + spareRows),
    rowPx: rowRem * remPx,
    onScroll,
    show: useCallback((index) => index >= 0 && show(index * rowRem, rowRem), [show, rowRem]),
  };
}
