/** Words that restoring writes into the store, in the seller's language of this moment. */
import { i18n } from '#i18n';
import type { TemplateMergeWords } from '@/lib/backup/merge-templates';
import { wordsLocale } from '../words/locale';

export interface WordsToWrite extends TemplateMergeWords {
  readonly noteLine: (changedAt: number) => string;
}

export function restoreWords(): WordsToWrite {
  const day = new Intl.DateTimeFormat(wordsLocale(), { dateStyle: 'medium' });
  return {
    titleOfTheirs: (title) => i18n.t('backup.copy.theirs', { title }),
    titleOfOurs: (title) => i18n.t('backup.copy.ours', { title }),
    noteLine: (changedAt) => i18n.t('backup.noteLine', { day: day.format(changedAt) }),
  };
}
