/** Languages as replies speak of them. */

/** `de` of `de-AT`. */
export function primaryLanguage(tag: string): string {
  return (tag.split(/[-_]/)[0] ?? '').toLowerCase();
}

/** The language with the marketplace's region, which decides how days and money are written: en + UK → en-GB. */
export function localeOf(language: string, site: string | undefined): string {
  const region = site === 'UK' ? 'GB' : site;
  const isPlain = /^[a-z]{2,3}$/i.test(language);
  const tag = isPlain && region && /^[A-Z]{2}$/.test(region) ? `${language}-${region}` : language;
  try {
    return new Intl.Locale(tag).toString();
  } catch {
    return 'en';
  }
}
