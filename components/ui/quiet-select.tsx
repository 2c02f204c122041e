/** One of a few behind a word: the browser's own list, without a frame unless it stands alone. */
import { ChevronDown } from 'lucide-react';
import type { Option } from './choice';

interface QuietSelectProps<T extends string> {
  readonly name: string;
  readonly value: T;
  readonly options: readonly Option<T>[];
  readonly onChange: (value: T) => void;
  readonly isFramed?: boolean;
}

export function QuietSelect<T extends string>({
  name,
  value,
  options,
  onChange,
  isFramed = false,
}: QuietSelectProps<T>) {
  const look = isFramed
    ? 'h-8 w-full border-control bg-surface pr-8 pl-2.5'
    : 'h-7 [field-sizing:content] border-transparent bg-transparent pr-6 pl-1 text-ink-2 hover:bg-sunken';
  return (
    <span className={`relative inline-flex min-w-0 ${isFramed ? 'w-full' : ''}`}>
      <select
        aria-label={name}
        title={name}
        value={value}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.target.value);
          if (chosen) onChange(chosen.value);
        }}
        className={`min-w-0 appearance-none truncate rounded-control border text-sm ${look}`}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value} className="bg-surface text-ink">
            {option.text}
          </option>
        ))}
      </select>
      <ChevronDown
        aria-hidden="true"
        size={14}
        className={`pointer-events-none absolute top-1/2 -translate-y-1/2 text-ink-2 ${isFramed ? 'right-2.5' : 'right-1.5'}`}
      />
    </span>
  );
}
