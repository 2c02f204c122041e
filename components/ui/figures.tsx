/** A few figures side by side, each above the words for it. */
export interface Figure {
  readonly id: string;
  readonly value: string;
  readonly words: string;
}

export function Figures({ figures }: { readonly figures: readonly Figure[] }) {
  return (
    <dl className="flex flex-wrap gap-x-8 gap-y-2">
      {figures.map(({ id, value, words }) => (
        <div key={id} className="flex min-w-24 flex-1 flex-col-reverse justify-end">
          <dt className="text-sm text-ink-2">{words}</dt>
          <dd className="text-base font-semibold tabular-nums">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
