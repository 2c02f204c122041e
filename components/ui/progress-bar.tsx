/** How much of something is done. The words beside it say the same; it never moves by itself. */
import { ProgressBar as AriaProgressBar } from 'react-aria-components';

interface ProgressBarProps {
  readonly name: string;
  /** 0 to 1. */
  readonly share: number;
  /** What is said of the share, e.g. `41 %`. */
  readonly text: string;
  readonly isResting?: boolean;
}

export function ProgressBar({ name, share, text, isResting = false }: ProgressBarProps) {
  const whole = Math.min(Math.max(share, 0), 1);
  return (
    <AriaProgressBar aria-label={name} value={whole} minValue={0} maxValue={1} valueLabel={text}>
      <div className="h-2 overflow-clip rounded-chip bg-sunken forced-colors:border">
        <div
          className={`h-full rounded-chip forced-colors:bg-[CanvasText] ${isResting ? 'bg-control' : 'bg-accent'}`}
          style={{ width: `${whole * 100}%` }}
        />
      </div>
    </AriaProgressBar>
  );
}
