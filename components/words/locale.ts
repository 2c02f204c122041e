/** Which language the catalogue answers in, and the browser's own form of it for dates and money. */
import { i18n } from '#i18n';

/** BCP 47 tag of the words on the page, e.g. `en`. */
export function catalogueLanguage(): string {
  return i18n.t('extension.language');
}

/** The seller's locale, as far as it is one of the catalogue's language: dates never speak another language than words. */
export function wordsLocale(): string {
  const language = catalogueLanguage();
  const wished = globalThis.navigator?.languages ?? [];
  return wished.find((tag) => tag.split('-')[0] === language) ?? language;
}
