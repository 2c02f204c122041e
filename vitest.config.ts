import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    environment: 'node',
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/browser/**'],
    setupFiles: ['fake-indexeddb/auto'],
    // Property tests take long on a busy machine; speed is measured elsewhere.
    testTimeout: 60_000,
    restoreMocks: true,
  },
});
