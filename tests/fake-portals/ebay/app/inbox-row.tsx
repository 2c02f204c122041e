/** One row of the list. Where it carries its conversation's id, and how it looks when open, is the variant's choice. */
import type { MouseEvent } from 'react';
import { fill } from '../ebay-labels';
import type { ListRow } from '../page-config';
import { type PageContext, usePage } from './page-context';
import { printRowTime } from './printed';
import { usePortal, usePortalState } from './use-portal';

interface RowProps {
  readonly row: ListRow;
  /** Place in the list, from 0. */
  readonly place: number;
}

type Attributes = Readonly<Record<string, string | undefined>>;

export function InboxRow({ row, place }: RowProps) {
  const page = usePage();
  const { config, css, labels } = page;
  const portal = usePortal();
  const isOpen = usePortalState().chosen === row.conversationId;
  const isLink = config.variant.rowIdentity === 'link';

  function open(event: MouseEvent): void {
    event.preventDefault();
    portal.switchTo(row.conversationId);
  }

  const attributes = {
    className: css('row', row.isUnread && 'row-unread', isOpen && markingClass(config.variant.rowMarking)),
    onClick: open,
    ...identity(row, place, page),
    ...marking(isOpen, page),
    ...page.testId(row.kind === 'ebay' ? 'conversation-item__from-ebay' : 'conversation-item__from-member'),
  };
  const content = <RowContent row={row} />;
  return (
    <>
      {config.knobs.hasCheckboxes && (
        <input type="checkbox" className={css('row-check')} aria-label={`${labels.chooseRow}: ${row.userName}`} />
      )}
      {isLink ? (
        <a {...attributes} href={`/cnt/ViewMessage?conversationId=${row.conversationId}`}>
          {content}
        </a>
      ) : (
        <button type="button" {...attributes}>
          {content}
        </button>
      )}
    </>
  );
}

function markingClass(rowMarking: string): string | false {
  if (rowMarking === 'class') return 'row-active';
  return rowMarking === 'colour' && 'row-tint';
}

function identity({ conversationId }: ListRow, place: number, { config }: PageContext): Attributes {
  const { rowIdentity, classNames } = config.variant;
  const id = classNames === 'known' ? `msg-${place}-btn` : undefined;
  if (rowIdentity === 'id') return { id: `conversation-${conversationId}` };
  if (rowIdentity !== 'attribute') return { id };
  return classNames === 'known'
    ? { id, 'data-conversation-id': conversationId }
    : { 'data-thread-key': conversationId };
}

function marking(isOpen: boolean, { config }: PageContext): Attributes {
  if (!isOpen) return config.variant.rowMarking === 'aria-selected' ? { 'aria-selected': 'false' } : {};
  switch (config.variant.rowMarking) {
    case 'aria-selected':
      return { 'aria-selected': 'true' };
    case 'aria-current':
      return { 'aria-current': 'true' };
    case 'attribute':
      return { 'data-active': 'true' };
    default:
      return {};
  }
}

function RowContent({ row }: { readonly row: ListRow }) {
  const page = usePage();
  const { config, css, labels, testId } = page;
  const time = printRowTime(row.updatedAt, page);
  return (
    <>
      <span className={css('row-dot', !row.isUnread && 'row-dot-hidden')} />
      <img className={css('row-picture')} alt="" src={`/cnt/pictures/${row.itemId ?? '0'}.svg`} />
      <div className={css('row-content', 'row-resized', row.isUnread ? 'row-content-unread' : 'row-content-read')}>
        <p className={css('row-name', 'row-sender')}>
          <span className={css('text')}>{row.userName}</span>
        </p>
        <div className={css('row-subject')}>
          <span className={css('text')}>{row.title}</span>
          {row.isUnread && <span className={css('clipped')}>{fill(labels.unread, { text: row.title })}</span>}
        </div>
        <div className={css('row-latest')}>
          <span className={css('text')} {...testId('ux-textual-display')}>
            {row.latest.slice(0, 120)}
          </span>
        </div>
        {config.knobs.rowTime === 'datetime' ? (
          <div className={css('row-datetime')}>
            <small>{time}</small>
          </div>
        ) : (
          <div className={css('row-time')}>
            <span className={css('text')}>{time}</span>
          </div>
        )}
      </div>
    </>
  );
}
