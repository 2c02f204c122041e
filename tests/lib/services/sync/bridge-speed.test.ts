import { describe, expect, it } from 'vitest';
import type { Template } from '@/lib/domain/template/template';
import { saveTemplates } from '@/lib/store/save-templates';
import { noonAt } from '../../../support/conversations';
import { aSyncShop } from '../../../support/sync-shops';
import { aTemplate } from '../../../support/templates';

const languages = ['en', 'de', 'fr', 'es', 'it'];
const body = 'Hello {{ buyer.first_name }}, your parcel {{ order.id }} is on its way. '.repeat(8);

function library(count: number): Template[] {
  return Array.from({ length: count }, (_, number) =>
    aTemplate({
      id: `own:${number}`,
      tags: ['parcel'],
      variants: Object.fromEntries(
        languages.map((language) => [language, { title: `Parcel ${number} ${language}`, body: `${number} ${body}` }]),
      ),
    }),
  );
}

async function timed(deed: () => Promise<unknown>): Promise<number> {
  const start = process.cpuUsage();
  await deed();
  const { user, system } = process.cpuUsage(start);
  return Math.round((user + system) / 1000);
}

describe('bridging a thousand replies in five languages', () => {
  it('is told in figures, and does nothing where nothing was done', { timeout: 120_000 }, async () => {
    const [one, other] = [aSyncShop(), aSyncShop()];
    const templates = library(1000);
    await one.db.templates.bulkPut(templates);
    const figures: Record<string, number> = {};
    let shared = await one.sync(noonAt);
    await one.db.syncDocuments.clear();
    await one.db.singles.delete('sync-bridged');
    figures.first = await timed(async () => {
      shared = await one.sync(noonAt);
    });
    figures.bytes = shared.get('templates')?.byteLength ?? 0;
    figures.received = await timed(() => other.sync(noonAt, shared));
    figures.idle = await timed(() => one.sync(noonAt + 1));
    const [before] = templates;
    if (!before) throw new Error('No template');
    await saveTemplates(one.db, [{ before, after: { ...before, shortcut: 'first' } }], noonAt + 2);
    figures.edit = await timed(async () => {
      shared = await one.sync(noonAt + 3);
    });
    figures.editReceived = await timed(() => other.sync(noonAt + 4, shared));
    console.info('CPU ms', figures);
    expect((await other.db.templates.get('own:0'))?.shortcut).toBe('first');
    expect(await other.db.templates.count()).toBe(1000);
  });
});
