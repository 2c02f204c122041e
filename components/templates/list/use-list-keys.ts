/** The list by keyboard: arrows go and choose, Ctrl goes without choosing, Shift chooses a range, Alt moves what is chosen. */
import type { KeyboardEvent } from 'react';
import type { TemplateId } from '@/lib/domain/template/template';
import { type ListSelection, moveActive, selectAll, selectOne, selectUpTo, toggleOne } from './list-selection';

interface ListKeysProps {
  readonly order: readonly TemplateId[];
  readonly selection: ListSelection;
  readonly rowsInView: number;
  readonly onSelect: (selection: ListSelection) => void;
  readonly onShow: (index: number) => void;
  /** Into the editor. */
  readonly onEnter: () => void;
  readonly onDelete: () => void;
  readonly onMove: (step: -1 | 1) => void;
}

export function useListKeys(props: ListKeysProps): (event: KeyboardEvent) => void {
  const { order, selection, rowsInView, onSelect, onShow, onEnter, onDelete, onMove } = props;
  const at = selection.active === undefined ? -1 : order.indexOf(selection.active);

  function targetOf(key: string): number | undefined {
    const last = order.length - 1;
    switch (key) {
      case 'ArrowDown':
        return Math.min(at + 1, last);
      case 'ArrowUp':
        return Math.max(at - 1, 0);
      case 'PageDown':
        return Math.min(at + rowsInView, last);
      case 'PageUp':
        return Math.max(at - rowsInView, 0);
      case 'Home':
        return 0;
      case 'End':
        return last;
      default:
        return undefined;
    }
  }

  function go(index: number, event: KeyboardEvent): void {
    const id = order[index];
    if (id === undefined) return;
    if (event.shiftKey) onSelect(selectUpTo(selection, order, id));
    else if (event.ctrlKey || event.metaKey) onSelect(moveActive(selection, id));
    else onSelect(selectOne(id));
    onShow(index);
  }

  function otherKey(event: KeyboardEvent): boolean {
    const { active } = selection;
    const isCommand = event.ctrlKey || event.metaKey;
    if (event.key === 'a' && isCommand) onSelect(selectAll(selection, order));
    else if (event.key === ' ' && active !== undefined) onSelect(toggleOne(selection, active));
    else if (event.key === 'Escape' && active !== undefined && selection.ids.size > 1) onSelect(selectOne(active));
    else if (event.key === 'Enter') onEnter();
    else if (event.key === 'Delete') onDelete();
    else return false;
    return true;
  }

  return (event) => {
    if (event.altKey) {
      if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
      event.preventDefault();
      onMove(event.key === 'ArrowDown' ? 1 : -1);
      return;
    }
    const target = targetOf(event.key);
    if (target !== undefined) go(target, event);
    else if (!otherKey(event)) return;
    event.preventDefault();
  };
}
