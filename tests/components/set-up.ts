/** Lets components speak in tests: the browser's messages come from the catalogue itself. Imported first by every test of components. */
import fs from 'node:fs';
import path from 'node:path';
import { generateChromeMessages, type ParsedMessage, parseMessagesText } from '@wxt-dev/i18n/build';
import { afterEach } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

export type Language = 'en' | 'de';

export function readCatalogue(language: Language): ParsedMessage[] {
  const file = path.resolve(import.meta.dirname, `../../locales/${language}.yml`);
  return parseMessagesText(fs.readFileSync(file, 'utf8'), 'YAML');
}

const catalogues = {
  en: generateChromeMessages(readCatalogue('en')),
  de: generateChromeMessages(readCatalogue('de')),
};

/** From here on the interface speaks this language; English again after each test. */
export function speak(language: Language): void {
  const messages = catalogues[language];
  Object.assign(fakeBrowser.i18n, {
    getMessage: (key: string, substitutions: readonly string[] = []) =>
      (messages[key]?.message ?? '').replace(/\$(\d)/g, (_, place: string) => substitutions[Number(place) - 1] ?? ''),
  });
}

speak('en');
afterEach(() => speak('en'));
