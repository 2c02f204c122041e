/** A bar from a start to an end: what is past, what is left, and what may be left. Only drawn; the words beside it say the same. */
const toneClasses = {
  ok: { track: 'bg-line', mark: 'bg-ok-mark', hatch: 'text-ok-mark' },
  soon: { track: 'bg-soon-line', mark: 'bg-soon-mark', hatch: 'text-soon-mark' },
  late: { track: 'bg-late-line', mark: 'bg-late-mark', hatch: 'text-late-mark' },
} as const;

interface TimeLineProps {
  readonly tone: keyof typeof toneClasses;
  /** Share that is over, 0 … 1. */
  readonly past: number;
  /** Share up to which time is surely left; hatched from there to the end. Absent = up to the end. */
  readonly sureUntil?: number | undefined;
}

export function TimeLine({ tone, past, sureUntil = 1 }: TimeLineProps) {
  const { track, mark, hatch } = toneClasses[tone];
  const from = asShare(past);
  const until = Math.max(from, asShare(sureUntil));
  return (
    <div
      aria-hidden="true"
      className="relative h-1 overflow-hidden rounded-full forced-colors:h-1.5 forced-colors:border"
    >
      <span className={`absolute inset-y-0 left-0 ${track}`} style={{ width: percent(from) }} />
      <span
        className={`absolute inset-y-0 ${mark} forced-colors:bg-[CanvasText]`}
        style={{ left: percent(from), width: percent(until - from) }}
      />
      <span
        className={`hatched absolute inset-y-0 ${hatch}`}
        style={{ left: percent(until), width: percent(1 - until) }}
      />
    </div>
  );
}

/** The bar of a time that nobody knows. */
export function UnknownTimeLine() {
  return <div aria-hidden="true" className="dashes h-1 text-unknown-line" />;
}

function asShare(value: number): number {
  return Math.min(1, Math.max(0, value));
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)}%`;
}
