/**
 * How a share goes over time: a line where it is exact, a band where only its ends are known, and a dashed line for a
 * target. Assistive technology hears the sentence that it is given.
 */

export interface ChartPoint {
  readonly at: number;
  /** 0 … 1; absent where there is none. */
  readonly share?: { readonly least: number; readonly most: number };
}

interface ShareChartProps {
  readonly points: readonly ChartPoint[];
  /** In steps where each share stands until the next. */
  readonly isStepped?: boolean;
  /** 0 … 1. */
  readonly target?: { readonly share: number; readonly words: string } | undefined;
  /** The finding. */
  readonly label: string;
  /** Below the ends of the line. */
  readonly first: string;
  readonly last: string;
}

/** Units of the drawing; it is stretched to its place. */
const [width, height] = [100, 60];
/** The lowest share that the drawing reaches up to. */
const leastTop = 0.05;

export function ShareChart({ points, isStepped = false, target, label, first, last }: ShareChartProps) {
  const shares = points.flatMap(({ share }) => share?.most ?? []);
  const top = Math.min(1, Math.max(leastTop, (target?.share ?? 0) * 1.25, ...shares.map((share) => share * 1.15)));
  const y = (share: number) => height - (share / top) * (height - 2);
  const start = points[0]?.at ?? 0;
  const lengthMs = Math.max(1, (points.at(-1)?.at ?? 0) - start);
  const runs = runsOf(points).map((run) =>
    run.map(({ at, share }) => ({ x: ((at - start) / lengthMs) * width, least: y(share.least), most: y(share.most) })),
  );
  const end = points.at(-1)?.share;
  return (
    <figure className="flex flex-col gap-1">
      <div role="img" aria-label={label} className="relative h-20">
        <svg
          aria-hidden="true"
          viewBox={`0 0 ${width} ${height}`}
          preserveAspectRatio="none"
          className="absolute inset-0 size-full overflow-visible"
        >
          <path d={`M0 ${height}H${width}`} className="stroke-line-strong" vectorEffect="non-scaling-stroke" />
          {target && (
            <path
              d={`M0 ${y(target.share)}H${width}`}
              strokeDasharray="3 3"
              className="stroke-late-mark"
              vectorEffect="non-scaling-stroke"
            />
          )}
          {runs.map((run) => (
            <Run key={run[0]?.x ?? 0} run={run} isStepped={isStepped} />
          ))}
        </svg>
        {target && (
          <span
            aria-hidden="true"
            className="absolute right-0 text-xs text-late"
            style={{ top: `${(y(target.share) / height) * 100}%` }}
          >
            {target.words}
          </span>
        )}
        {end && <EndMark top={y(end.most) / height} isSure={end.least === end.most} />}
      </div>
      <figcaption className="flex flex-wrap justify-between gap-x-4 text-xs text-ink-2 tabular-nums">
        <span>{first}</span>
        <span>{last}</span>
      </figcaption>
    </figure>
  );
}

interface Corner {
  readonly x: number;
  readonly least: number;
  readonly most: number;
}

function Run({ run, isStepped }: { readonly run: readonly Corner[]; readonly isStepped: boolean }) {
  const along = (corners: readonly Corner[], end: 'least' | 'most') =>
    corners.flatMap((corner, index) => {
      const before = corners[index - 1];
      const step = isStepped && before ? [`${corner.x} ${before[end]}`] : [];
      return [...step, `${corner.x} ${corner[end]}`];
    });
  const [upper, lower] = [along(run, 'most'), along(run, 'least')];
  const hasBand = run.some(({ least, most }) => least !== most);
  return (
    <>
      {hasBand && (
        <path d={`M${[...upper, ...lower.toReversed()].join('L')}Z`} className="fill-unknown-mark" fillOpacity={0.25} />
      )}
      {[upper, ...(hasBand ? [lower] : [])].map((line) => (
        <path
          key={line.join()}
          d={`M${line.join('L')}`}
          fill="none"
          strokeWidth={2}
          strokeLinejoin="round"
          className="stroke-ink"
          vectorEffect="non-scaling-stroke"
        />
      ))}
    </>
  );
}

function EndMark({ top, isSure }: { readonly top: number; readonly isSure: boolean }) {
  return (
    <span
      aria-hidden="true"
      className={`absolute right-0 size-2 translate-x-1/2 -translate-y-1/2 rounded-full border-2 border-ink forced-colors:border-[CanvasText] ${isSure ? 'bg-ink' : 'bg-surface'}`}
      style={{ top: `${top * 100}%` }}
    />
  );
}

/** Parted where there is no share. */
function runsOf(points: readonly ChartPoint[]): readonly (readonly Required<ChartPoint>[])[] {
  const runs: Required<ChartPoint>[][] = [[]];
  for (const { at, share } of points) {
    if (share) runs.at(-1)?.push({ at, share });
    else runs.push([]);
  }
  return runs.filter((run) => run.length > 0);
}
