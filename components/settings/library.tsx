/** The saved replies, to be searched and read. */
import { useDeferredValue, useMemo, useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { Template } from '@/lib/domain/template/template';
import { Chooser } from '../ui/choice';
import { Keycap } from '../ui/keycap';
import { SearchField } from '../ui/search-field';
import { catalogueLanguage } from '../words/locale';
import { languageName } from '../words/names';

/** More would only be scrolled past. */
const mostShown = 40;
const listId = 'saved-replies';

interface LibraryEntry {
  readonly template: Template;
  readonly language: string;
  readonly title: string;
  readonly body: string;
}

export function Library({ templates }: { readonly templates: readonly Template[] }) {
  const [query, setQuery] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const wanted = useDeferredValue(query);
  const entries = useMemo(() => entriesOf(templates), [templates]);
  const languages = useMemo(() => [...new Set(entries.map((entry) => entry.language))].sort(), [entries]);
  const [chosen, setLanguage] = useState<string>();
  const own = catalogueLanguage();
  const language = chosen ?? (languages.includes(own) ? own : '');
  const found = useMemo(() => search(entries, wanted, language), [entries, wanted, language]);
  return (
    <div className="flex flex-col gap-3">
      <SearchField
        name={i18n.t('settings.librarySearch')}
        value={query}
        onChange={setQuery}
        onKeyDown={() => {}}
        inputRef={input}
        hint={query && <Keycap>Esc</Keycap>}
        listId={listId}
      />
      <Chooser
        label={i18n.t('settings.libraryLanguage')}
        value={language}
        options={[
          { value: '', text: i18n.t('settings.allLanguages') },
          ...languages.map((value) => ({ value, text: languageName(value) })),
        ]}
        onChange={setLanguage}
      />
      <p className="text-ink-2" aria-live="polite">
        {i18n.t('settings.libraryCount', found.length, { count: found.length })}
      </p>
      <ul id={listId} className="divide-y divide-line rounded-card border border-line empty:hidden">
        {found.slice(0, mostShown).map((entry) => (
          <LibraryRow key={`${entry.template.id} ${entry.language}`} entry={entry} />
        ))}
      </ul>
      {found.length > mostShown && (
        <p className="text-xs text-ink-3">
          {i18n.t('settings.libraryMore', { shown: mostShown, count: found.length })}
        </p>
      )}
    </div>
  );
}

function LibraryRow({ entry: { template, language, title, body } }: { readonly entry: LibraryEntry }) {
  return (
    <li>
      <details className="px-3 py-2">
        <summary className="flex list-none flex-wrap items-baseline gap-x-2">
          <span className="font-semibold [overflow-wrap:anywhere]">{title}</span>
          <span className="text-xs text-ink-2">{languageName(language)}</span>
          {template.isStarter && <span className="text-xs text-ink-3">{i18n.t('settings.starter')}</span>}
        </summary>
        <pre lang={language} className="pt-2 font-sans text-sm whitespace-pre-wrap [overflow-wrap:anywhere]">
          {body}
        </pre>
      </details>
    </li>
  );
}

function entriesOf(templates: readonly Template[]): LibraryEntry[] {
  return templates.flatMap((template) =>
    Object.entries(template.variants).map(([language, { title, body }]) => ({ template, language, title, body })),
  );
}

/** Every word of the query is somewhere in title, tags, shortcut or body. */
function search(entries: readonly LibraryEntry[], query: string, language: string): readonly LibraryEntry[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return entries.filter(
    (entry) => (language === '' || entry.language === language) && words.every((word) => textOf(entry).includes(word)),
  );
}

function textOf({ template, title, body }: LibraryEntry): string {
  return [title, template.shortcut ?? '', ...template.tags, body].join('\n').toLowerCase();
}
