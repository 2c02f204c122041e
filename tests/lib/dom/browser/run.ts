/** Runs the browser checks of `lib/dom`: `npx tsx tests/lib/dom/browser/run.ts [chrome|firefox] [part of a name]`. */
import { dockChecks } from './dock.browser';
import { insertTextChecks } from './insert-text.browser';
import { markChecks } from './mark.browser';
import { pageChecks } from './page.browser';
import { type BrowserName, createStage, launch, serveStage } from './stage';

const [wanted, part = ''] = process.argv.slice(2);
const names: readonly BrowserName[] = wanted === 'chrome' || wanted === 'firefox' ? [wanted] : ['chrome', 'firefox'];
const checks = [...insertTextChecks, ...dockChecks, ...markChecks, ...pageChecks].filter(({ name }) =>
  name.includes(part),
);
const server = await serveStage();
let failures = 0;
for (const browserName of names) {
  const browser = await launch(browserName);
  const stage = createStage(browser, browserName, server.url);
  for (const check of checks) {
    try {
      await check.run(stage);
      console.log(`ok   ${browserName}: ${check.name}`);
    } catch (error) {
      failures += 1;
      console.log(`FAIL ${browserName}: ${check.name}\n${error instanceof Error ? error.message : String(error)}`);
    }
    for (const page of (await browser.pages()).slice(1)) await page.close();
  }
  await browser.close();
}
server.close();
console.log(`${checks.length * names.length - failures} passed, ${failures} failed`);
process.exitCode = failures > 0 ? 1 : 0;
