/** The part of the extension's browser API that words need: answers from a catalogue. Imported before anything else. */
import de from '@/locales/de.yml';
import en from '@/locales/en.yml';

export const wish = new URLSearchParams(location.search);
const catalogues = { de, en };
const messages = wish.get('lang') === 'de' ? catalogues.de : catalogues.en;

Object.assign(globalThis, {
  browser: {
    runtime: { id: 'gallery' },
    i18n: { getMessage: (key: string, subs: readonly string[] = []) => filled(messages[key]?.message ?? '', subs) },
  },
});

function filled(message: string, subs: readonly string[]): string {
  return message.replace(/\$(\d)/g, (_, place: string) => subs[Number(place) - 1] ?? '');
}
