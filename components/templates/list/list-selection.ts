/** Which rows are chosen, as in any list of files: a click chooses one, Ctrl adds one, Shift a range. */
import type { TemplateId } from '@/lib/domain/template/template';

export interface ListSelection {
  readonly ids: ReadonlySet<TemplateId>;
  /** The row that keys act on. */
  readonly active: TemplateId | undefined;
  /** Where a range begins. */
  readonly anchor: TemplateId | undefined;
}

export const nothingSelected: ListSelection = { ids: new Set(), active: undefined, anchor: undefined };

export function selectOne(id: TemplateId): ListSelection {
  return { ids: new Set([id]), active: id, anchor: id };
}

export function toggleOne({ ids }: ListSelection, id: TemplateId): ListSelection {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return { ids: next, active: id, anchor: id };
}

/** From the anchor to this row, in the order that is shown. */
export function selectUpTo(selection: ListSelection, order: readonly TemplateId[], id: TemplateId): ListSelection {
  const from = selection.anchor === undefined ? -1 : order.indexOf(selection.anchor);
  const to = order.indexOf(id);
  if (from < 0 || to < 0) return selectOne(id);
  const ids = new Set(order.slice(Math.min(from, to), Math.max(from, to) + 1));
  return { ids, active: id, anchor: selection.anchor };
}

export function selectAll({ active, anchor }: ListSelection, order: readonly TemplateId[]): ListSelection {
  return { ids: new Set(order), active: active ?? order[0], anchor: anchor ?? order[0] };
}

export function moveActive(selection: ListSelection, id: TemplateId): ListSelection {
  return { ...selection, active: id };
}

/** Without rows that are not there any more. */
export function keepKnown(selection: ListSelection, isKnown: (id: TemplateId) => boolean): ListSelection {
  const known = (id: TemplateId | undefined) => (id !== undefined && isKnown(id) ? id : undefined);
  const ids = new Set([...selection.ids].filter(isKnown));
  if (ids.size === selection.ids.size && known(selection.active) === selection.active) return selection;
  return { ids, active: known(selection.active), anchor: known(selection.anchor) };
}
