/** The list as it is shown: searched, filtered, sorted; and what is chosen in it. */
import { useMemo, useState } from 'react';
import type { Template, TemplateId } from '@/lib/domain/template/template';
import type { DeskState } from '../desk/desk-state';
import type { TemplateUse } from '../workshop-access';
import { isShown, type ListFilter, type Sorting, sortTemplates } from './list-order';
import { useTemplateSearch } from './use-template-search';

interface LibraryListProps {
  readonly state: DeskState;
  readonly uses: ReadonlyMap<TemplateId, TemplateUse>;
  /** BCP 47 of the interface. */
  readonly language: string;
}

export interface LibraryList {
  readonly rows: readonly Template[];
  readonly order: readonly TemplateId[];
  /** False: a search may find more in a moment. */
  readonly isSettled: boolean;
  readonly query: string;
  readonly setQuery: (query: string) => void;
  readonly filter: ListFilter | undefined;
  readonly setFilter: (filter: ListFilter | undefined) => void;
  readonly sorting: Sorting;
  readonly setSorting: (sorting: Sorting) => void;
}

export function useLibraryList({ state: { templates, drafts }, uses, language }: LibraryListProps): LibraryList {
  const [query, setQuery] = useState('');
  const [filter, setFilter] = useState<ListFilter>();
  const [sorting, setSorting] = useState<Sorting>('use');
  const { found, isWhole } = useTemplateSearch(templates, query, language);
  const sorted = useMemo(
    () => sortTemplates(templates, { sorting, uses, language }),
    [templates, sorting, uses, language],
  );
  const byId = useMemo(() => new Map(templates.map((template) => [template.id, template])), [templates]);
  const settled = useMemo(() => {
    if (!found) return filter ? sorted.filter((template) => isShown(template, filter)) : sorted;
    return found.flatMap((id) => {
      const template = byId.get(id);
      return template && isShown(template, filter) ? [template] : [];
    });
  }, [found, sorted, filter, byId]);
  const rows = useMemo(
    () => (drafts.size === 0 ? settled : settled.map((template) => drafts.get(template.id) ?? template)),
    [settled, drafts],
  );
  // The order outlives what is typed in the editor.
  const order = useMemo(() => settled.map(({ id }) => id), [settled]);
  return {
    rows,
    order,
    isSettled: isWhole || found === undefined,
    query,
    setQuery,
    filter,
    setFilter,
    sorting,
    setSorting,
  };
}
