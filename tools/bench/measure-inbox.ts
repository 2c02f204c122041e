/** The figures of a long inbox: what our chips cost the page once it has come to rest, beside what the page takes alone. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { waitFor } from '../../tests/browser/harness/wait-for';
import type { PortalName } from '../../tests/fake-portals/server/portal-hosts';
import type { Figure } from './figure';
import { inPageCode } from './in-page-code';
import { type ProfileTime, profileTime } from './profile-time';
import { withStage } from './stage';
import { stageWorld } from './staged-world';

type Say = (line: string) => void;

const rows = 500;
const restMs = 8_000;
const measuredMs = 30_000;
const sampleMicros = 200;
const budget = 2;

export function measureInbox(portal: PortalName, say: Say): Promise<readonly Figure[]> {
  return withStage(async ({ portals, ours }) => {
    const world = stageWorld({ portal, conversations: rows, isMixed: true });
    world.show(portals);
    const page = await ours.newPage();
    await openInbox(page, world.inboxAddress);
    const chips = await waitFor(async () => (await chipCount(page)) || undefined, { what: 'chips on the rows' });
    const withUs = await profileAtRest(page);
    await page.close();

    // Extensions stay out of such a context.
    const context = await ours.puppeteer.createBrowserContext();
    const alonePage = await context.newPage();
    await openInbox(alonePage, world.inboxAddress);
    const alone = await profileAtRest(alonePage);
    await context.close();

    const ownPerSecond = perSecond(withUs.ownMs, withUs);
    const [busyPerSecond, alonePerSecond] = [perSecond(withUs.busyMs, withUs), perSecond(alone.busyMs, alone)];
    say(`inbox on ${portal} with ${chips} chips: ours ${ownPerSecond.toFixed(2)} ms/s`);
    const name = `inbox.${portal}.${rows}-rows`;
    return [
      { name: `${name}.own`, value: ownPerSecond, unit: 'ms/s', budget, baseline: 0 },
      { name: `${name}.whole-page`, value: busyPerSecond, unit: 'ms/s', budget: null, baseline: alonePerSecond },
    ];
  });
}

async function openInbox(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.bringToFront();
  await page.evaluate(await inPageCode('portal-watch'));
  const shown = await page.evaluate((count) => window.replydockPortalWatch?.loadRows(count), rows);
  if (shown === undefined || shown < rows) throw new Error(`The list shows ${shown} rows`);
}

function chipCount(page: Page): Promise<number> {
  return page.evaluate(() => document.querySelectorAll('[data-replydock="deadline"]').length);
}

async function profileAtRest(page: Page): Promise<ProfileTime> {
  await wait(restMs);
  const session = await page.createCDPSession();
  // What loading left behind would be cleared away at some time, with or without us.
  await session.send('HeapProfiler.collectGarbage');
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: sampleMicros });
  await session.send('Profiler.start');
  await wait(measuredMs);
  const { profile } = await session.send('Profiler.stop');
  return profileTime(profile, (url) => url.startsWith('chrome-extension:'));
}

function perSecond(ms: number, { wallMs }: ProfileTime): number {
  return ms / (wallMs / 1000);
}
