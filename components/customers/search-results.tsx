/** What was found, or why there is nothing to see. */
import { i18n } from '#i18n';
import { Button } from '../ui/button';
import { ResultRow } from './result-row';
import { resultId } from './use-active-result';
import type { CustomerSearch } from './use-search';

interface SearchResultsProps {
  readonly search: CustomerSearch;
  readonly listId: string;
  readonly active: string | undefined;
  /** False where no order is stored at all. */
  readonly hasOrders: boolean;
  readonly now: number;
  readonly onOpen: (key: string) => void;
}

export function SearchResults({ search, listId, active, hasOrders, now, onOpen }: SearchResultsProps) {
  const { isAsked, answer, isAnswered } = search;
  const found = answer?.found;
  return (
    <section aria-label={i18n.t('customers.results')} className="flex flex-col gap-2 pt-3 text-sm">
      <p aria-live="polite" className={found?.length === 0 ? 'font-semibold' : 'text-ink-2 empty:hidden'}>
        {found && isAnswered && i18n.t('customers.found', found.length, { count: found.length })}
      </p>
      <ul className="divide-y divide-line overflow-clip rounded-box border border-line bg-surface empty:hidden">
        {found?.map((each, place) => (
          <ResultRow
            key={each.key}
            id={resultId(listId, place)}
            found={each}
            isActive={each.key === active}
            now={now}
            onOpen={() => onOpen(each.key)}
          />
        ))}
      </ul>
      {!hasOrders && <EmptyStore />}
      {hasOrders && !isAsked && <p className="text-ink-2">{i18n.t('customers.start')}</p>}
      {hasOrders && isAnswered && found?.length === 0 && <p className="text-ink-2">{i18n.t('customers.noneText')}</p>}
      {answer && !found && (
        <p role="alert" className="flex flex-wrap items-center gap-x-2 text-late">
          {i18n.t('customers.searchFailed')}
          <Button look="link" onPress={search.again}>
            {i18n.t('notice.tryAgain')}
          </Button>
        </p>
      )}
    </section>
  );
}

function EmptyStore() {
  return (
    <p className="text-ink-2">
      {i18n.t('customers.empty')}{' '}
      <a href="#orders" className="rounded-chip text-accent underline underline-offset-2">
        {i18n.t('orders.toImport')}
      </a>
    </p>
  );
}
