/** A remark with an icon: quiet, about something that needs an eye, or about something that went wrong. */
import type { ReactNode } from 'react';

const tones = {
  quiet: 'border-transparent bg-sunken text-ink-2',
  soon: 'border-soon-line bg-soon-tint text-ink',
  late: 'border-late-line bg-late-tint text-ink',
} as const;

const iconTones = { quiet: 'text-ink-2', soon: 'text-soon', late: 'text-late' } as const;

interface NoteProps {
  readonly tone?: keyof typeof tones;
  readonly icon: ReactNode;
  readonly children: ReactNode;
}

export function Note({ tone = 'quiet', icon, children }: NoteProps) {
  return (
    <div className={`flex gap-2 rounded-card border px-3 py-2 text-sm ${tones[tone]}`}>
      <span className={`mt-px shrink-0 ${iconTones[tone]}`}>{icon}</span>
      <div className="min-w-0 flex-1 [overflow-wrap:anywhere]">{children}</div>
    </div>
  );
}
