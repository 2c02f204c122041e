/** A quiet sentence with its icon. */
import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';

export function SentenceLine({ Icon, children }: { readonly Icon: LucideIcon; readonly children: ReactNode }) {
  return (
    <p className="flex gap-2 text-ink-2">
      <Icon aria-hidden="true" size={14} className="mt-0.5 shrink-0" />
      <span>{children}</span>
    </p>
  );
}
