/** Everybody whose orders are stored: found while the seller types, seen as a whole, exported and erased. */
import { useEffect, useId, useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { CustomersAccess } from '@/lib/protocol/customer-pages';
import { Keycap } from '../ui/keycap';
import { Page } from '../ui/page';
import { type SaveFile, saveJson } from '../ui/save-file';
import { SearchField } from '../ui/search-field';
import { EraseEverything } from './erase-everything';
import { OpenedView } from './opened-view';
import { SearchResults } from './search-results';
import { resultId, useActiveResult } from './use-active-result';
import { useCustomer } from './use-customer';
import { useSearch } from './use-search';

export interface CustomersPageProps {
  readonly access: CustomersAccess;
  /** False where no order is stored at all. */
  readonly hasOrders?: boolean;
  readonly saveFile?: SaveFile;
  readonly now?: () => number;
}

/**
 * Which customer is open stands in no address: the browser keeps a history of those, and an erased customer leaves no
 * trace.
 */
export function CustomersPage({ access, hasOrders = true, saveFile = saveJson, now = Date.now }: CustomersPageProps) {
  const [query, setQuery] = useState('');
  const [news, setNews] = useState('');
  const [beginnings, setBeginnings] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  const listId = useId();
  const search = useSearch(access.search, query);
  const reader = useCustomer(access);
  const isListed = !reader.opened && search.isAnswered;
  const found = (isListed && search.answer?.found) || [];
  const { active, onKeyDown } = useActiveResult({ found, listId, onOpen: open });

  // Only when the dialog has gone: it keeps the focus as long as it is there.
  useEffect(() => {
    if (beginnings > 0) input.current?.focus();
  }, [beginnings]);

  function open(key: string): void {
    setNews('');
    reader.open(key);
  }
  function change(next: string): void {
    setNews('');
    setQuery(next);
    reader.close();
  }
  function goBack(): void {
    reader.close();
    search.again();
    input.current?.focus();
  }
  function begin(said: string): void {
    change('');
    setNews(said);
    setBeginnings((before) => before + 1);
  }

  const place = found.findIndex(({ key }) => key === active);
  return (
    <Page title={i18n.t('shell.customers')} text={i18n.t('customers.text')}>
      <SearchField
        name={i18n.t('customers.search')}
        value={query}
        onChange={change}
        onKeyDown={onKeyDown}
        inputRef={input}
        hint={query && <Keycap>Esc</Keycap>}
        listId={listId}
        activeId={place < 0 ? undefined : resultId(listId, place)}
      />
      <p role="status" className={news ? 'pt-3 text-sm text-ink-2' : 'sr-only'}>
        {news}
      </p>
      <div id={listId}>
        {reader.opened ? (
          <OpenedView
            key={reader.opened.key}
            opened={reader.opened}
            reread={reader.reread}
            access={access}
            saveFile={saveFile}
            now={now()}
            onBack={goBack}
            onErased={() => begin(i18n.t('customers.erase.done'))}
          />
        ) : (
          <>
            <SearchResults {...{ search, listId, active, hasOrders }} now={now()} onOpen={open} />
            {hasOrders && (
              <EraseEverything eraseAll={access.eraseAll} onErased={() => begin(i18n.t('customers.all.done'))} />
            )}
          </>
        )}
      </div>
    </Page>
  );
}
