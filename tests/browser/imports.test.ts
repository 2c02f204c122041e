/**
 * Report files become orders in the real browser: imported on the options page, shown beside the conversation. Whatever
 * ends the import, nothing is lost or doubled. `REPLYDOCK_SOAK=1` ends it fifty times.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startFakePortals } from '../fake-portals/server/fake-portals';
import { createRandom } from '../fake-portals/world/random';
import { reportText } from '../support/report-files';
import { axeViolations } from './harness/axe';
import { benchFor, browserUnderTest } from './harness/bench';
import { launchBrowser } from './harness/launch-browser';
import { makeProfile, removeProfile } from './harness/profile';
import { chooseFiles, importedTables, openOrdersPage, startImport, textOf, untilImported } from './support/import-page';
import { awaitingWithOrder, openConversation } from './support/open-conversation';
import { stagePortal } from './support/staged-portal';

const seed = Number(process.env.REPLYDOCK_SEED ?? 20261122);
const isSoak = process.env.REPLYDOCK_SOAK !== undefined;
const usualKills = browserUnderTest() === 'firefox' ? 1 : 2;
const kills = isSoak ? 50 : usualKills;
const rows = isSoak ? 60_000 : 12_000;

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'replydock-reports-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function writeReport(name: string, text: Iterable<string>): string {
  const path = join(folder, name);
  writeFileSync(path, [...text].join(''));
  return path;
}

function allOrdersRow(orderId: string, day: string, title: string): string {
  const cells = [orderId, `${day}T10:00:00+00:00`, 'Shipped', 'Merchant', 'Amazon.com', title, 'B000000001', '1'];
  return [...cells, 'USD', '19.99'].join('\t');
}

const allOrdersHeader = [
  'amazon-order-id',
  'purchase-date',
  'order-status',
  'fulfillment-channel',
  'sales-channel',
  'product-name',
  'asin',
  'quantity',
  'currency',
  'item-price',
].join('\t');

describe('importing report files', () => {
  const bench = benchFor();

  it('shows an imported order beside the conversation that names it', async () => {
    const portal = stagePortal(bench.portals, 'amazon');
    const id = awaitingWithOrder(portal);
    const [orderId = ''] = portal.truthOf(id).orderIds;
    const file = writeReport('orders.txt', [
      `${allOrdersHeader}\n${allOrdersRow(orderId, '2026-09-03', 'Tea Cosy')}\n`,
    ]);
    const orders = await openOrdersPage(bench.browser);
    await chooseFiles(orders, [file]);
    await startImport(orders);
    await untilImported(orders, 1);
    await orders.close();

    const { panel } = await openConversation(bench, portal, id);

    await panel.waitFor(async () => (await panel.orders()).some((text) => text.includes('Tea Cosy')), {
      what: 'the title that the report told',
    });
  });

  it('goes on when the background is stopped, and changes nothing the second time', async () => {
    const file = writeReport('all.txt', reportText({ kind: 'all-orders', rows: 4_000, seed }));
    const page = await openOrdersPage(bench.browser);
    await chooseFiles(page, [file]);
    await startImport(page);
    if (await bench.browser.isBackgroundRunning()) await bench.browser.stopBackground();
    await untilImported(page, 1, 60_000);
    const before = await importedTables(page);
    await page.close();
    const again = await openOrdersPage(bench.browser);
    await chooseFiles(again, [file]);
    await startImport(again);
    await untilImported(again, 1, 60_000);

    expect((await importedTables(again)).orders).toEqual(before.orders);
    await again.close();
  });

  it('says of each file that is none what it is, and imports the others', async () => {
    const picture = join(folder, 'photo.png');
    writeFileSync(picture, new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13]));
    const good = writeReport('few.csv', reportText({ kind: 'ebay-orders', rows: 40, seed }));
    const page = await openOrdersPage(bench.browser);
    await chooseFiles(page, [picture, good]);
    expect(await axeViolations(page)).toEqual([]);
    await startImport(page);
    await untilImported(page, 1);

    expect(await textOf(page)).toContain('photo.png');
    expect(await axeViolations(page)).toEqual([]);
    await page.close();
  });

  it('pauses with the page and goes on with the same file', async () => {
    const file = writeReport('paused.txt', reportText({ kind: 'all-orders', rows, seed: seed + 1 }));
    const first = await openOrdersPage(bench.browser);
    await chooseFiles(first, [file]);
    await startImport(first);
    await wait(400);
    await first.close();
    const page = await openOrdersPage(bench.browser);
    await chooseFiles(page, [file]);
    await startImport(page);
    await untilImported(page, 1, 60_000);
    const { imports = [] } = await importedTables(page);
    expect(imports).toContainEqual(
      expect.objectContaining({ fileName: 'paused.txt', state: 'finished', rowsDone: rows }),
    );
    await page.close();
  });
});

describe('when the browser is killed', () => {
  it('ends with the same store as an undisturbed import', { timeout: isSoak ? 3_600_000 : 300_000 }, async () => {
    const portals = await startFakePortals();
    const random = createRandom(seed, 'kills');
    const file = writeReport('killed.txt', reportText({ kind: 'all-orders', rows, seed: seed + 2 }));
    const used = new Set<string>();
    const importWith = async (profile: string, stopAfterMs?: number) => {
      // The welcome comes only once for each profile.
      const keepsWelcome = used.has(profile);
      const browser = await launchBrowser(browserUnderTest(), { portals, profile, keepsWelcome });
      used.add(profile);
      const page = await openOrdersPage(browser);
      await chooseFiles(page, [file]);
      await startImport(page);
      if (stopAfterMs !== undefined) {
        await wait(stopAfterMs);
        await browser.kill();
        return {};
      }
      await untilImported(page, 1, 120_000);
      const tables = await importedTables(page);
      await browser.close();
      return tables;
    };
    const [quiet, disturbed] = [makeProfile(), makeProfile()];
    try {
      const expected = await importWith(quiet);
      for (let kill = 0; kill < kills; kill += 1) await importWith(disturbed, random.whole(0, 1_500));

      expect(await importWith(disturbed)).toEqual(expected);
    } finally {
      await portals.stop();
      removeProfile(quiet);
      removeProfile(disturbed);
    }
  });
});
