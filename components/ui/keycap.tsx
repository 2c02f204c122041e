/** A key as it stands on the keyboard. Only drawn: the control it belongs to says its shortcut itself. */
interface KeycapProps {
  readonly children: string;
  /** On a filled button the cap takes the button's colours. */
  readonly isInverse?: boolean;
}

export function Keycap({ children, isInverse = false }: KeycapProps) {
  const colours = isInverse ? 'border-current/45' : 'border-line-strong bg-surface text-ink-2';
  return (
    <span
      aria-hidden="true"
      className={`inline-flex h-[18px] min-w-[18px] items-center justify-center rounded-chip border px-1 font-sans text-xs font-semibold ${colours}`}
    >
      {children}
    </span>
  );
}
