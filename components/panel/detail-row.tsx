/** One line of a small table: what it is on the left, its value on the right, below it where there is no room beside. */
import type { ReactNode } from 'react';

interface DetailRowProps {
  readonly name: ReactNode;
  readonly children: ReactNode;
}

export function DetailRow({ name, children }: DetailRowProps) {
  return (
    <div className="flex flex-wrap justify-between gap-x-3">
      <dt className="min-w-0 text-ink-2 [overflow-wrap:anywhere]">{name}</dt>
      <dd className="ml-auto min-w-0 text-right [overflow-wrap:anywhere] empty:hidden">{children}</dd>
    </div>
  );
}
