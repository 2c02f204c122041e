/** A search in the orders of one buyer, with what it found said aloud. */
import { Search } from 'lucide-react';
import { i18n } from '#i18n';

interface OrderSearchProps {
  readonly query: string;
  /** Absent where nothing is searched for. */
  readonly found: number | undefined;
  readonly listId: string;
  readonly onQuery: (query: string) => void;
}

export function OrderSearch({ query, found, listId, onQuery }: OrderSearchProps) {
  return (
    <div className="flex items-center gap-2 pt-1 pb-1.5">
      <label className="flex h-7 min-w-0 flex-1 items-center gap-2 rounded-control border border-control bg-surface pl-2 has-focus-visible:border-accent has-focus-visible:ring-1 has-focus-visible:ring-accent">
        <Search aria-hidden="true" size={14} className="shrink-0 text-ink-2" />
        <input
          type="search"
          aria-label={i18n.t('orders.search')}
          placeholder={i18n.t('orders.search')}
          aria-controls={listId}
          autoComplete="off"
          spellCheck={false}
          value={query}
          onChange={(event) => onQuery(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape' && !event.nativeEvent.isComposing) onQuery('');
          }}
          className="min-w-0 flex-1 appearance-none bg-transparent pr-2 text-sm text-ink outline-none placeholder:text-ink-3"
        />
      </label>
      <span aria-live="polite" className={found === undefined ? 'sr-only' : 'shrink-0 text-xs text-ink-2'}>
        {found === undefined ? '' : i18n.t('orders.found', found, { count: found })}
      </span>
    </div>
  );
}
