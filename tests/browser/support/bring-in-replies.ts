/** Replies of a test's own, brought into the library as a seller brings in a file. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { libraryJsonParts } from '@/lib/domain/export/library-json';
import type { Template } from '@/lib/domain/template/template';
import type { TestBrowser } from '../harness/test-browser';
import { waitFor } from '../harness/wait-for';
import { pressButton } from './backup-page';
import { textOf } from './import-page';
import { openWorkshop } from './workshop-page';

export async function bringInReplies(browser: TestBrowser, templates: readonly Template[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'replydock-replies-'));
  const path = join(folder, 'replies.json');
  writeFileSync(path, libraryJsonParts(templates).join(''));
  const page = await openWorkshop(browser);
  try {
    await pressButton(page, '^Bring in, take out$');
    const input = await waitFor(() => page.$('input[type="file"]'), { what: 'the way to choose a file' });
    await input.uploadFile(path);
    await pressButton(page, '^Bring in \\d+ repl');
    await waitFor(async () => /repl(?:y was|ies were) brought in/.test(await textOf(page)), { what: 'word of it' });
  } finally {
    await page.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
