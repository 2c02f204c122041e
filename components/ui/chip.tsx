/** A label with an icon that says how something stands. */
import type { LucideIcon } from 'lucide-react';

const tones = {
  quiet: 'bg-sunken text-ink-2',
  active: 'bg-accent-tint text-accent',
  ok: 'bg-ok-tint text-ok',
  soon: 'bg-soon-tint text-soon',
  late: 'bg-late-tint text-late',
  unknown: 'bg-surface text-unknown border-dashed border-unknown-line',
} as const;

export type ChipTone = keyof typeof tones;

interface ChipProps {
  readonly tone?: ChipTone;
  readonly Icon: LucideIcon;
  readonly children: string;
}

export function Chip({ tone = 'quiet', Icon, children }: ChipProps) {
  return (
    <span
      className={`inline-flex min-h-5 items-center gap-1 rounded-chip border border-transparent px-1.5 text-xs whitespace-nowrap tabular-nums ${tones[tone]}`}
    >
      <Icon aria-hidden="true" size={12} className="shrink-0" />
      {children}
    </span>
  );
}
