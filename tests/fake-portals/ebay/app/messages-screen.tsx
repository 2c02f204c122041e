/** The messages page. */
import { useEffect } from 'react';
import { PaidNotice, SimilarItems } from './distractions';
import { Header } from './header';
import { InboxList } from './inbox-list';
import { usePage } from './page-context';
import { ThreadPane } from './thread-pane';
import { usePortal, usePortalState } from './use-portal';

export function MessagesScreen() {
  const { config, css, labels } = usePage();
  const { hasDistractions } = config.variant;
  useAddress();
  useListRemounting();
  return (
    <div className={css('page')} dir={config.variant.isRtl ? 'rtl' : undefined}>
      <Header />
      {hasDistractions && <PaidNotice />}
      <main className={css('main')}>
        <h2 className={css('title')}>{labels.messages}</h2>
        <div className={css('panes')}>
          <div className={css('list-pane')}>
            <Filters />
            <InboxList />
          </div>
          <ThreadPane />
        </div>
      </main>
      {hasDistractions && !config.knobs.hasPaneDistractions && <SimilarItems />}
    </div>
  );
}

function Filters() {
  const { css, labels, testId } = usePage();
  const unread = usePortalState().rows?.filter((row) => row.isUnread).length ?? 0;
  return (
    <div className={css('filters')} role="menu" {...testId('messages-filters')}>
      <button type="button" role="menuitemradio" aria-checked="true" className={css('filter', 'filter-chosen')}>
        {labels.all}
      </button>
      <button type="button" role="menuitemradio" aria-checked="false" className={css('filter')}>
        {labels.unreadFromMembers} <span className={css('badge')}>{unread}</span>
      </button>
      <button type="button" role="menuitemradio" aria-checked="false" className={css('filter')}>
        {labels.fromEbay}
      </button>
    </div>
  );
}

/** Names the chosen conversation in the address without a load, where the variant does. */
function useAddress(): void {
  const { config } = usePage();
  const { chosen } = usePortalState();
  useEffect(() => {
    if (config.variant.urlStyle.selection !== 'id' || chosen === undefined) return;
    const url = new URL(location.href);
    if (url.searchParams.get('conversationId') === chosen) return;
    url.searchParams.set('conversationId', chosen);
    history.pushState(null, '', url);
  }, [config, chosen]);
}

function useListRemounting(): void {
  const { remountsRows } = usePage().config.variant;
  const portal = usePortal();
  useEffect(() => {
    if (!remountsRows) return;
    const timer = setInterval(() => portal.remountList(), 3000);
    return () => clearInterval(timer);
  }, [remountsRows, portal]);
}
