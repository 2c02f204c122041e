/**
 * The desk that report files are put on: looks at each, counts what it would change, and imports them one after the
 * other. Runs in the import worker; what it shows is an `ImportView`.
 */
import type { ReportedOrder } from '@/lib/domain/order/reported-order';
import { type ColumnMapping, columnMappingSchema } from '@/lib/imports/column-mapping';
import { filesOf } from '@/lib/imports/files-of';
import { type OpenedReport, openReport } from '@/lib/imports/open-report';
import type { ReportFile } from '@/lib/imports/report-file';
import type { DroppedFile, ImportCommand, ImportFileView, ImportView } from '@/lib/protocol/import-view';
import type { OrderPlace, ReplydockDatabase } from '@/lib/store/database';
import { endImport, findRunningImport } from '@/lib/store/imports-table';
import { readMappings, saveMapping } from '@/lib/store/mappings-table';
import { ImportTakenError } from '@/lib/store/reported-orders';
import { previewReport } from './import-preview';
import { createProgressMeter, pausedProgress } from './import-progress';
import { beginImport, runImport } from './import-report';
import { storeProblemOf } from './store-problem';

export interface ImportDeskContext {
  readonly db: ReplydockDatabase;
  readonly now: () => number;
  /** What orders are found by, with the settings of this moment. */
  readonly readPlacing: () => Promise<(reported: ReportedOrder) => OrderPlace>;
  /** Runs while no other tab imports; resolves with false, without running, where one does. */
  readonly alone: (run: () => Promise<void>) => Promise<boolean>;
  readonly show: (view: ImportView) => void;
}

interface FileOnDesk {
  readonly file: ReportFile;
  readonly lastModified: number;
  view: ImportFileView;
  opened?: OpenedReport;
  /** Ends what is being done with the file. */
  stop?: AbortController;
}

export class ImportDesk {
  readonly #context: ImportDeskContext;
  readonly #files = new Map<string, FileOnDesk>();
  #isBusyElsewhere = false;
  #isImporting = false;
  #isCounting = false;
  #count = 0;

  constructor(context: ImportDeskContext) {
    this.#context = context;
  }

  /** Resolves when what was asked is done; files are counted and imported afterwards by themselves. */
  async take(command: ImportCommand): Promise<void> {
    switch (command.name) {
      case 'add':
        for (const file of command.files) await this.#add(file);
        return this.#countNext();
      case 'start':
        return this.#importAll();
      case 'pause':
        return this.#stopImport();
      case 'cancel':
        return this.#cancel(command.fileId);
      case 'remove':
        return this.#remove(command.fileId);
      case 'map':
        return this.#map(command.mapping);
    }
  }

