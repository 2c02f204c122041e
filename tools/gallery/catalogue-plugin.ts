/** Lets a page import a message catalogue as the browser would know it. */
import { generateChromeMessages, parseMessagesText } from '@wxt-dev/i18n/build';
import type { Plugin } from 'vite';

export function catalogue(): Plugin {
  return {
    name: 'replydock:catalogue',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith('.yml')) return undefined;
      return {
        code: `export default ${JSON.stringify(generateChromeMessages(parseMessagesText(code, 'YAML')))}`,
        map: null,
      };
    },
  };
}
