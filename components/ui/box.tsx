/** A titled part of a page with an edge round it. */
import { type ReactNode, useId } from 'react';

interface BoxProps {
  readonly title: string;
  /** At the right of the title. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

export function Box({ title, aside, children }: BoxProps) {
  const titleId = useId();
  return (
    <section
      aria-labelledby={titleId}
      className="flex min-w-0 flex-col overflow-clip rounded-box border border-line bg-surface"
    >
      <div className="flex min-h-10 flex-wrap items-center justify-between gap-x-4 gap-y-1 border-b border-line px-4 py-1.5">
        <h2 id={titleId} className="min-w-0 text-sm font-semibold [overflow-wrap:anywhere]">
          {title}
        </h2>
        {aside}
      </div>
      {children}
    </section>
  );
}
