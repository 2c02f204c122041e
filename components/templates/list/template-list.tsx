/**
 * The templates as a list of any length: only rows in view are drawn. A list box of our own rather than the library's,
 * which builds every row of a collection anew when it is filtered: half a second for 10,000.
 */
import { type MouseEvent, useEffect, useEffectEvent, useId, useRef } from 'react';
import { i18n } from '#i18n';
import type { Template, TemplateId } from '@/lib/domain/template/template';
import type { TemplateUse } from '../workshop-access';
import { ListRow } from './list-row';
import { type ListSelection, selectOne, selectUpTo, toggleOne } from './list-selection';
import { useListKeys } from './use-list-keys';
import { useRowDrag } from './use-row-drag';
import { useRowWindow } from './use-row-window';

interface TemplateListProps {
  readonly rows: readonly Template[];
  readonly order: readonly TemplateId[];
  readonly selection: ListSelection;
  readonly opened: TemplateId | undefined;
  readonly uses: ReadonlyMap<TemplateId, TemplateUse>;
  readonly languages: readonly string[];
  readonly canMove: boolean;
  readonly onSelect: (selection: ListSelection) => void;
  readonly onEnter: () => void;
  readonly onDelete: () => void;
  /** @param before index of the row that the chosen ones shall stand before */
  readonly onMove: (ids: readonly TemplateId[], before: number) => void;
  readonly onCannotMove: () => void;
}

const rowRem = 3.5;

export function TemplateList(props: TemplateListProps) {
  const { rows, order, selection, opened, uses, languages, canMove, onSelect, onEnter, onDelete, onMove } = props;
  const listId = useId();
  const list = useRef<HTMLDivElement>(null);
  const { from, to, rowPx, onScroll, show } = useRowWindow(list, rows.length, rowRem);
  const chosen = order.filter((id) => selection.ids.has(id));
  const drag = useRowDrag({ list, rowPx, count: rows.length, isPossible: canMove, onDrop: drop });
  const active = selection.active === undefined ? -1 : order.indexOf(selection.active);
  const onKeyDown = useListKeys({
    order,
    selection,
    rowsInView: Math.max(1, to - from - 16),
    onSelect,
    onShow: show,
    onEnter,
    onDelete,
    onMove: step,
  });

  const showOpened = useEffectEvent((id: TemplateId) => show(order.indexOf(id)));
  // Only when another one is opened: scrolling away from it is the seller's right.
  useEffect(() => {
    if (opened !== undefined) showOpened(opened);
  }, [opened]);

  function drop(row: number, before: number): void {
    const id = order[row];
    if (id !== undefined) onMove(selection.ids.has(id) ? chosen : [id], before);
  }
  function step(way: -1 | 1): void {
    if (!canMove) {
      props.onCannotMove();
      return;
    }
    const places = chosen.map((id) => order.indexOf(id));
    const before = way < 0 ? Math.min(...places) - 1 : Math.max(...places) + 2;
    if (chosen.length > 0 && before >= 0 && before <= order.length) onMove(chosen, before);
  }
  function choose(event: MouseEvent): void {
    const row = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-row]') : null;
    const id = order[Number(row?.dataset.row ?? -1)];
    if (id === undefined) return;
    if (event.shiftKey) onSelect(selectUpTo(selection, order, id));
    else if (event.ctrlKey || event.metaKey) onSelect(toggleOne(selection, id));
    else onSelect(selectOne(id));
  }

  return (
    <div
      ref={list}
      role="listbox"
      tabIndex={0}
      aria-label={i18n.t('workshop.list.name')}
      aria-multiselectable="true"
      {...(active >= from && active < to && { 'aria-activedescendant': `${listId}-${active}` })}
      onScroll={onScroll}
      onKeyDown={onKeyDown}
      onClick={choose}
      onPointerDown={drag.onPointerDown}
      onPointerMove={drag.onPointerMove}
      onPointerUp={drag.onPointerUp}
      onPointerCancel={drag.onPointerUp}
      className="group relative min-h-0 flex-1 overflow-y-auto outline-none"
    >
      <div role="presentation" style={{ height: rows.length * rowPx }}>
        {rows.slice(from, to).map((template, place) => (
          // By place: another search fills the rows that are there, which is far quicker than making new ones.
          <ListRow
            // biome-ignore lint/suspicious/noArrayIndexKey: a row keeps nothing of its template
            key={from + place}
            id={`${listId}-${from + place}`}
            template={template}
            index={from + place}
            count={rows.length}
            rowPx={rowPx}
            times={uses.get(template.id)?.times ?? 0}
            languages={languages}
            isSelected={selection.ids.has(template.id)}
            isActive={template.id === selection.active}
            isOpen={template.id === opened}
          />
        ))}
        {drag.dropIndex !== undefined && (
          <div
            role="presentation"
            className="pointer-events-none absolute inset-x-2 h-0.5 rounded-full bg-accent forced-colors:bg-[Highlight]"
            style={{ top: drag.dropIndex * rowPx - 1 }}
          />
        )}
      </div>
    </div>
  );
}
