/** A search box above a list of its own. */
import { Search } from 'lucide-react';
import { Input, SearchField } from 'react-aria-components';

interface SearchLineProps {
  readonly name: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Takes the focus when it appears. */
  readonly isFocused?: boolean;
}

export function SearchLine({ name, value, onChange, isFocused = false }: SearchLineProps) {
  return (
    <SearchField
      aria-label={name}
      value={value}
      onChange={onChange}
      autoFocus={isFocused}
      className="flex h-8 items-center gap-2 rounded-control border border-control bg-surface px-2.5 has-focus-visible:border-accent has-focus-visible:ring-1 has-focus-visible:ring-accent"
    >
      <Search aria-hidden="true" size={14} className="shrink-0 text-ink-2" />
      <Input
        placeholder={name}
        autoComplete="off"
        spellCheck={false}
        className="min-w-0 flex-1 appearance-none bg-transparent text-sm text-ink outline-none placeholder:text-ink-3"
      />
    </SearchField>
  );
}
