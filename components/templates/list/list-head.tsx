/** Above the list: a new template, the search, what is shown and in which order. */
import { Plus } from 'lucide-react';
import { memo, type ReactNode } from 'react';
import { i18n } from '#i18n';
import { Button } from '../../ui/button';
import { GroupedSelect } from '../../ui/grouped-select';
import { QuietSelect } from '../../ui/quiet-select';
import { filterFrom, filterValue } from './filter-value';
import { type ListFilter, type ListNames, type Sorting, sortings } from './list-order';

interface ListHeadProps {
  readonly onNew: () => void;
  /** The search. */
  readonly children: ReactNode;
}

export function ListHead({ onNew, children }: ListHeadProps) {
  return (
    <div className="flex flex-col gap-2 border-b border-line px-4 pt-3 pb-2">
      <div className="flex items-center justify-between gap-2">
        <h1 tabIndex={-1} className="text-lg font-semibold outline-none">
          {i18n.t('shell.replies')}
        </h1>
        <Button onPress={onNew}>
          <Plus aria-hidden="true" size={14} />
          {i18n.t('workshop.new')}
        </Button>
      </div>
      {children}
    </div>
  );
}

interface ListChoiceProps {
  readonly names: ListNames;
  readonly filter: ListFilter | undefined;
  readonly onFilter: (filter: ListFilter | undefined) => void;
  readonly sorting: Sorting;
  readonly onSorting: (sorting: Sorting) => void;
}

const sortingKeys = {
  use: 'workshop.sort.use',
  name: 'workshop.sort.name',
  changed: 'workshop.sort.changed',
  own: 'workshop.sort.own',
} as const satisfies Record<Sorting, string>;

/** What is shown and in which order. Not drawn again with each key of the search: a library has hundreds of tags. */
export const ListChoice = memo(function ListChoice(props: ListChoiceProps) {
  const { names, filter, onFilter, sorting, onSorting } = props;
  return (
    <div className="flex items-center gap-2">
      <div className="min-w-0 flex-1">
        <GroupedSelect<string>
          name={i18n.t('workshop.filter.name')}
          value={filter && filterValue(filter)}
          none={i18n.t('workshop.filter.all')}
          groups={groupsOf(names)}
          onChange={(value) => onFilter(filterFrom(value))}
        />
      </div>
      <QuietSelect<Sorting>
        name={i18n.t('workshop.sort.label')}
        value={sorting}
        options={sortings.map((value) => ({ value, text: i18n.t(sortingKeys[value]) }))}
        onChange={onSorting}
      />
    </div>
  );
});

function groupsOf({ folders, tags }: ListNames) {
  const states: readonly ListFilter[] = [{ kind: 'pinned' }, { kind: 'out-of-date' }, { kind: 'no-folder' }];
  const stateTexts = [
    i18n.t('workshop.filter.pinned'),
    i18n.t('workshop.filter.outOfDate'),
    i18n.t('workshop.filter.noFolder'),
  ];
  return [
    {
      title: i18n.t('workshop.filter.folders'),
      options: folders.map((name) => ({ value: filterValue({ kind: 'folder', name }), text: name })),
    },
    {
      title: i18n.t('workshop.filter.states'),
      options: states.map((state, index) => ({ value: filterValue(state), text: stateTexts[index] ?? '' })),
    },
    {
      title: i18n.t('workshop.filter.tags'),
      options: tags.map((name) => ({ value: filterValue({ kind: 'tag', name }), text: name })),
    },
  ].filter(({ options }) => options.length > 0);
}
