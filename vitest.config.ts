import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    environment: 'node',
    // Nothing else runs beside the tests.
    maxWorkers: '100%',
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/browser/**'],
    setupFiles: ['fake-indexeddb/auto'],
    // Property tests take long on a busy machine; speed is measured elsewhere.
    testTimeout: 60_000,
    restoreMocks: true,
  },
});
