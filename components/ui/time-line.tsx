/** A bar from a start to an end: what is past, what is left, and what may be left. Only drawn; the words beside it say the same. */
const toneClasses = {
  ok: { track: 'bg-line', mark: 'bg-ok-mark', hatch: 'text-ok-mark' },
  soon: { track: 'bg-soon-line', mark: 'bg-soon-mark', hatch: 'text-soon-mark' },
  late: { track: 'bg-late-line', mark: 'bg-late-mark', hatch: 'text-late-mark' },
} as const;

/** Shares of the line, 0 … 1. */
export interface Segment {
  readonly from: number;
  readonly to: number;
}

interface TimeLineProps {
  readonly tone: keyof typeof toneClasses;
  /** Share that is over, 0 … 1. */
  readonly past: number;
  /** Share up to which time is surely left; hatched from there to the end. Absent = up to the end. */
  readonly sureUntil?: number | undefined;
  /** Of what is surely left, the parts that can be used; the others are pale. Absent = all of it. */
  readonly usable?: readonly Segment[] | undefined;
}

export function TimeLine({ tone, past, sureUntil = 1, usable }: TimeLineProps) {
  const { track, mark, hatch } = toneClasses[tone];
  const from = asShare(past);
  const until = Math.max(from, asShare(sureUntil));
  return (
    <div
      aria-hidden="true"
      className="relative h-1 overflow-hidden rounded-full forced-colors:h-1.5 forced-colors:border"
    >
      <span className={`absolute inset-y-0 left-0 ${track}`} style={{ width: percent(from) }} />
      {usable && <Part from={from} to={until} look={`${mark} opacity-35 forced-colors:bg-transparent`} />}
      {(usable ?? [{ from, to: until }]).map((part) => (
        <Part
          key={part.from}
          from={Math.max(from, asShare(part.from))}
          to={Math.min(until, asShare(part.to))}
          look={`${mark} forced-colors:bg-[CanvasText]`}
        />
      ))}
      <Part from={until} to={1} look={`hatched ${hatch}`} />
    </div>
  );
}

function Part({ from, to, look }: Segment & { readonly look: string }) {
  if (to < from) return null;
  return <span className={`absolute inset-y-0 ${look}`} style={{ left: percent(from), width: percent(to - from) }} />;
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
