/** A search box that may drive a list: the focus stays in it while its owner moves an active row. */
import { Search } from 'lucide-react';
import type { KeyboardEvent, ReactNode, Ref } from 'react';
import { SearchField as AriaSearchField, Input } from 'react-aria-components';

interface SearchFieldProps {
  readonly name: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void;
  readonly inputRef: Ref<HTMLInputElement>;
  /** Drawn at the right end, e.g. a keycap. */
  readonly hint: ReactNode;
  readonly listId: string;
  readonly activeId?: string | undefined;
}

export function SearchField({ name, value, onChange, onKeyDown, inputRef, hint, listId, activeId }: SearchFieldProps) {
  return (
    <AriaSearchField
      aria-label={name}
      value={value}
      onChange={onChange}
      className="flex h-8 items-center gap-2 rounded-control border border-control bg-surface pr-2 pl-2.5 has-focus-visible:border-accent has-focus-visible:ring-1 has-focus-visible:ring-accent"
    >
      <Search aria-hidden="true" size={14} className="shrink-0 text-ink-2" />
      <Input
        ref={inputRef}
        placeholder={name}
        autoComplete="off"
        spellCheck={false}
        onKeyDown={onKeyDown}
        aria-controls={listId}
        {...(activeId && { 'aria-activedescendant': activeId })}
        className="min-w-0 flex-1 appearance-none bg-transparent text-sm text-ink outline-none placeholder:text-ink-3"
      />
      {hint}
    </AriaSearchField>
  );
}
