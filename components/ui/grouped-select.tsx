/** One of many in groups. The browser's own list: a page may hold dozens of these. */
import { ChevronDown } from 'lucide-react';

export interface OptionGroup<T extends string> {
  readonly title: string;
  readonly options: readonly { readonly value: T; readonly text: string }[];
}

interface GroupedSelectProps<T extends string> {
  readonly name: string;
  /** Undefined: `none` is chosen. */
  readonly value: T | undefined;
  readonly none: string;
  readonly groups: readonly OptionGroup<T>[];
  readonly onChange: (value: T | undefined) => void;
}

export function GroupedSelect<T extends string>({ name, value, none, groups, onChange }: GroupedSelectProps<T>) {
  const choose = (text: string) =>
    onChange(groups.flatMap(({ options }) => options).find((option) => option.value === text)?.value);
  return (
    <span className="relative inline-flex w-full">
      <select
        aria-label={name}
        value={value ?? ''}
        onChange={(event) => choose(event.target.value)}
        className={`min-h-8 w-full appearance-none rounded-control border bg-surface py-1 pr-8 pl-2.5 text-sm ${value === undefined ? 'border-line-strong text-ink-2' : 'border-control font-semibold text-ink'}`}
      >
        <option value="">{none}</option>
        {groups.map(({ title, options }) => (
          <optgroup key={title} label={title}>
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.text}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      <ChevronDown
        aria-hidden="true"
        size={14}
        className="pointer-events-none absolute top-1/2 right-2.5 -translate-y-1/2 text-ink-2"
      />
    </span>
  );
}
