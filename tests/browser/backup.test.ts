/** A backup, from the store to a file and back, in the real browser. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reportText } from '../support/report-files';
import { aTemplate } from '../support/templates';
import { axeViolations } from './harness/axe';
import { benchFor } from './harness/bench';
import { waitFor } from './harness/wait-for';
import { backUpToFile, chooseBackup, openBackupPage, pressButton, typePassphrase } from './support/backup-page';
import { chooseFiles, openOrdersPage, startImport, textOf, untilImported } from './support/import-page';
import { awaitingWithOrder, openConversation } from './support/open-conversation';
import { stagePortal } from './support/staged-portal';
import { putStored, storedTables } from './support/stored';

const bench = benchFor();
const passphrase = 'lantern orchard velvet glacier';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'replydock-backup-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function importOrders(): Promise<void> {
  const path = join(folder, 'orders.csv');
  writeFileSync(path, [...reportText({ kind: 'ebay-orders', rows: 1_200, seed: 7 })].join(''));
  const page = await openOrdersPage(bench.browser);
  await chooseFiles(page, [path]);
  await startImport(page);
  await untilImported(page, 1, 60_000);
  await page.close();
}

/** A reply with a history that was used, one in the trash, and a value that fits no schema. */
function writtenReplies() {
  const now = Date.now();
  const reply = (id: string, body: string, updatedAt: number) =>
    aTemplate({ id, variants: { en: { title: 'Sorry', body } }, updatedAt });
  const earlier = { savedAt: now - 9_000, keptAt: now - 8_000, template: reply('own:a', 'Sorry', now - 9_000) };
  return {
    templates: [reply('own:a', 'We are sorry', now - 8_000)],
    templateVersions: [{ templateId: 'own:a', ...earlier }],
    templateUses: [{ id: 'own:a', times: 3, lastAt: now - 5_000, byLanguage: { en: 2, de: 1 } }],
    trash: [{ id: 'own:b', deletedAt: now - 4_000, template: reply('own:b', 'Gone', now - 7_000) }],
    setAside: [{ table: 'templates', key: 'own:c', value: { tags: 'none' }, reason: 'tags', setAsideAt: now - 3_000 }],
  };
}

async function eraseEverything(): Promise<void> {
  const page = await bench.browser.openExtensionPage('options.html#customers');
  await page.bringToFront();
  await pressButton(page, '^Erase everything…$');
  await pressButton(page, '^Erase everything$');
  await waitFor(async () => (await textOf(page)).includes('All customers were erased'), { what: 'word of it' });
  await page.close();
}

async function restoreAll(page: Page): Promise<void> {
  await waitFor(async () => (await textOf(page)).includes('This backup was made'), { what: 'what would change' });
  await pressButton(page, '^Restore$');
  await waitFor(async () => (await textOf(page)).includes('Restored.'), { what: 'the end', timeoutMs: 60_000 });
}

describe('a backup', () => {
  it('brings back what was erased, once and not twice', { timeout: 240_000 }, async () => {
    const portal = stagePortal(bench.portals, 'amazon');
    const opened = await openConversation(bench, portal, awaitingWithOrder(portal));
    await opened.page.close();
    await importOrders();
    await putStored(bench.browser, writtenReplies());
    const before = await storedTables(bench.browser);
    expect(before.orders?.length).toBeGreaterThan(500);

    const page = await openBackupPage(bench.browser);
    const path = join(folder, 'all.replydock');
    writeFileSync(path, await backUpToFile(page, passphrase));
    expect(await axeViolations(page)).toEqual([]);
    await page.close();
    await eraseEverything();
    const written = Object.keys(writtenReplies()).map((name): [string, []] => [name, []]);
    await putStored(bench.browser, Object.fromEntries(written), { clears: true });
    expect((await storedTables(bench.browser)).orders).toEqual([]);

    const restoring = await openBackupPage(bench.browser);
    await chooseBackup(restoring, path);
    await typePassphrase(restoring, 'another word');
    await waitFor(async () => (await textOf(restoring)).includes('This passphrase does not fit'), {
      what: 'word that it is the wrong one',
    });
    expect((await storedTables(bench.browser)).orders).toEqual([]);
    await typePassphrase(restoring, passphrase);
    await restoreAll(restoring);
    expect(await axeViolations(restoring)).toEqual([]);
    expect(await storedTables(bench.browser)).toEqual(before);

    await restoring.close();
    const again = await openBackupPage(bench.browser);
    await chooseBackup(again, path);
    await typePassphrase(again, passphrase);
    await waitFor(async () => (await textOf(again)).includes('is here already'), { what: 'word that all is here' });
    await again.close();
  });

  it('says of a file that is none, and of one that is cut short, that nothing was changed', async () => {
    const page = await openBackupPage(bench.browser);
    const whole = await backUpToFile(page, passphrase);
    const [other, cut] = [join(folder, 'orders.replydock'), join(folder, 'cut.replydock')];
    writeFileSync(other, 'order-id,buyer-name\n');
    writeFileSync(cut, whole.slice(0, whole.length - 100));
    await chooseBackup(page, other);
    await waitFor(async () => (await textOf(page)).includes('This is not a Replydock backup. Nothing was changed.'), {
      what: 'what the file is not',
    });
    await chooseBackup(page, cut);
    await typePassphrase(page, passphrase);
    await waitFor(async () => (await textOf(page)).includes('The end of this file is missing.'), {
      what: 'what is wrong with it',
    });
    await page.close();
  });
});
