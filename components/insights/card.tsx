/** A figure with what it is called, what stands beside it, and what it is made of. */
import { type ReactNode, useId } from 'react';

interface CardProps {
  readonly title: string;
  /** At the right of the title. */
  readonly aside?: ReactNode;
  readonly figure: string;
  /** In a line with the figure. */
  readonly note?: string | undefined;
  readonly children: ReactNode;
}

export function Card({ title, aside, figure, note, children }: CardProps) {
  const titleId = useId();
  return (
    <section
      aria-labelledby={titleId}
      className="flex min-w-0 flex-col gap-3 rounded-box border border-line bg-surface px-4 pt-3 pb-4"
    >
      <div>
        <div className="flex min-h-7 items-center justify-between gap-x-3">
          <h2 id={titleId} className="min-w-0 text-sm text-ink-2">
            {title}
          </h2>
          {aside && <div className="shrink-0">{aside}</div>}
        </div>
        <p className="flex flex-wrap items-baseline gap-x-2">
          <span className="text-xl font-semibold tracking-[-0.01em] tabular-nums">{figure}</span>
          {note && <span className="text-sm text-ink-2">{note}</span>}
        </p>
      </div>
      {children}
    </section>
  );
}
