/** Replies are written, kept and used in the real browser; whatever ends it, nothing that was saved is lost. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { startFakePortals } from '../fake-portals/server/fake-portals';
import { createRandom } from '../fake-portals/world/random';
import { axeViolations } from './harness/axe';
import { benchFor, browserUnderTest } from './harness/bench';
import { launchBrowser } from './harness/launch-browser';
import { makeProfile, removeProfile } from './harness/profile';
import { reloadPage } from './harness/reload-page';
import { waitFor } from './harness/wait-for';
import { focusedName, pressWith, tabBack, tabTo } from './support/keyboard';
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

describe('the workshop by keyboard alone', () => {
  const bench = benchFor();
  const titles = (page: Page) =>
    page.$$eval('[role="option"][data-row] bdi', (shown) => shown.map((title) => title.textContent));
  const said = (page: Page, words: string) =>
    waitFor(() => page.evaluate((text) => (document.body.textContent ?? '').includes(text), words), { what: words });

  it('finds and changes a reply, and goes back to an earlier version', async () => {
    const page = await openWorkshop(bench.browser);
    await page.keyboard.press('/');
    await page.keyboard.type('lost');
    await page.keyboard.press('Enter');
    const title = await waitFor(() => page.$eval('main h2', (heading) => heading.textContent), { what: 'the reply' });
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await focusedName(page)).toBe(title);

    await tabTo(page, wording);
    const before = await textIn(page, wording);
    await page.keyboard.type('By keyboard. ');
    await tabTo(page, 'Insert a variable');
    await page.keyboard.press('Enter');
    await waitFor(async () => (await focusedName(page)) === 'Search variables', { what: 'the search of variables' });
    expect(await axeViolations(page)).toEqual([]);
    await page.keyboard.type('seller.shop');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await waitFor(async () => (await textIn(page, wording)).includes('{{ seller.shop }}'), { what: 'the variable' });
    await waitFor(async () => (await focusedName(page)) === wording, { what: 'the focus in the wording' });
    await untilSaved(page);

    await pressWith(page, 'Control', 'a');
    await page.keyboard.type('Quite other words.');
    await untilSaved(page);
    await tabBack(page, 'History');
    await page.keyboard.press('Enter');
    await tabTo(page, 'Restore this version');
    await page.keyboard.press('Enter');
    await waitFor(async () => (await textIn(page, wording)) !== 'Quite other words.', { what: 'the earlier version' });
    expect(await textIn(page, wording)).toContain(before.slice(0, 20));
    await page.close();
  });

  it('chooses several, puts them in order, deletes them and brings them back', async () => {
    const page = await openWorkshop(bench.browser);
    await tabTo(page, 'Order of the list');
    await page.keyboard.type('Own');
    await tabTo(page, 'Templates');
    await page.keyboard.press('Home');
    const [first = '', second = '', third = ''] = await titles(page);
    await pressWith(page, 'Alt', 'ArrowDown');
    await waitFor(async () => (await titles(page))[0] === second, { what: 'the new order' });
    await pressWith(page, 'Shift', 'ArrowDown');
    await said(page, '2 chosen');
    await page.keyboard.press('Delete');
    await said(page, '2 templates are in the trash.');
    expect((await titles(page)).slice(0, 1)).toEqual([second]);
    await pressWith(page, 'Control', 'z');
    await waitFor(async () => (await titles(page)).slice(0, 3).join() === [second, first, third].join(), {
      what: 'both templates in their places',
    });

    expect(await focusedName(page)).toBe('Templates');
    await page.keyboard.press('Home');
    await page.keyboard.press('Delete');
    await said(page, 'In the trash.');
    // Never past the last element: behind it Firefox works its own bars, and no button of the page by key.
    await tabTo(page, 'Trash');
    await page.keyboard.press('Enter');
    await tabTo(page, 'Restore');
    await page.keyboard.press('Enter');
    await waitFor(async () => (await titles(page)).includes(second), { what: 'the template from the trash' });
    await page.close();
  });
});

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
        const browser = await launchBrowser(browserUnderTest(), { portals, profile, keepsWelcome });
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
