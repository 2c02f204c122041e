/**
 * The queue as a list of any length: only what is in view is drawn. The list keeps the focus and points at the active
 * row, so that nothing is lost when a row goes.
 */
import { Ellipsis } from 'lucide-react';
import {
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  type RefObject,
  useId,
  useMemo,
  useState,
} from 'react';
import { i18n } from '#i18n';
import type { DeadlineRules } from '@/lib/domain/deadline/deadline';
import { useListWindow } from '../ui/use-list-window';
import { buyerWords, isolated } from '../words/queue';
import { GroupHead, groupName } from './group-head';
import { type QueueDeed, queueKey } from './queue-keys';
import { linesBetween, type QueueLines, type RowLine, rowRem } from './queue-lines';
import { QueueRow } from './queue-row';
import { type QueueTime, useNextLook } from './use-queue-time';

interface QueueListProps {
  readonly list: RefObject<HTMLDivElement | null>;
  readonly lines: QueueLines;
  readonly active: RowLine | undefined;
  readonly rules: DeadlineRules;
  readonly time: QueueTime;
  readonly clock: () => number;
  readonly onChoose: (line: RowLine) => void;
  /** `place`: where a menu for it may stand. */
  readonly onDeed: (deed: QueueDeed, line: RowLine | undefined, place: HTMLElement | null) => void;
}

/** So much is drawn above and below what is in view. */
const spareRem = 20;

export function QueueList(props: QueueListProps) {
  const { list, lines, active, rules, time, clock, onChoose, onDeed } = props;
  const listId = useId();
  const { topRem, heightRem, onScroll, show } = useListWindow(list);
  const drawn = useMemo(
    () => linesBetween(lines, topRem - spareRem, topRem + heightRem + spareRem),
    [lines, topRem, heightRem],
  );
  const entries = useMemo(() => drawn.flatMap(({ rows }) => rows.map(({ entry }) => entry)), [drawn]);
  useNextLook({ ...time, drawn: entries, rules, clock });
  const [hovered, setHovered] = useState<{ readonly line: RowLine; readonly topPx: number }>();
  const { now } = time;
  const rowId = (line: RowLine) => `${listId}-${line.index}`;
  const isDrawn = active !== undefined && drawn.some(({ rows }) => rows.includes(active));

  function onKeyDown(event: KeyboardEvent): void {
    const rowsInView = Math.max(1, Math.floor(heightRem / rowRem) - 1);
    const asked = queueKey(event, { at: active?.index ?? -1, count: lines.rows.length, rowsInView });
    if (!asked) return;
    event.preventDefault();
    if (asked.kind === 'deed') {
      if (active) show(active.topRem, rowRem);
      onDeed(asked.deed, active, active ? document.getElementById(rowId(active)) : null);
      return;
    }
    const next = lines.rows[asked.to];
    if (next) choose(next);
  }
  function choose(line: RowLine): void {
    onChoose(line);
    const isFirst = line.index === 0;
    show(isFirst ? 0 : line.topRem, isFirst ? line.topRem + rowRem : rowRem);
  }
  function lineOf(event: MouseEvent): RowLine | undefined {
    const row = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-row]') : null;
    return lines.rows[Number(row?.dataset.row ?? -1)];
  }
  function hover(event: PointerEvent): void {
    if (event.pointerType === 'touch') return;
    const line = lineOf(event);
    const row = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-row]') : null;
    if (!line || !row) setHovered(undefined);
    else if (line !== hovered?.line) setHovered({ line, topPx: row.offsetTop - (list.current?.scrollTop ?? 0) });
  }
  return (
    <div className="relative flex min-h-0 flex-1 flex-col" onPointerLeave={() => setHovered(undefined)}>
      <div
        ref={list}
        role="listbox"
        tabIndex={0}
        aria-label={i18n.t('queue.list')}
        {...(isDrawn && active && { 'aria-activedescendant': rowId(active) })}
        onScroll={() => {
          setHovered(undefined);
          onScroll();
        }}
        onKeyDown={onKeyDown}
        onPointerMove={hover}
        onClick={(event) => {
          const line = lineOf(event);
          if (!line) return;
          onChoose(line);
          onDeed('open', line, null);
        }}
        onContextMenu={(event) => {
          const line = lineOf(event);
          if (!line) return;
          event.preventDefault();
          onChoose(line);
          onDeed('more', line, document.getElementById(rowId(line)));
        }}
        className="group relative min-h-0 flex-1 overflow-y-auto outline-none"
      >
        <div role="presentation" className="relative" style={{ height: `${lines.heightRem}rem` }}>
          {drawn.map(({ name, closesAt, count, topRem, rows }) => {
            const text = groupName(name, closesAt, now);
            return (
              // biome-ignore lint/a11y/useSemanticElements: a group of options has no element of its own
              <div key={name} role="group" aria-label={i18n.t('queue.group.counted', { name: text, count })}>
                <GroupHead name={name} text={text} count={count} topRem={topRem} />
                {rows.map((line) => (
                  <QueueRow
                    key={line.entry.waiting.key}
                    id={rowId(line)}
                    entry={line.entry}
                    index={line.index}
                    count={lines.rows.length}
                    topRem={line.topRem}
                    isActive={line === active}
                    isSnoozed={name === 'snoozed'}
                    now={now}
                  />
                ))}
              </div>
            );
          })}
        </div>
      </div>
      {hovered && (
        <button
          type="button"
          tabIndex={-1}
          aria-label={i18n.t('queue.deed.more', { name: isolated(buyerWords(hovered.line.entry.waiting)) })}
          title={i18n.t('queue.deed.more', { name: buyerWords(hovered.line.entry.waiting) })}
          onClick={(event) => {
            onChoose(hovered.line);
            onDeed(
              'more',
              hovered.line,
              event.currentTarget.parentElement && document.getElementById(rowId(hovered.line)),
            );
          }}
          className="absolute right-2 flex h-6 w-7 items-center justify-center rounded-control border border-line-strong bg-surface text-ink-2 hover:bg-sunken"
          style={{ top: hovered.topPx + 3 }}
        >
          <Ellipsis aria-hidden="true" size={16} />
        </button>
      )}
    </div>
  );
}
