/** Says that the conversation is open in another tab too, which had it first. It stands in nobody's way. */
import { Copy } from 'lucide-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { PanelView } from '@/lib/protocol/panel-view';
import { Button } from '../ui/button';
import { Note } from '../ui/note';
import { calendarDaysBetween, formatClock, formatDayAndTime } from '../words/dates';
import { Instant } from './instant';
import { usePanelTools } from './panel-tools';
import { useStillUnderPointer } from './use-still-under-pointer';

const openingMs = 1_500;

type OtherTabs = NonNullable<PanelView['alsoOpen']>;

interface AlsoOpenProps {
  readonly told: PanelView['alsoOpen'];
  /** Nobody sees it yet. */
  readonly isComing: boolean;
}

/** Directly above all that must not move under the pointer: where it waits for that, it says that the other has gone. */
export function AlsoOpen({ told, isComing }: AlsoOpenProps) {
  const place = useRef<HTMLDivElement>(null);
  const isOpening = useIsOpening();
  const shown = useStillUnderPointer(told, { place, isUnseen: isComing || isOpening });
  return (
    <div ref={place} aria-live="polite" className="shrink-0">
      {shown && <Notice others={told ?? shown} isAlone={told === undefined} />}
    </div>
  );
}

/** The word of it comes just behind the rest, before anybody can have aimed at anything. */
function useIsOpening(): boolean {
  const [isOpening, setOpening] = useState(true);
  useEffect(() => {
    const timer = setTimeout(() => setOpening(false), openingMs);
    return () => clearTimeout(timer);
  }, []);
  return isOpening;
}

/** The same on the rail of a folded panel. */
export function AlsoOpenMark(others: OtherTabs) {
  const { now } = usePanelTools();
  const words = wordsFor(others, now());
  return (
    <span role="img" aria-label={words} title={words} className="shrink-0 text-ink-2">
      <Copy aria-hidden="true" size={16} />
    </span>
  );
}

function wordsFor({ count, sinceAt }: OtherTabs, now: number): string {
  const time = calendarDaysBetween(sinceAt, now) === 0 ? formatClock(sinceAt) : formatDayAndTime(sinceAt, now);
  return i18n.t('presence.elsewhere', count, { count, time });
}

function Notice({ others, isAlone }: { readonly others: OtherTabs; readonly isAlone: boolean }) {
  const { connection, now } = usePanelTools();
  const row = (
    <span className="flex flex-wrap items-center justify-between gap-x-2">
      <Instant at={others.sinceAt}>{wordsFor(others, now())}</Instant>
      <span className="-my-1">
        <Button look="link" onPress={() => void connection.goToOtherTab()}>
          {i18n.t('presence.go')}
        </Button>
      </span>
    </span>
  );
  return (
    <div className="px-4 pt-3">
      <Note icon={<Copy aria-hidden="true" size={16} />}>
        {isAlone ? <InPlaceOf row={row} /> : <section aria-label={i18n.t('presence.region')}>{row}</section>}
      </Note>
    </div>
  );
}

/** The room that the words had is kept, and nothing of them. */
function InPlaceOf({ row }: { readonly row: ReactNode }) {
  return (
    <div className="relative">
      <div className="invisible" inert aria-hidden="true">
        {row}
      </div>
      <p className="absolute inset-x-0 top-0 truncate">{i18n.t('presence.alone')}</p>
    </div>
  );
}
