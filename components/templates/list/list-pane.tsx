/** The list of templates with what stands above and below it. */
import { FileInput, type LucideIcon, PencilLine, Trash2 } from 'lucide-react';
import { type KeyboardEvent, useCallback, useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { inOwnOrder } from '@/lib/domain/template/library/arrange-templates';
import type { TemplateId } from '@/lib/domain/template/template';
import { catalogueLanguage } from '../../words/locale';
import type { DeskState } from '../desk/desk-state';
import { libraryLanguages } from '../desk/language-state';
import type { Opened } from '../use-opened';
import type { TemplateDeeds } from '../use-template-deeds';
import type { WorkshopAccess } from '../workshop-access';
import { BulkActions } from './bulk-actions';
import { choosesFirst, LibrarySearch } from './library-search';
import { ListChoice, ListHead } from './list-head';
import { namesIn } from './list-order';
import { keepKnown, type ListSelection, nothingSelected, selectOne } from './list-selection';
import { TemplateList } from './template-list';
import { useFirstWhenFound } from './use-first-when-found';
import { useLibraryList } from './use-library-list';
import { useSearchKey } from './use-search-key';

interface ListPaneProps {
  readonly access: WorkshopAccess;
  readonly state: DeskState;
  readonly opened: Opened;
  readonly deeds: TemplateDeeds;
  readonly sellerLanguage: string;
  /** Changes that can be made in replies. */
  readonly editCount: number;
}

export function ListPane({ access, state, opened, deeds, sellerLanguage, editCount }: ListPaneProps) {
  const { templates } = state;
  const list = useLibraryList({ state, uses: access.uses, language: catalogueLanguage() });
  const { selection, select } = useListSelection(list.order, opened);
  const names = useMemo(() => namesIn(templates, sellerLanguage), [templates, sellerLanguage]);
  const languages = useMemo(() => libraryLanguages(templates, sellerLanguage), [templates, sellerLanguage]);
  const input = useRef<HTMLInputElement>(null);
  const listId = useId();
  useSearchKey(input);
  const chosen = list.order.filter((id) => selection.ids.has(id));
  const canMove = list.sorting === 'own' && list.query.trim() === '';

  function choose(next: ListSelection): void {
    select(next);
    const [only] = next.ids;
    if (next.ids.size === 1 && only !== undefined && only === next.active) opened.open(only);
  }
  function move(ids: readonly TemplateId[], before: number): void {
    const ordered = inOwnOrder(templates);
    const moved = new Set(ids);
    const next = list.order.slice(before).find((id) => !moved.has(id));
    const last = list.order.slice(0, before).findLast((id) => !moved.has(id));
    const afterLast = ordered[ordered.findIndex(({ id }) => id === last) + 1]?.id;
    deeds.move(ordered, ids, next ?? afterLast);
    deeds.say(i18n.t('workshop.list.moved', { place: before }));
  }
  function chooseFirst(key: string): void {
    const [first] = list.order;
    if (first === undefined) return;
    if (key === 'ArrowDown') document.getElementById(listId)?.querySelector<HTMLElement>('[role="listbox"]')?.focus();
    choose(selectOne(first));
  }
  const askForFirst = useFirstWhenFound(list, chooseFirst);
  function onSearchKey(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing || !choosesFirst(event.key)) return;
    if (event.key === 'ArrowDown') event.preventDefault();
    askForFirst(event.key);
  }
  const searchKey = useLatest(onSearchKey);
  return (
    <>
      <ListHead onNew={() => deeds.create(list.filter?.kind === 'folder' ? list.filter.name : undefined)}>
        <LibrarySearch
          count={templates.length}
          onQuery={list.setQuery}
          onKeyDown={searchKey}
          inputRef={input}
          listId={listId}
        />
        <ListChoice
          names={names}
          filter={list.filter}
          onFilter={list.setFilter}
          sorting={list.sorting}
          onSorting={list.setSorting}
        />
      </ListHead>
      <div id={listId} className="flex min-h-0 flex-1 flex-col">
        <TemplateList
          rows={list.rows}
          order={list.order}
          selection={selection}
          opened={opened.template?.id}
          uses={access.uses}
          languages={languages}
          canMove={canMove}
          onSelect={choose}
          onEnter={() => document.querySelector<HTMLElement>('main h2')?.focus()}
          onDelete={() => chosen.length > 0 && deeds.moveToTrash(chosen)}
          onMove={move}
          onCannotMove={() => deeds.say(i18n.t('workshop.list.cannotMove'))}
        />
        {list.rows.length === 0 && templates.length > 0 && list.isSettled && (
          <p role="status" className="p-4 text-ink-2">
            {i18n.t('workshop.list.none')}
          </p>
        )}
      </div>
      {chosen.length > 1 && (
        <BulkActions
          count={chosen.length}
          folders={names.folders}
          onTag={(tag) => deeds.tag(chosen, tag)}
          onFolder={(folder) => deeds.putInFolder(chosen, folder)}
          onPin={() => deeds.pin(chosen, true)}
          onTrash={() => deeds.moveToTrash(chosen)}
        />
      )}
      {(editCount > 0 || opened.aside === 'edits') && (
        <AsideEntry
          name={i18n.t('edits.title')}
          Icon={PencilLine}
          count={editCount}
          isShown={opened.aside === 'edits'}
          onPress={() => opened.showAside('edits')}
        />
      )}
      <AsideEntry
        name={i18n.t('libraryFiles.title')}
        Icon={FileInput}
        isShown={opened.aside === 'files'}
        onPress={() => opened.showAside('files')}
      />
      <AsideEntry
        name={i18n.t('workshop.trash.title')}
        Icon={Trash2}
        count={access.trash.length}
        isShown={opened.aside === 'trash'}
        onPress={() => opened.showAside('trash')}
      />
    </>
  );
}

interface AsideEntryProps {
  readonly name: string;
  readonly Icon: LucideIcon;
  readonly count?: number;
  readonly isShown: boolean;
  readonly onPress: () => void;
}

function AsideEntry({ name, Icon, count, isShown, onPress }: AsideEntryProps) {
  return (
    <button
      type="button"
      aria-pressed={isShown}
      onClick={onPress}
      className={`flex min-h-10 items-center gap-2.5 border-t border-line px-4 text-sm text-ink-2 hover:bg-canvas ${isShown ? 'bg-accent-tint font-semibold' : ''}`}
    >
      <Icon aria-hidden="true" size={16} />
      <span className="flex-1 text-left">{name}</span>
      <span className="tabular-nums">{count}</span>
    </button>
  );
}

/** Always the same function, that does what the last one would: what it is handed to need not be drawn again. */
function useLatest<Argument>(deed: (argument: Argument) => void): (argument: Argument) => void {
  const latest = useRef(deed);
  useLayoutEffect(() => {
    latest.current = deed;
  });
  return useCallback((argument) => latest.current(argument), []);
}

/** A template that is opened from elsewhere is the one that is chosen. */
function useListSelection(order: readonly TemplateId[], { template }: Opened) {
  const [selection, select] = useState(nothingSelected);
  const openedId = template?.id;
  const known = useMemo(() => new Set(order), [order]);
  useEffect(() => {
    if (openedId === undefined) return;
    select((last) => (last.ids.has(openedId) ? last : selectOne(openedId)));
  }, [openedId]);
  const shown = useMemo(() => keepKnown(selection, (id) => known.has(id)), [selection, known]);
  return { selection: shown, select };
}
