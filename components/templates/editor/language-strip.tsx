/** The languages of a template and how each stands; choosing one shows it at the right. */
import { Plus, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import type { Template } from '@/lib/domain/template/template';
import { Menu } from '../../ui/menu';
import { languageName } from '../../words/names';
import { languageState } from '../desk/language-state';

/** What Replydock comes with; others can be brought along. */
const offered = ['en', 'de', 'fr', 'it', 'es', 'nl', 'pl', 'sv', 'da', 'ja', 'zh', 'pt', 'cs', 'tr'] as const;

interface LanguageStripProps {
  readonly template: Template;
  /** Those of the library, besides the template's own. */
  readonly usual: readonly string[];
  readonly shown: readonly (string | undefined)[];
  readonly onShow: (language: string) => void;
  /** At the right end. */
  readonly children: ReactNode;
}

export function LanguageStrip({ template, usual, shown, onShow, children }: LanguageStripProps) {
  const languages = [...new Set([...usual, ...Object.keys(template.variants), ...shown])].filter(
    (language) => language !== undefined,
  );
  const others = offered.filter((language) => !languages.includes(language));
  return (
    <div className="flex flex-wrap items-center gap-x-1 border-b border-line px-2">
      {languages.map((language) => (
        <LanguageTab
          key={language}
          language={language}
          template={template}
          isShown={shown.includes(language)}
          onShow={() => onShow(language)}
        />
      ))}
      <Menu
        name={i18n.t('workshop.language.add')}
        icon={<Plus aria-hidden="true" size={16} />}
        choices={others.map((language) => ({
          id: language,
          text: languageName(language),
          icon: null,
          onAction: () => onShow(language),
        }))}
      />
      <div className="ml-auto py-1 pr-2">{children}</div>
    </div>
  );
}

interface LanguageTabProps {
  readonly language: string;
  readonly template: Template;
  readonly isShown: boolean;
  readonly onShow: () => void;
}

function LanguageTab({ language, template, isShown, onShow }: LanguageTabProps) {
  const state = languageState(template, language);
  const look = isShown
    ? 'border-accent font-semibold text-ink'
    : 'border-transparent text-ink-2 hover:text-ink hover:border-line-strong';
  return (
    <button
      type="button"
      aria-pressed={isShown}
      onClick={onShow}
      className={`-mb-px flex min-h-10 items-center gap-1.5 border-b-2 px-2 text-sm ${look}`}
    >
      {languageName(language)}
      {state === 'out-of-date' && (
        <span className="inline-flex items-center gap-1 rounded-chip bg-soon-tint px-1.5 text-xs font-normal text-soon">
          <TriangleAlert aria-hidden="true" size={12} />
          {i18n.t('workshop.language.outOfDate')}
        </span>
      )}
      {state === 'missing' && (
        <span className="rounded-chip border border-dashed border-control px-1.5 text-xs font-normal text-ink-2">
          {i18n.t('workshop.language.missing')}
        </span>
      )}
    </button>
  );
}
