/** The panel's left edge: dragged, or moved by arrow keys, it changes the width within its limits. */
import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { i18n } from '#i18n';
import { panelWidthPx } from '@/lib/domain/settings/settings';

interface ResizeHandleProps {
  readonly widthPx: number;
  readonly onResize: (widthPx: number) => void;
}

const stepPx = 20;

export function ResizeHandle({ widthPx, onResize }: ResizeHandleProps) {
  const start = useRef<{ readonly screenX: number; readonly widthPx: number }>(undefined);
  const frame = useRef<number>(undefined);

  const grab = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    start.current = { screenX: event.screenX, widthPx };
  };
  /** The frame moves under the pointer while it is dragged: only the screen stands still. */
  const drag = ({ screenX }: PointerEvent<HTMLElement>) => {
    const from = start.current;
    if (!from) return;
    if (frame.current !== undefined) cancelAnimationFrame(frame.current);
    frame.current = requestAnimationFrame(() => onResize(clamped(from.widthPx + from.screenX - screenX)));
  };
  const drop = () => {
    start.current = undefined;
  };
  const press = (event: KeyboardEvent<HTMLElement>) => {
    const next = widthByKey(event.key, widthPx);
    if (next === undefined) return;
    event.preventDefault();
    onResize(clamped(next));
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: a rule cannot be dragged; this is a splitter
    <div
      role="separator"
      tabIndex={0}
      aria-label={i18n.t('resize.name')}
      aria-orientation="vertical"
      aria-valuemin={panelWidthPx.least}
      aria-valuemax={panelWidthPx.most}
      aria-valuenow={widthPx}
      onPointerDown={grab}
      onPointerMove={drag}
      onPointerUp={drop}
      onPointerCancel={drop}
      onKeyDown={press}
      className="absolute inset-y-0 left-0 z-20 w-1.5 cursor-ew-resize touch-none border-l-2 border-transparent hover:border-accent focus-visible:border-accent focus-visible:outline-offset-[-2px]"
    />
  );
}

function clamped(widthPx: number): number {
  return Math.round(Math.min(panelWidthPx.most, Math.max(panelWidthPx.least, widthPx)));
}

/** Left makes the panel wider: its right edge is the window's. */
function widthByKey(key: string, widthPx: number): number | undefined {
  switch (key) {
    case 'ArrowLeft':
      return widthPx + stepPx;
    case 'ArrowRight':
      return widthPx - stepPx;
    case 'Home':
      return panelWidthPx.least;
    case 'End':
      return panelWidthPx.most;
    default:
      return undefined;
  }
}
