/** A language that the template is not written in, and two ways to begin. */
import { i18n } from '#i18n';
import type { Template } from '@/lib/domain/template/template';
import { Button } from '../../ui/button';
import { languageName } from '../../words/names';
import { leadingLanguage } from '../desk/language-state';
import type { EditorDeeds } from './use-editor-deeds';

interface MissingLanguageProps {
  readonly template: Template;
  readonly language: string;
  readonly deeds: EditorDeeds;
}

export function MissingLanguage({ template, language, deeds }: MissingLanguageProps) {
  const name = languageName(language);
  const from = leadingLanguage(template, language);
  const source = from === undefined ? undefined : template.variants[from];
  return (
    <section aria-label={name} className="flex min-w-0 flex-col items-start gap-3 p-4">
      <p className="text-ink-2">
        {from === undefined
          ? i18n.t('workshop.missing.all', { language: name })
          : i18n.t('workshop.missing.text', { language: name, other: languageName(from) })}
      </p>
      <div className="flex flex-wrap gap-2">
        <Button onPress={() => deeds.addLanguage(language, { title: '', body: '' })}>
          {i18n.t('workshop.missing.write')}
        </Button>
        {source && from !== undefined && (
          <Button look="link" onPress={() => deeds.addLanguage(language, source)}>
            {i18n.t('workshop.missing.copy', { other: languageName(from) })}
          </Button>
        )}
      </div>
    </section>
  );
}
