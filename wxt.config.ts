import { fileURLToPath } from 'node:url';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'wxt';
import { starterLibrary } from './data/starter-templates/starter-library';
import { portalHostPatterns } from './lib/domain/marketplace/sites';

/**
 * Pages of the extension load and call nothing from outside, but for the seller's own sync server: a manifest cannot
 * name it, so that the browser asks the seller for that one host before anything can be read from it.
 */
const extensionPagesPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self' https: http:",
].join('; ');

/** Read at installation and update only, so it is no part of the background's script. */
const starterLibraryFile = 'starter-templates.json';

/** The same library without what older browsers need: it is most of what the background has to read at every start. */
const lightDexie = {
  find: /^dexie$/,
  replacement: fileURLToPath(new URL('./node_modules/dexie/dist/modern/dexie.mjs', import.meta.url)),
};

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/i18n/module', '@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  imports: false,
  webExt: { disabled: true },
  vite: () => ({ plugins: [tailwindcss()], resolve: { alias: [lightDexie] } }),
  hooks: {
    'prepare:publicPaths': (_wxt, paths) => {
      paths.push(starterLibraryFile);
    },
    'build:publicAssets': (_wxt, files) => {
      files.push({ relativeDest: starterLibraryFile, contents: JSON.stringify(starterLibrary()) });
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: ['storage', 'unlimitedStorage', 'alarms'],
    // Asked for when the seller switches notices on.
    optional_permissions: ['notifications'],
    // Of these the one host of the seller's sync server, when sync with it is set up.
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    host_permissions: [...portalHostPatterns],
    content_security_policy: { extension_pages: extensionPagesPolicy },
    minimum_chrome_version: '120',
    action: { default_title: '__MSG_extension_name__' },
    commands: {
      'toggle-panel': { suggested_key: { default: 'Alt+Shift+R' }, description: '__MSG_commands_togglePanel__' },
      'insert-1': { suggested_key: { default: 'Alt+1' }, description: '__MSG_commands_insertFirst__' },
      'insert-2': { suggested_key: { default: 'Alt+2' }, description: '__MSG_commands_insertSecond__' },
      'insert-3': { suggested_key: { default: 'Alt+3' }, description: '__MSG_commands_insertThird__' },
    },
    web_accessible_resources: [
      browser === 'firefox'
        ? { resources: ['panel.html'], matches: [...portalHostPatterns] }
        : { resources: ['panel.html'], matches: [...portalHostPatterns], use_dynamic_url: true },
    ],
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'replydock@replydock.example',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
