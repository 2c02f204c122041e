/** The gallery shows the pages' interface without an extension. It is never shipped. */
import path from 'node:path';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'vite';
import { catalogue } from './catalogue-plugin';

const root = path.resolve(import.meta.dirname, '../..');

export default defineConfig({
  root: import.meta.dirname,
  plugins: [catalogue(), tailwindcss()],
  resolve: {
    alias: [
      { find: '#i18n', replacement: path.join(root, '.wxt/i18n/index.ts') },
      { find: /^@\//, replacement: `${root}/` },
    ],
  },
  build: { outDir: '/tmp/gallery/site', emptyOutDir: true, minify: false, target: 'esnext' },
});
