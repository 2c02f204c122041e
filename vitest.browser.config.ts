/** Browser tests: each is written once and runs in both browsers, one browser at a time. */
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing';
import { browserNames } from './tests/browser/harness/builds.ts';
import { CountReporter } from './tests/browser/harness/count-reporter.ts';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    reporters: ['default', new CountReporter()],
    globalSetup: 'tests/browser/harness/global-setup.ts',
    maxWorkers: 1,
    projects: browserNames.map((name) => ({
      extends: true,
      test: {
        name,
        environment: 'node',
        include: ['tests/browser/**/*.test.ts'],
        pool: 'forks',
        retry: 0,
        testTimeout: 60_000,
        hookTimeout: 120_000,
        teardownTimeout: 30_000,
        provide: { browserName: name },
      },
    })),
  },
});
