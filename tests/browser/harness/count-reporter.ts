/** Ends a run with one line per browser and one for both: `chromium: 12 passed, 0 failed`. */
import type { Reporter, TestCase, TestModule } from 'vitest/node';

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

/** A file that failed beside its tests counts as one failure: it could not be loaded, or what holds for all of it did not. */
function counts(modules: readonly TestModule[]): Counts {
  const tests = modules.flatMap((module) => [...module.children.allTests()]);
  const failedBeside = modules.filter(
    (module) => module.state() === 'failed' && [...module.children.allTests()].every(hasPassed),
  );
  return {
    passed: tests.filter(hasPassed).length,
    failed: tests.filter((test) => !hasPassed(test)).length + failedBeside.length,
  };
}

function hasPassed(test: TestCase): boolean {
  return test.result().state === 'passed';
}

function line(name: string, { passed, failed }: Counts): string {
  return `${name}: ${passed} passed, ${failed} failed`;
}
