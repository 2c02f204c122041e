import { describe, expect, it } from 'vitest';
import { defaultSyncChoices, type SyncChoices } from '@/lib/domain/sync/sync-choices';
import { SyncError, type SyncProblemName } from '@/lib/domain/sync/sync-problem';
import type { Bytes } from '@/lib/sealing/bytes';
import { type CarryContext, takeCarriedFile, writeCarriedFile } from '@/lib/services/sync/carry-file';
import { saveTemplates } from '@/lib/store/save-templates';
import { readSettings, saveSettings } from '@/lib/store/settings-table';
import { saveSyncChoices } from '@/lib/store/sync-tables';
import { readTemplates } from '@/lib/store/templates-table';
import { mostFileBytes } from '@/lib/sync/carriers/file-store';
import { noonAt } from '../../../support/conversations';
import { aDatabase } from '../../../support/database';
import { aTemplate } from '../../../support/templates';

const passphrase = 'four small paper boats';

class Desk implements CarryContext {
  readonly db = aDatabase();
  time = noonAt;
  /** How often the lock of sync was held. */
  held = 0;
  readonly #name: string;

  constructor(name: string) {
    this.#name = name;
  }

  readonly now = () => this.time;
  readonly usualName = () => this.#name;
  readonly alone = <T>(work: () => Promise<T>): Promise<T> => {
    this.held += 1;
    return work();
  };

  async save(id: string, body: string): Promise<void> {
    this.time += 60_000;
    const before = await this.db.templates.get(id);
    const after = aTemplate({ id, variants: { en: { title: id, body } }, updatedAt: this.time });
    await saveTemplates(this.db, [{ ...(before && { before }), after }], this.time);
  }

  async choose(parts: Partial<SyncChoices['parts']>): Promise<void> {
    await saveSyncChoices(this.db, { parts: { ...defaultSyncChoices.parts, ...parts } }, this.time);
  }

  write(): Promise<Bytes> {
    return writeCarriedFile(this, passphrase, { rounds: 1000 });
  }

  take(file: Bytes, words = passphrase) {
    this.time += 60_000;
    return takeCarriedFile(this, new Blob([file]), words);
  }

  async bodies(): Promise<Readonly<Record<string, string>>> {
    const templates = (await readTemplates(this.db, this.time)).toSorted((a, b) => a.id.localeCompare(b.id));
    return Object.fromEntries(templates.map(({ id, variants }) => [id, variants.en?.body ?? '']));
  }
}

async function problemOf(deed: Promise<unknown>): Promise<SyncProblemName | undefined> {
  try {
    await deed;
    return undefined;
  } catch (error) {
    if (error instanceof SyncError) return error.problem.name;
    throw error;
  }
}

describe('a file carried by hand', () => {
  it('brings templates and settings, and says whose it was', async () => {
    const [packing, laptop] = [new Desk('Packing desk'), new Desk('Laptop')];
    await packing.save('late', 'The parcel is late.');
    await saveSettings(packing.db, { signature: 'Mara' }, packing.time);
    const taken = await laptop.take(await packing.write());
    expect(await laptop.bodies()).toEqual({ late: 'The parcel is late.' });
    expect((await readSettings(laptop.db)).signature).toBe('Mara');
    expect(taken).toMatchObject({
      device: { name: 'Packing desk' },
      writtenAt: packing.time,
      leftOut: [],
      hasMore: false,
    });
    expect(taken.taken).toContain('templates');
  });

  it('is merged: what either side has done stays', async () => {
    const [packing, laptop] = [new Desk('Packing desk'), new Desk('Laptop')];
    await packing.save('late', 'The parcel is late.');
    await laptop.take(await packing.write());
    await laptop.save('here', 'Written on the laptop.');
    await packing.save('late', 'The parcel is a day late.');
    await laptop.take(await packing.write());
    await packing.take(await laptop.write());
    const both = { here: 'Written on the laptop.', late: 'The parcel is a day late.' };
    expect(await laptop.bodies()).toEqual(both);
    expect(await packing.bodies()).toEqual(both);
  });

  it('changes nothing when it is taken a second time', async () => {
    const [packing, laptop] = [new Desk('Packing desk'), new Desk('Laptop')];
    await packing.save('late', 'The parcel is late.');
    const file = await packing.write();
    await laptop.take(file);
    await laptop.save('late', 'The parcel is very late.');
    expect((await laptop.take(file)).events).toEqual([]);
    expect(await laptop.bodies()).toEqual({ late: 'The parcel is very late.' });
  });

  it('brings back nothing that was deleted since', async () => {
    const [packing, laptop] = [new Desk('Packing desk'), new Desk('Laptop')];
    await packing.save('late', 'The parcel is late.');
    const old = await packing.write();
    await laptop.take(old);
    await laptop.db.templates.delete('late');
    await laptop.take(old);
    expect(await laptop.bodies()).toEqual({});
  });

  it('leaves out what is switched off here, and says so', async () => {
    const [packing, laptop] = [new Desk('Packing desk'), new Desk('Laptop')];
    await packing.save('late', 'The parcel is late.');
    await laptop.choose({ templates: false });
    const { taken, leftOut } = await laptop.take(await packing.write());
    expect(leftOut).toEqual(['templates', 'versions']);
    expect(taken).not.toContain('templates');
    expect(await laptop.bodies()).toEqual({});
  });

  it('does not hold what is switched off where it is written', async () => {
    const [packing, laptop] = [new Desk('Packing desk'), new Desk('Laptop')];
    await packing.save('late', 'The parcel is late.');
    await packing.choose({ templates: false });
    const { taken, leftOut } = await laptop.take(await packing.write());
    expect([...taken, ...leftOut]).toEqual(['settings', 'rules', 'hours']);
  });

  it('is written and taken while nothing else syncs', async () => {
    const [packing, laptop] = [new Desk('Packing desk'), new Desk('Laptop')];
    await laptop.take(await packing.write());
    expect([packing.held, laptop.held]).toEqual([1, 1]);
  });

  it.each<[string, (file: Bytes) => Bytes, SyncProblemName]>([
    ['its end is missing', (file) => file.slice(0, -1), 'cut-off'],
    ['it was changed', (file) => file.map((byte, at) => (at === file.byteLength - 1 ? byte ^ 1 : byte)), 'tampered'],
    ['it is none of ours', (file) => file.slice(1), 'unreadable'],
    ['it is a film', () => new Uint8Array(mostFileBytes + 1), 'unreadable'],
  ])('changes nothing where %s', async (_what, spoil, problem) => {
    const [packing, laptop] = [new Desk('Packing desk'), new Desk('Laptop')];
    await packing.save('late', 'The parcel is late.');
    expect(await problemOf(laptop.take(spoil(await packing.write())))).toBe(problem);
    expect(await laptop.bodies()).toEqual({});
    expect(laptop.held).toBe(0);
  });

  it('changes nothing where the passphrase is wrong', async () => {
    const [packing, laptop] = [new Desk('Packing desk'), new Desk('Laptop')];
    await packing.save('late', 'The parcel is late.');
    expect(await problemOf(laptop.take(await packing.write(), 'four small paper boots'))).toBe('wrong-passphrase');
    expect(await laptop.bodies()).toEqual({});
  });
});
