/** The queue whole: what waits in groups, the account it is of, what is put off, and everything that can be done with it. */
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import type { ConversationKey } from '@/lib/domain/conversation/conversation';
import { arrangeQueue } from '@/lib/domain/queue/arrange-queue';
import { toDeadlineRules } from '@/lib/domain/settings/deadline-rules';
import { accountsOf, isOf } from './accounts';
import { EmptyQueue } from './empty-queue';
import type { QueueDeeds, QueueFacts } from './queue-access';
import { KeysFooter, NoticeBar, SnoozedBar } from './queue-footer';
import type { QueueDeed } from './queue-keys';
import { placeLines, type RowLine, type ShownGroup } from './queue-lines';
import { QueueList } from './queue-list';
import { type MenuKind, RowMenu } from './row-menu';
import { useActiveEntry } from './use-active-entry';
import { useQueueDeeds } from './use-queue-deeds';
import { useQueueTime } from './use-queue-time';

/** What stands above the list is another in the popup than on the page. */
export interface QueueHeadFacts {
  readonly count: number;
  readonly accounts: readonly string[];
  /** Undefined: all. */
  readonly account: string | undefined;
  readonly onAccount: (account: string | undefined) => void;
}

interface QueueViewProps {
  readonly facts: QueueFacts;
  readonly deeds: QueueDeeds;
  readonly clock: () => number;
  readonly head: (facts: QueueHeadFacts) => ReactNode;
  /** The list takes the focus when it has come. */
  readonly takesFocus: boolean;
  readonly onOpened?: () => void;
}

const nothing = () => {};

export function QueueView({ facts, deeds: stored, clock, head, takesFocus, onOpened = nothing }: QueueViewProps) {
  const { waitings, marks, settings } = facts;
  const rules = useMemo(() => toDeadlineRules(settings), [settings]);
  const [wanted, setAccount] = useState<string>();
  const accounts = useMemo(() => accountsOf(waitings), [waitings]);
  const account = accounts.find((known) => known === wanted);
  const [isSnoozedOpen, setSnoozedOpen] = useState(false);
  const time = useQueueTime(clock, facts);
  const { now } = time;
  const arranged = useMemo(() => {
    const own = account === undefined ? waitings : waitings.filter((waiting) => isOf(waiting, account));
    return arrangeQueue({ waitings: own, marks, rules, now });
  }, [waitings, marks, rules, now, account]);
  const lines = useMemo(() => {
    const snoozed: ShownGroup[] = isSnoozedOpen ? [{ name: 'snoozed', entries: arranged.snoozed }] : [];
    return placeLines([...arranged.groups, ...snoozed]);
  }, [arranged, isSnoozedOpen]);
  const { line: active, choose } = useActiveEntry(lines.rows);
  const { notice, deeds, close } = useQueueDeeds({ deeds: stored, clock, onOpened });

  const list = useRef<HTMLDivElement>(null);
  const place = useRef<HTMLElement>(null);
  const [menu, setMenu] = useState<{ readonly kind: MenuKind; readonly key: ConversationKey }>();
  const [areKeysShown, setKeysShown] = useState(false);
  const meant = menu && lines.rows.find(({ entry }) => entry.waiting.key === menu.key);
  useFocusOnList(list, { takesFocus: takesFocus && lines.rows.length > 0, isCovered: meant !== undefined });

  function act(deed: QueueDeed, line: RowLine | undefined, at: HTMLElement | null): void {
    if (deed === 'undo') void deeds.undo();
    if (deed === 'keys') setKeysShown(true);
    if (!line) return;
    if (deed === 'open') void deeds.open(line.entry);
    if (deed === 'answered') {
      setMenu(undefined);
      void deeds.markAnswered(line.entry);
    }
    if (deed === 'snooze' || deed === 'colour' || deed === 'tag' || deed === 'more') {
      place.current = at ?? place.current ?? list.current;
      setMenu({ kind: deed, key: line.entry.waiting.key });
    }
  }
  const count = arranged.groups.reduce((sum, { entries }) => sum + entries.length, 0);
  const knownTags = useMemo(() => [...new Set(marks.flatMap(({ tag }) => tag ?? []))].sort(), [marks]);
  return (
    <>
      {head({ count, accounts, account, onAccount: setAccount })}
      {lines.rows.length > 0 ? (
        <QueueList {...{ list, lines, active, rules, time, clock }} onChoose={choose} onDeed={act} />
      ) : (
        <EmptyQueue isOneAccount={account !== undefined} hasSnoozed={arranged.snoozed.length > 0} />
      )}
      <NoticeBar notice={notice} onUndo={() => void deeds.undo()} onClose={close} />
      {arranged.snoozed.length > 0 && (
        <SnoozedBar
          count={arranged.snoozed.length}
          isOpen={isSnoozedOpen}
          onToggle={() => setSnoozedOpen((isOpen) => !isOpen)}
        />
      )}
      <KeysFooter
        isIdle={active === undefined}
        areKeysShown={areKeysShown}
        onKeysShown={setKeysShown}
        onDeed={(deed) => act(deed, active, rowOf(list.current, active))}
      />
      {menu && meant && (
        <RowMenu
          kind={menu.kind}
          entry={meant.entry}
          place={place}
          hours={rules.workingHours}
          {...{ knownTags, now, deeds }}
          onDeed={(deed) => act(deed, meant, null)}
          onKind={(kind) => setMenu({ ...menu, kind })}
          onClose={() => setMenu(undefined)}
        />
      )}
    </>
  );
}

function rowOf(list: HTMLElement | null, line: RowLine | undefined): HTMLElement | null {
  return line && list ? list.querySelector<HTMLElement>(`[data-row="${line.index}"]`) : null;
}

interface FocusOptions {
  readonly takesFocus: boolean;
  /** Something floats over the list and has the focus. */
  readonly isCovered: boolean;
}

/** At first where nothing else has it, and again whenever what covered the list has gone. */
function useFocusOnList(list: { readonly current: HTMLElement | null }, { takesFocus, isCovered }: FocusOptions): void {
  const wasCovered = useRef(false);
  useEffect(() => {
    if (takesFocus && document.activeElement === document.body) list.current?.focus({ preventScroll: true });
  }, [takesFocus, list]);
  useEffect(() => {
    if (wasCovered.current && !isCovered) list.current?.focus({ preventScroll: true });
    wasCovered.current = isCovered;
  }, [isCovered, list]);
}
