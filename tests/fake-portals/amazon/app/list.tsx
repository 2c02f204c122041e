/** The list of cases. */
import { useEffect, useRef, useState } from 'react';
import { Flag } from './flag';
import type { Case } from './page-json';
import { Wrapped } from './places';
import { cls, theConfig, useInbox, usePortal } from './portal-context';

const cutAfter = 75;

/** Known from the real page: the text itself is cut. In other variants the style sheet does it. */
function shownSubject(subject: string): string {
  const isCut = theConfig.variant.seed % 2 === 1 && subject.length > cutAfter;
  return isCut ? `${subject.slice(0, cutAfter)}…` : subject;
}

/** Undefined where the page's data does not say whether the seller has to act; the row is silent then. */
function statusOf({ status, actionNeeded }: Case): 'resolved' | 'replied' | 'needed' | undefined {
  if (status === 'SOLVED') return 'resolved';
  if (actionNeeded === null) return undefined;
  return actionNeeded ? 'needed' : 'replied';
}

/** The attributes that mark the selected row, if any do. */
function marking(isSelected: boolean): Record<string, string | boolean> {
  switch (theConfig.variant.rowMarking) {
    case 'aria-selected':
      return { role: 'option', 'aria-selected': isSelected };
    case 'aria-current':
      return isSelected ? { 'aria-current': 'true' } : {};
    case 'attribute':
      return { 'data-active': isSelected ? 'true' : 'false' };
    default:
      return {};
  }
}

function identity(caseId: string): Record<string, string> {
  if (theConfig.variant.rowIdentity === 'attribute') return { 'data-case-id': caseId };
  return theConfig.variant.rowIdentity === 'id' ? { id: `case-${caseId}` } : {};
}

function rowClass(isSelected: boolean, isUnread: boolean): string {
  const { rowMarking } = theConfig.variant;
  const mark = rowMarking === 'class' ? 'row-selected' : rowMarking !== 'none' && 'row-tinted';
  return cls('row', isSelected && mark, isUnread && 'row-unread');
}

function Row({ shown }: { readonly shown: Case }) {
  const { inbox, config } = usePortal();
  const { openedId } = useInbox();
  const isSelected = openedId === shown.caseId;
  const status = statusOf(shown);
  const open = (event: { preventDefault(): void }) => {
    event.preventDefault();
    inbox.open(shown.caseId);
  };
  const content = (
    <Wrapped className="row-wrap">
      <div className={cls('row-top')}>
        <Flag of={shown} />
        <span className={cls('row-name')}>{shown.buyerName}</span>
        <span className={cls('row-time')}>{shown.formattedLastUpdatedDate}</span>
      </div>
      <div className={cls('row-subject')}>{shownSubject(shown.subject)}</div>
      {status && (
        <div className={cls('row-status', `row-status-${status}`)}>
          <kat-icon name={status} /> {config.words[status]}
        </div>
      )}
    </Wrapped>
  );
  const shared = {
    className: rowClass(isSelected, shown.unread === true),
    ...marking(isSelected),
    ...identity(shown.caseId),
  };
  if (config.variant.rowIdentity === 'link') {
    return (
      <a href={`/messaging/inbox?cc=${shown.caseId}`} onClick={open} {...shared}>
        {content}
      </a>
    );
  }
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: real pages have rows that only a pointer opens.
    // biome-ignore lint/a11y/noStaticElementInteractions: the same.
    <div onClick={open} {...shared}>
      {content}
    </div>
  );
}

const remountMs = 2500;

/** In some variants the rows are built anew every few seconds. */
function useListKey(): number {
  const [key, setKey] = useState(0);
  const timer = useRef<ReturnType<typeof setInterval>>(undefined);
  useEffect(() => {
    if (!theConfig.variant.remountsRows) return;
    timer.current = setInterval(() => setKey((old) => old + 1), remountMs);
    return () => clearInterval(timer.current);
  }, []);
  return key;
}

function RowSkeletons() {
  return [1, 2, 3, 4].map((row) => (
    <div key={row} className={cls('row')} aria-hidden="true">
      <div className={cls('skeleton', 'skeleton-short')} />
      <div className={cls('skeleton')} />
    </div>
  ));
}

export function CaseList() {
  const { words } = usePortal().config;
  const { cases, listVersion } = useInbox();
  const key = useListKey();
  const role = theConfig.variant.rowMarking === 'aria-selected' ? { role: 'listbox' } : {};
  return (
    <>
      <div className={cls('filters')}>
        <button type="button">{words.filters} ▾</button>
      </div>
      <div className={cls('list')} key={`${listVersion}/${key}`} {...role}>
        {!cases && <RowSkeletons />}
        {cases?.length === 0 && <p className={cls('nothing')}>{words.nothing}</p>}
        {cases?.map((shown) => (
          <Row key={shown.caseId} shown={shown} />
        ))}
      </div>
    </>
  );
}
