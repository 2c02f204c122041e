/** Keeps a place for the one sentence of forecast; where there is none, there is no box. */
import { TrendingUp } from 'lucide-react';
import type { ReactNode } from 'react';

export function ForecastBox({ children }: { readonly children: ReactNode }) {
  return (
    <div className="hidden gap-2 rounded-card bg-sunken px-2.5 py-2 text-sm text-ink has-[p]:flex forced-colors:border">
      <TrendingUp aria-hidden="true" size={14} className="mt-0.5 shrink-0 text-ink-2" />
      <div className="min-w-0 flex-1">{children}</div>
    </div>
  );
}
