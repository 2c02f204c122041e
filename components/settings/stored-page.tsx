/** A page around the store: says so where it cannot be used, and shows nothing until the settings are known. */
import { Database } from 'lucide-react';
import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';
import { i18n } from '#i18n';
import type { ReplydockDatabase } from '@/lib/store/database';
import { Note } from '../ui/note';
import { useColourScheme } from '../ui/use-colour-scheme';
import { wordsLocale } from '../words/locale';
import type { SettingsAccess } from './settings-access';
import { type Stored, useStored } from './use-stored';

interface StoredPageProps {
  readonly db: ReplydockDatabase;
  readonly children: (access: SettingsAccess & Pick<Stored, 'templates'>) => ReactNode;
}

export function StoredPage({ db, children }: StoredPageProps) {
  const { settings, templates, hasFailed, save } = useStored(db);
  useColourScheme(settings?.colourScheme ?? 'browser');
  return (
    <I18nProvider locale={wordsLocale()}>
      {hasFailed && (
        <div className="p-4">
          <Note tone="soon" icon={<Database aria-hidden="true" size={16} />}>
            {i18n.t('notice.store.cannotOpen')}
          </Note>
        </div>
      )}
      {settings && children({ settings, save, templates })}
    </I18nProvider>
  );
}
