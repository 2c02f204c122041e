/** Ends a run with one line per browser and one for both: `chromium: 12 passed, 0 failed`. */
import type { Reporter, TestModule } from 'vitest/node';

interface Counts {
  readonly passed: number;
  readonly failed: number;
}

export class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const names = [...new Set(modules.map((module) => module.project.name))].sort();
    for (const name of names) console.log(line(name, counts(modules.filter((module) => module.project.name === name))));
    console.log(line('browser tests', counts(modules)));
  }
}

/** A file that could not even be loaded counts as one failure: its tests did not run. */
function counts(modules: readonly TestModule[]): Counts {
  const tests = modules.flatMap((module) => [...module.children.allTests()]);
  const unloaded = modules.filter(
    (module) => module.state() === 'failed' && [...module.children.allTests()].length === 0,
  );
  return {
    passed: tests.filter((test) => test.result().state === 'passed').length,
    failed: tests.filter((test) => test.result().state !== 'passed').length + unloaded.length,
  };
}

function line(name: string, { passed, failed }: Counts): string {
  return `${name}: ${passed} passed, ${failed} failed`;
}
