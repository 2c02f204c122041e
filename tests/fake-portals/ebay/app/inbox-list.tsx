/** The list of conversations: rows exist only near the viewport, or are added as the list is scrolled. */
import { type UIEvent, useState } from 'react';
import type { ListRow } from '../page-config';
import { InboxRow } from './inbox-row';
import { InShadow, Wrapped } from './mount-points';
import { usePage } from './page-context';
import { usePortalState } from './use-portal';

const rowHeight = 104;
const pageSize = 25;
const spareRows = 3;

export function InboxList() {
  const { config, css, testId } = usePage();
  const { rows, listBuild } = usePortalState();
  const { knobs, variant } = config;
  const [scroll, setScroll] = useState({ top: 0, height: 700, loaded: pageSize });

  function onScroll({ currentTarget: list }: UIEvent<HTMLElement>): void {
    const isNearEnd = list.scrollTop + list.clientHeight > list.scrollHeight - 2 * rowHeight;
    setScroll(({ loaded }) => ({
      top: list.scrollTop,
      height: list.clientHeight,
      loaded: isNearEnd ? loaded + pageSize : loaded,
    }));
  }

  const isWindowed = knobs.list !== 'appending';
  const first = isWindowed ? Math.max(0, Math.floor(scroll.top / rowHeight) - spareRows) : 0;
  const last = isWindowed ? Math.ceil((scroll.top + scroll.height) / rowHeight) + spareRows : scroll.loaded;
  const shown = rows?.slice(first, last) ?? [];

  function keyOf(row: ListRow, index: number): string {
    return knobs.list === 'recycled' ? `slot-${(first + index) % (last - first)}` : row.conversationId;
  }

  return (
    <div className={css('inbox-list')}>
      <InShadow isOn={variant.shadow.rows}>
        <div className={css('scroll-outer')}>
          <div className={css('scroll')} {...testId('messages-inbox')} onScroll={onScroll}>
            <div
              key={listBuild}
              className={css('scroller')}
              style={isWindowed ? { height: (rows?.length ?? 0) * rowHeight, position: 'relative' } : undefined}
            >
              {!rows && <ListSkeleton />}
              {shown.map((row, index) => (
                <div
                  key={keyOf(row, index)}
                  className={css('row-slot')}
                  style={isWindowed ? { position: 'absolute', top: (first + index) * rowHeight } : undefined}
                >
                  <Wrapped>
                    <InboxRow row={row} place={first + index} />
                  </Wrapped>
                </div>
              ))}
            </div>
          </div>
        </div>
      </InShadow>
    </div>
  );
}

function ListSkeleton() {
  const { css } = usePage();
  return ['a', 'b', 'c', 'd', 'e'].map((name) => (
    <div key={name} className={css('row-slot')} aria-hidden="true">
      <div className={css('skeleton', 'skeleton-row')} />
    </div>
  ));
}
