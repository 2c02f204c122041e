/** Moving rows with the mouse: picked up after a few pixels, dropped between two rows, called off with Escape. */
import { type PointerEvent, type RefObject, useEffect, useRef, useState } from 'react';

interface RowDragProps {
  readonly list: RefObject<HTMLElement | null>;
  readonly rowPx: number;
  readonly count: number;
  readonly isPossible: boolean;
  /** @param row that was picked up  @param before index of the row they shall stand before */
  readonly onDrop: (row: number, before: number) => void;
}

export interface RowDrag {
  /** Rows would be dropped before this one; undefined while nothing is dragged. */
  readonly dropIndex: number | undefined;
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerUp: () => void;
}

const thresholdPx = 5;
const edgePx = 32;
const scrollStepPx = 12;

export function useRowDrag({ list, rowPx, count, isPossible, onDrop }: RowDragProps): RowDrag {
  const [dropIndex, setDropIndex] = useState<number>();
  const picked = useRef<{ readonly row: number; readonly y: number; isMoving: boolean }>(undefined);
  const isDragging = dropIndex !== undefined;

  useEffect(() => {
    if (!isDragging) return;
    const cancel = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      picked.current = undefined;
      setDropIndex(undefined);
    };
    window.addEventListener('keydown', cancel, true);
    return () => window.removeEventListener('keydown', cancel, true);
  }, [isDragging]);

  return {
    dropIndex,
    onPointerDown: (event) => {
      const row = rowAt(event.target);
      if (!isPossible || row === undefined || event.button !== 0 || event.pointerType === 'touch') return;
      picked.current = { row, y: event.clientY, isMoving: false };
    },
    onPointerMove: (event) => {
      const element = list.current;
      const pick = picked.current;
      if (!element || !pick) return;
      if (!pick.isMoving) {
        if (Math.abs(event.clientY - pick.y) < thresholdPx) return;
        pick.isMoving = true;
        element.setPointerCapture(event.pointerId);
      }
      const { top, bottom } = element.getBoundingClientRect();
      if (event.clientY < top + edgePx) element.scrollTop -= scrollStepPx;
      if (event.clientY > bottom - edgePx) element.scrollTop += scrollStepPx;
      const index = Math.round((event.clientY - top + element.scrollTop) / rowPx);
      setDropIndex(Math.max(0, Math.min(count, index)));
    },
    onPointerUp: () => {
      const pick = picked.current;
      picked.current = undefined;
      setDropIndex(undefined);
      if (pick?.isMoving && dropIndex !== undefined) onDrop(pick.row, dropIndex);
    },
  };
}

function rowAt(target: EventTarget): number | undefined {
  const row = target instanceof Element ? target.closest<HTMLElement>('[data-row]')?.dataset.row : undefined;
  return row === undefined ? undefined : Number(row);
}
