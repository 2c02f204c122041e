/** Replies are written, kept and used in the real browser; whatever ends it, nothing that was saved is lost. */
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { startFakePortals } from '../fake-portals/server/fake-portals';
import { createRandom } from '../fake-portals/world/random';
import { axeViolations } from './harness/axe';
import { benchFor, browserUnderTest } from './harness/bench';
import { launchBrowser } from './harness/launch-browser';
import { makeProfile, removeProfile } from './harness/profile';
import { reloadPage } from './harness/reload-page';
import { waitFor } from './harness/wait-for';
import { draftOf } from './support/message-page';
import { awaitingWithOrder, openConversation } from './support/open-conversation';
import { stagePortal } from './support/staged-portal';
import { newReply, openReply, openWorkshop, textIn, typeInto, untilSaved } from './support/workshop-page';

const seed = Number(process.env.REPLYDOCK_SEED ?? 20261122);
const kills = process.env.REPLYDOCK_SOAK === undefined ? 2 : 30;
const wording = 'Wording, English';

describe('a reply that is written in the workshop', () => {
  const bench = benchFor();

  it('is saved by itself, and inserted beside a conversation that was open all the time', async () => {
    const portal = stagePortal(bench.portals, 'amazon');
    const id = awaitingWithOrder(portal);
    const { page: inbox, panel } = await openConversation(bench, portal, id);
    const page = await openWorkshop(bench.browser);
    await newReply(page, 'Copper kettle');
    await typeInto(page, wording, 'The kettle of order {{ order.id }} is on its way.');
    await page.keyboard.press('Escape');
    await untilSaved(page);
    const [orderId = ''] = portal.truthOf(id).orderIds;

    await inbox.bringToFront();
    await panel.search('copper kettle');
    const found = await waitFor(
      async () => (await panel.suggestions()).find(({ title }) => title.includes('Copper kettle')),
      { what: 'the new reply' },
    );
    await panel.insert(found.title);
    await panel.statusLike(/^Inserted/);

    expect(await draftOf(inbox, id)).toContain(`The kettle of order ${orderId} is on its way.`);
    await page.close();
    await inbox.close();
  });

  it('keeps what two tabs write into it', async () => {
    const first = await openWorkshop(bench.browser);
    await newReply(first, 'Shared words');
    await untilSaved(first);
    const second = await openWorkshop(bench.browser);
    await openReply(second, 'Shared words');

    await first.bringToFront();
    await typeInto(first, 'Title, English', ' of the first');
    await second.bringToFront();
    await typeInto(second, wording, 'Written in the second.');
    await Promise.all([untilSaved(first), untilSaved(second)]);

    await waitFor(async () => (await textIn(second, 'Title, English')) === 'Shared words of the first', {
      what: 'the title from the other tab',
    });
    await first.bringToFront();
    await waitFor(async () => (await textIn(first, wording)) === 'Written in the second.', {
      what: 'the wording from the other tab',
    });
    await reloadPage(first);
    await openReply(first, 'Shared words of the first');
    expect(await textIn(first, wording)).toBe('Written in the second.');
    expect(await axeViolations(first)).toEqual([]);
    await first.close();
    await second.close();
  });
});

// Firefox takes a temporary add-on and its store away when it ends, so there is nothing to come back to.
if (browserUnderTest() === 'chromium') {
  describe('when the browser is killed while a reply is written', () => {
    it('has everything up to the last save, and nothing half', { timeout: 60_000 + kills * 20_000 }, async () => {
      const portals = await startFakePortals();
      const profile = makeProfile();
      const random = createRandom(seed, 'workshop kills');
      const text = 'We are sorry. A new one leaves today, free of charge, and reaches you soon. ';
      let keepsWelcome = false;
      let saved = '';
      try {
        for (let kill = 0; kill < kills; kill += 1) {
          const browser = await launchBrowser('chromium', { portals, profile, keepsWelcome });
          const page = await openWorkshop(browser);
          if (keepsWelcome) await openReply(page, 'Killed reply');
          else await newReply(page, 'Killed reply');
          const before = await textIn(page, wording);
          expect(before.startsWith(saved), `"${before}" begins with "${saved}"`).toBe(true);
          keepsWelcome = true;
          await typeInto(page, wording, text);
          await untilSaved(page);
          await waitFor(async () => (await page.evaluate(storedBody, 'Killed reply')) === before + text, {
            what: 'the words in the store',
          });
          saved = before + text;
          await page.keyboard.type('And then it');
          await wait(random.whole(0, 900));
          await browser.kill();
        }
      } finally {
        await portals.stop();
        removeProfile(profile);
      }
    });
  });
}

/** Runs in the options page: what the store holds, past all our code. */
async function storedBody(title: string): Promise<string | undefined> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('replydock');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const templates = await new Promise<{ variants: Record<string, { title: string; body: string }> }[]>(
    (resolve, reject) => {
      const asking = database.transaction('templates').objectStore('templates').getAll();
      asking.onsuccess = () => resolve(asking.result);
      asking.onerror = () => reject(asking.error);
    },
  );
  database.close();
  return templates.find(({ variants }) => variants.en?.title === title)?.variants.en?.body;
}
