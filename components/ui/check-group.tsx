/** Any number of a few: small boxes to tick, side by side. */
import { useId } from 'react';
import type { Option } from './choice';

interface CheckGroupProps<T extends string> {
  readonly label: string;
  readonly help?: string;
  readonly options: readonly Option<T>[];
  readonly chosen: readonly T[];
  /** Those chosen, in the order of the options. */
  readonly onChange: (chosen: readonly T[]) => void;
}

export function CheckGroup<T extends string>({ label, help, options, chosen, onChange }: CheckGroupProps<T>) {
  const helpId = useId();
  const toggle = (value: T, isChosen: boolean) =>
    onChange(
      options.map((option) => option.value).filter((known) => (known === value ? isChosen : chosen.includes(known))),
    );
  return (
    <fieldset className="min-w-0" aria-describedby={help && helpId}>
      <legend className="pb-1 text-sm text-ink-2">{label}</legend>
      <div className="flex flex-wrap gap-x-4 gap-y-1">
        {options.map(({ value, text }) => (
          <label key={value} className="inline-flex min-h-6 items-center gap-1.5 text-sm">
            <input
              type="checkbox"
              checked={chosen.includes(value)}
              onChange={(event) => toggle(value, event.target.checked)}
              className="size-3.5 shrink-0 accent-accent"
            />
            {text}
          </label>
        ))}
      </div>
      {help && (
        <p id={helpId} className="pt-1 text-xs text-ink-3">
          {help}
        </p>
      )}
    </fieldset>
  );
}
