import { File } from 'node:buffer';
import { describe, expect, it } from 'vitest';
import { defaultSettings } from '@/lib/domain/settings/settings';
import { columnMappingSchema, headerFingerprint } from '@/lib/imports/column-mapping';
import type { DroppedFile, ImportFileView, ImportView } from '@/lib/protocol/import-view';
import { ImportDesk, type ImportDeskContext } from '@/lib/services/import-desk';
import { orderPlace } from '@/lib/services/order-place';
import type { ReplydockDatabase } from '@/lib/store/database';
import { readSigner } from '@/lib/store/signing-key';
import { noonAt } from '../../support/conversations';
import { aDatabase } from '../../support/database';
import { anAllOrdersReport, asReportFile } from '../../support/imports';

class Desk {
  readonly db: ReplydockDatabase = aDatabase();
  readonly views: ImportView[] = [];
  readonly desk: ImportDesk;

  constructor(overrides: Partial<ImportDeskContext> = {}) {
    this.desk = new ImportDesk({
      db: this.db,
      now: () => noonAt,
      readPlacing: async () => {
        const sign = await readSigner(this.db);
        return (reported) => orderPlace(reported, { sign, settings: defaultSettings, now: noonAt });
      },
      alone: async (run) => {
        await run();
        return true;
      },
      show: (view) => this.views.push(view),
      ...overrides,
    });
  }

  add(...files: readonly File[]): Promise<void> {
    const dropped: readonly DroppedFile[] = files.map(asReportFile);
    return this.desk.take({ name: 'add', files: dropped });
  }

  get last(): ImportView {
    return this.views.at(-1) ?? { files: [], isBusyElsewhere: false };
  }

  get states(): string[] {
    return this.last.files.map(({ state }) => state);
  }

  file(place = 0): ImportFileView | undefined {
    return this.last.files[place];
  }
}

const broken = { 'amazon-order-id': '1.14569E+16' };

describe('ImportDesk', () => {
  it('says what a file is and what it would change, and changes nothing', async () => {
    const desk = new Desk();
    await desk.add(anAllOrdersReport([{}, {}, broken]));
    expect(desk.file()).toMatchObject({
      name: 'orders.txt',
      state: 'ready',
      survey: { marketplace: 'amazon', report: 'all-orders', delimiter: '\t' },
      preview: {
        rows: 3,
        orders: 2,
        ordersNew: 2,
        isComplete: true,
        problems: [{ reason: 'scientific-notation', count: 1, firstRow: 4, isTaken: false }],
      },
    });
    expect(await desk.db.orders.count()).toBe(0);
  });

  it('imports all files one after the other', async () => {
    const desk = new Desk();
    await desk.add(anAllOrdersReport([{}]), anAllOrdersReport([{}, {}], 'second.txt'));
    await desk.desk.take({ name: 'start' });
    expect(desk.states).toEqual(['finished', 'finished']);
    expect(desk.file(1)?.progress).toMatchObject({ rowsDone: 2, ordersNew: 1, share: 1 });
    expect(await desk.db.orders.count()).toBe(2);
  });

  it('counts what is known already', async () => {
    const desk = new Desk();
    await desk.add(anAllOrdersReport([{}]));
    await desk.desk.take({ name: 'start' });
    await desk.add(anAllOrdersReport([{}, {}], 'second.txt'));
    expect(desk.file(1)?.preview).toMatchObject({ orders: 2, ordersNew: 1 });
  });

  it('says that another tab is importing, and leaves the files ready', async () => {
    const desk = new Desk({ alone: async () => false });
    await desk.add(anAllOrdersReport([{}]));
    await desk.desk.take({ name: 'start' });
    expect(desk.last.isBusyElsewhere).toBe(true);
    expect(desk.states).toEqual(['ready']);
  });

  it('tells of a file that is no report, and imports the others', async () => {
    const desk = new Desk();
    await desk.add(new File([new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10, 0, 0])], 'photo.png'));
    await desk.add(anAllOrdersReport([{}]));
    await desk.desk.take({ name: 'start' });
    expect(desk.states).toEqual(['unreadable', 'finished']);
    expect(desk.file(0)?.unreadable).toBe('binary');
  });

  it('knows a file again whose import was stopped, under any name', async () => {
    const first = new Desk();
    await first.add(anAllOrdersReport([{}, {}]));
    await first.db.imports.add({
      id: 'x.1',
      fingerprint: first.file()?.survey?.fingerprint ?? '',
      fileName: 'orders.txt',
      marketplace: 'amazon',
      report: 'all-orders',
      state: 'running',
      startedAt: noonAt,
      rowsDone: 1,
      rowsRefused: 0,
      ordersNew: 1,
      ordersChanged: 0,
    });
    await first.add(anAllOrdersReport([{}, {}], 'orders (2).txt'));
    expect(first.file(1)?.state).toBe('paused');
    await first.desk.take({ name: 'start' });
    expect(first.file(0)?.progress).toMatchObject({ rowsDone: 2, wentOnFromRow: 1 });
  });

  it('reads a file of an unknown header once its columns are named, and the next one by itself', async () => {
    const desk = new Desk();
    const text = 'Nr;Datum;Ware;Preis\n900-0000000-0000001;2026-10-05;Lampe;34,90\n';
    await desk.add(new File([text], 'warehouse.csv', { lastModified: noonAt }));
    expect(desk.file()).toMatchObject({ state: 'unknown-header', columns: ['Nr', 'Datum', 'Ware', 'Preis'] });
    const mapping = columnMappingSchema.parse({
      headerFingerprint: headerFingerprint(['Nr', 'Datum', 'Ware', 'Preis']),
      marketplace: 'amazon',
      site: 'DE',
      fields: { orderId: 'Nr', orderedAt: 'Datum', title: 'Ware', lineTotal: 'Preis' },
    });
    await desk.desk.take({ name: 'map', mapping });
    expect(desk.file()?.state).toBe('ready');
    await desk.add(new File([text.replace('Lampe', 'Leuchte')], 'warehouse2.csv', { lastModified: noonAt }));
    expect(desk.file(1)?.state).toBe('ready');
  });

  it('takes a file away, and cancels one for good', async () => {
    const desk = new Desk();
    await desk.add(anAllOrdersReport([{}]), anAllOrdersReport([{}, {}], 'second.txt'));
    await desk.desk.take({ name: 'remove', fileId: desk.file()?.fileId ?? '' });
    expect(desk.last.files.map(({ name }) => name)).toEqual(['second.txt']);
    await desk.desk.take({ name: 'cancel', fileId: desk.file()?.fileId ?? '' });
    await desk.desk.take({ name: 'start' });
    expect(desk.states).toEqual(['cancelled']);
    expect(await desk.db.orders.count()).toBe(0);
  });
});