  async #add(dropped: DroppedFile): Promise<void> {
    for (const entry of await filesOf(dropped)) {
      this.#count += 1;
      const fileId = `file-${this.#count}`;
      const { name, size: sizeBytes } = entry.file;
      const view: ImportFileView = { fileId, name, sizeBytes, state: 'opening' };
      const onDesk = { file: entry.file, lastModified: dropped.lastModified, view };
      this.#files.set(fileId, onDesk);
      if (entry.refused) this.#change(onDesk, { state: 'unreadable', unreadable: entry.refused });
      else await this.#open(onDesk);
    }
  }

  async #open(onDesk: FileOnDesk): Promise<void> {
    const opened = await openReport(onDesk.file, {
      mappings: await readMappings(this.#context.db, columnMappingSchema),
    });
    if (opened.kind === 'unreadable') {
      const { reason, columns, sampleRows } = opened;
      const state = reason === 'unknown-header' ? 'unknown-header' : 'unreadable';
      this.#change(onDesk, {
        state,
        unreadable: reason,
        ...(columns && { columns }),
        ...(sampleRows && { sampleRows }),
      });
      return;
    }
    onDesk.opened = opened;
    const begun = await findRunningImport(this.#context.db, opened.survey.fingerprint);
    this.#change(onDesk, {
      state: begun ? 'paused' : 'ready',
      survey: opened.survey,
      ...(begun && { progress: pausedProgress(begun) }),
    });
  }

  /** One file at a time; an import takes precedence. */
  async #countNext(): Promise<void> {
    if (this.#isCounting || this.#isImporting) return;
    this.#isCounting = true;
    try {
      for (let next = this.#uncounted(); next && !this.#isImporting; next = this.#uncounted())
        await this.#countFile(next);
    } finally {
      this.#isCounting = false;
    }
  }

  #uncounted(): FileOnDesk | undefined {
    return [...this.#files.values()].find(
      ({ opened, view }) => opened && !view.preview && (view.state === 'ready' || view.state === 'paused'),
    );
  }

  async #countFile(onDesk: FileOnDesk): Promise<void> {
    const { opened } = onDesk;
    if (!opened) return;
    const stop = new AbortController();
    onDesk.stop = stop;
    try {
      for await (const preview of previewReport(this.#context.db, opened, stop.signal))
        this.#change(onDesk, { preview });
    } catch (error) {
      this.#change(onDesk, failureOf(error));
    }
  }

  async #importAll(): Promise<void> {
    for (const onDesk of this.#files.values()) {
      if (!mayStart(onDesk)) continue;
      onDesk.stop?.abort();
      this.#change(onDesk, { state: 'waiting' });
    }
    if (this.#isImporting) return;
    this.#isImporting = true;
    const wasAlone = await this.#context.alone(async () => {
      for (let next = this.#waiting(); next; next = this.#waiting()) await this.#importFile(next);
    });
    this.#isImporting = false;
    this.#isBusyElsewhere = !wasAlone;
    this.#giveBack();
    await this.#countNext();
  }

  #waiting(): FileOnDesk | undefined {
    return [...this.#files.values()].find(({ view }) => view.state === 'waiting');
  }

  /** Files that wait for nothing any more are as they were. */
  #giveBack(): void {
    for (const onDesk of this.#files.values())
      if (onDesk.view.state === 'waiting') this.#change(onDesk, { state: 'ready' });
    this.#show();
  }

  async #importFile(onDesk: FileOnDesk): Promise<void> {
    const { db, now, readPlacing } = this.#context;
    const { opened, file, lastModified } = onDesk;
    if (!opened) return;
    const stop = new AbortController();
    onDesk.stop = stop;
    this.#change(onDesk, { state: 'importing' });
    try {
      const place = await readPlacing();
      const meter = createProgressMeter({ file, view: onDesk.view, now });
      const job = {
        db,
        opened,
        fileName: file.name,
        toldAt: Math.min(lastModified, now()),
        place,
        now,
        signal: stop.signal,
        onProgress: (...progress: Parameters<typeof meter.measure>) =>
          this.#change(onDesk, { progress: meter.measure(...progress) }),
      };
      const begun = await beginImport(job);
      meter.begin(begun);
      const record = await runImport(job, begun);
      this.#change(onDesk, {
        state:
          record.state === 'finished' ? 'finished' : onDesk.view.state === 'importing' ? 'paused' : onDesk.view.state,
        progress: meter.last(record),
      });
    } catch (error) {
      this.#change(onDesk, failureOf(error));
    }
  }

  /** The file in hand pauses, and those that wait for it wait no more. */
  #stopImport(): void {
    for (const onDesk of this.#files.values()) {
      if (onDesk.view.state === 'waiting') this.#change(onDesk, { state: 'ready' });
      if (onDesk.view.state === 'importing') onDesk.stop?.abort();
    }
  }

  async #cancel(fileId: string): Promise<void> {
    const onDesk = this.#files.get(fileId);
    if (!onDesk?.opened) return;
    this.#change(onDesk, { state: 'cancelled' });
    onDesk.stop?.abort();
    const { db, now } = this.#context;
    const begun = await findRunningImport(db, onDesk.opened.survey.fingerprint);
    if (begun) await endImport(db, begun.id, { state: 'cancelled', endedAt: now() });
  }

  #remove(fileId: string): void {
    const onDesk = this.#files.get(fileId);
    if (!onDesk || onDesk.view.state === 'importing') return;
    onDesk.stop?.abort();
    this.#files.delete(fileId);
    this.#show();
  }

  async #map(mapping: ColumnMapping): Promise<void> {
    await saveMapping(this.#context.db, mapping);
    const alike = [...this.#files.values()].filter(({ view }) => view.state === 'unknown-header');
    for (const onDesk of alike) await this.#open(onDesk);
    await this.#countNext();
  }

  #change(onDesk: FileOnDesk, changes: Partial<ImportFileView>): void {
    onDesk.view = { ...onDesk.view, ...changes };
    this.#show();
  }

  #show(): void {
    const files = [...this.#files.values()].map(({ view }) => view);
    this.#context.show({ files, isBusyElsewhere: this.#isBusyElsewhere });
  }
}

function mayStart({ opened, view }: FileOnDesk): boolean {
  return opened !== undefined && ['ready', 'paused', 'failed'].includes(view.state);
}

function failureOf(error: unknown): Pick<ImportFileView, 'state' | 'failure'> {
  if (error instanceof DOMException && error.name === 'NotReadableError')
    return { state: 'failed', failure: 'file-changed' };
  if (error instanceof ImportTakenError) return { state: 'cancelled' };
  const problem = storeProblemOf(error);
  return { state: 'failed', failure: problem === 'quota' ? 'quota' : 'unexpected' };
}
