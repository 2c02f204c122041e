/** One template in the list: title and use, shortcut and languages. */
import { Pin } from 'lucide-react';
import { i18n } from '#i18n';
import type { Template } from '@/lib/domain/template/template';
import { languageName } from '../../words/names';
import { type LanguageState, languageState } from '../desk/language-state';
import { shownTitle } from '../template-words';

interface ListRowProps {
  readonly id: string;
  readonly template: Template;
  readonly index: number;
  readonly count: number;
  readonly rowPx: number;
  readonly times: number;
  readonly languages: readonly string[];
  readonly isSelected: boolean;
  readonly isActive: boolean;
  readonly isOpen: boolean;
}

export function ListRow(props: ListRowProps) {
  const { id, template, index, count, rowPx, times, languages, isSelected, isActive, isOpen } = props;
  const title = shownTitle(template);
  const states = languages.map((language) => ({ language, state: languageState(template, language) }));
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the list keeps the focus and points at the active row
    <div
      id={id}
      role="option"
      data-row={index}
      aria-selected={isSelected}
      aria-setsize={count}
      aria-posinset={index + 1}
      className={`absolute inset-x-0 flex flex-col justify-center gap-0.5 border-b border-line pr-4 pl-[17px] select-none ${isSelected ? 'bg-accent-tint' : 'hover:bg-canvas'} ${isOpen ? 'border-l-[3px] border-l-accent pl-3.5' : ''} ${isActive ? 'group-focus-visible:outline-2 group-focus-visible:-outline-offset-2 group-focus-visible:outline-accent' : ''} ${isSelected ? 'forced-colors:outline' : ''}`}
      style={{ height: rowPx, top: index * rowPx }}
    >
      <span className="flex items-baseline gap-2 text-sm">
        <bdi className="min-w-0 flex-1 truncate font-semibold" title={title}>
          {title}
        </bdi>
        {template.isPinned && <Pin aria-hidden="true" size={12} className="shrink-0 self-center text-ink-2" />}
        {times > 0 && (
          <span aria-hidden="true" className="shrink-0 text-ink-2 tabular-nums">
            {times}
          </span>
        )}
      </span>
      <span className="flex items-center gap-2 text-xs text-ink-2">
        <span className="min-w-0 flex-1 truncate">
          {template.shortcut ? `/${template.shortcut}` : (template.folder ?? '')}
        </span>
        <span className="flex shrink-0 gap-1">
          {states.map(({ language, state }) => (
            <LanguageMark key={language} language={language} state={state} />
          ))}
        </span>
      </span>
    </div>
  );
}

const looks: Readonly<Record<LanguageState, string>> = {
  main: 'border-transparent',
  written: 'border-transparent',
  'out-of-date': 'border-soon-line bg-soon-tint font-semibold text-soon',
  missing: 'border-dashed border-control text-ink-3',
};

function LanguageMark({ language, state }: { readonly language: string; readonly state: LanguageState }) {
  return (
    <span className={`rounded-chip border px-0.5 uppercase ${looks[state]}`}>
      <span aria-hidden="true">
        {language}
        {state === 'out-of-date' && '!'}
      </span>
      <span className="sr-only">{spoken(language, state)}</span>
    </span>
  );
}

function spoken(language: string, state: LanguageState): string {
  const name = languageName(language);
  if (state === 'out-of-date') return i18n.t('workshop.row.outOfDate', { language: name });
  return state === 'missing' ? i18n.t('workshop.row.missing', { language: name }) : name;
}
