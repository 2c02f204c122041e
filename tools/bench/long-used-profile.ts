/**
 * A browser profile with the orders of years: more than a million, imported from report files as a seller would. It is
 * made once, kept below `.cache/`, and copied for each group of figures.
 */
import { createHash } from 'node:crypto';
import {
  cpSync,
  createWriteStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { projectFolder } from '../../tests/browser/harness/builds';
import { launchChromium } from '../../tests/browser/harness/chromium';
import { startFakePortals } from '../../tests/fake-portals/server/fake-portals';
import { type ReportWish, reportText } from '../../tests/support/report-files';
import { fillStore } from './fill-store';
import { importFile } from './import-file';

type Say = (line: string) => void;

const seed = 20261123;
const reports: readonly Omit<ReportWish, 'seed'>[] = [
  { kind: 'all-orders', rows: 900_000 },
  { kind: 'ebay-orders', rows: 300_000 },
];

/** What decides how the stored orders look: another one needs a new profile. A newer database brings an older one up to date. */
const sources = ['lib/domain/customer/terms.ts', 'tests/support/report-files.ts'];

/** Folder of a copy that may be changed; to be removed by whoever asked. */
export async function copyLongUsedProfile(say: Say): Promise<string> {
  const seeded = join(projectFolder, '.cache/bench', `profile-${fingerprint()}`);
  if (!existsSync(seeded)) await seedProfile(seeded, say);
  const copy = mkdtempSync(join(tmpdir(), 'replydock-long-used-'));
  cpSync(seeded, copy, { recursive: true });
  return copy;
}

function fingerprint(): string {
  const hash = createHash('sha256').update(JSON.stringify({ seed, reports }));
  for (const source of sources) hash.update(readFileSync(join(projectFolder, source)));
  return hash.digest('hex').slice(0, 12);
}

/** Whole or not there: the folder gets its name when everything is in it. */
async function seedProfile(folder: string, say: Say): Promise<void> {
  const unfinished = `${folder}-unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true });
  const portals = await startFakePortals();
  const browser = await launchChromium({ portals, profile: unfinished });
  try {
    await fillStore(browser, { templates: [], orders: [] });
    for (const report of reports) {
      say(`importing ${report.rows} rows of ${report.kind} into a profile that is kept`);
      const file = join(unfinished, `${report.kind}.txt`);
      await pipeline(Readable.from(reportText({ ...report, seed })), createWriteStream(file));
      const page = await browser.openExtensionPage('options.html');
      const { rows, orders, ms } = await importFile(browser, page, file);
      say(`${rows} rows, ${orders} orders in ${Math.round(ms / 1000)} s`);
      await page.close();
      rmSync(file);
    }
  } finally {
    await browser.close();
    await portals.stop();
  }
  renameSync(unfinished, folder);
}
