/**
 * `npm start`: Replydock at work on the fake portals, in a browser with a throw-away profile. With a display the browser
 * stays open for you; without one a tour is played, told line by line and photographed into `tour/`.
 */
import { buildWhereStale } from '../tests/browser/harness/global-setup';
import { launchBrowser } from '../tests/browser/harness/launch-browser';
import { startFakePortals } from '../tests/fake-portals/server/fake-portals';
import { openSample } from './tour/open-sample';
import { playTour } from './tour/play-tour';

const hasDisplay =
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

buildWhereStale(['chromium']);
say('Replydock is built. The portals below are imitations on this machine; no real one is asked for anything.');
const portals = await startFakePortals();
const browser = await launchBrowser('chromium', {
  portals,
  isHeadless: !hasDisplay,
  viewport: { width: 1512, height: 860, deviceScaleFactor: hasDisplay ? 1 : 2 },
});
try {
  if (hasDisplay) {
    await openSample({ portals, browser, say });
    say('Look around. Close the browser to end.');
    await new Promise<void>((resolve) => browser.puppeteer.once('disconnected', () => resolve()));
  } else {
    await playTour({ portals, browser, say, folder: 'tour' });
  }
} finally {
  await browser.close().catch(() => undefined);
  await portals.stop();
}
