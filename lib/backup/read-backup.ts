/** The records of a backup, part by part. What is not known is passed over and counted; what does not fit is counted too. */
import type * as z from 'zod/mini';
import { BackupError } from './backup-error';
import {
  anyHeadSchema,
  type BackupHead,
  backupLimits,
  endOfFile,
  formatVersion,
  headSchema,
  lineSchema,
} from './format';
import type { OpenedBackup } from './open-backup';
import { isPartKind, type PartKind, type PartRecord, partSchemas } from './parts';
import { type Line, readLines } from './read-lines';

/** Records of one part, not checked yet for anything but their shape. */
export type RecordBatch = {
  readonly [K in PartKind]: { readonly kind: K; readonly records: readonly PartRecord<K>[] };
}[PartKind];

/** What was in the file and could not be taken. */
export interface LeftOut {
  /** Parts of a later release: how many records each has. */
  readonly unknownParts: ReadonlyMap<string, number>;
  /** Records that do not fit: how many, and the line of the first, by part. */
  readonly unfit: ReadonlyMap<PartKind, { readonly count: number; readonly firstLine: number }>;
}

export interface BackupReading {
  readonly head: BackupHead;
  /** To be read to its end: only there is it known that the file is whole. Fails with a `BackupError`. */
  readonly batches: AsyncGenerator<RecordBatch>;
  /** Complete when the batches have ended. */
  readonly leftOut: LeftOut;
}

interface ReadingOptions {
  readonly batchSize: number;
  /** Called with how much of the file is read, 0 to 1. */
  readonly onShare?: (share: number) => void;
}

/** @throws BackupError where the file does not begin as a backup does */
export async function readBackup(backup: OpenedBackup, { batchSize, onShare }: ReadingOptions): Promise<BackupReading> {
  const size = Math.max(1, backup.size);
  const lines = readLines(
    backup.bytes((read) => onShare?.(Math.min(1, read / size))),
    { size },
  );
  const first = await lines.next();
  if (first.done) throw new BackupError('not-a-backup');
  const reader = new PartReader(batchSize);
  return { head: readHead(first.value), batches: reader.read(lines), leftOut: reader };
}

function readHead({ text, number }: Line): BackupHead {
  // Another file's first line may be anything and of any length.
  const value = text.length > 100_000 ? undefined : parseJson(text);
  const any = anyHeadSchema.safeParse(value);
  if (!any.success) throw new BackupError('not-a-backup');
  if (any.data.version > formatVersion) throw new BackupError('newer-version');
  const head = headSchema.safeParse(value);
  if (!head.success) throw new BackupError('damaged', { line: number });
  return head.data;
}

class PartReader implements LeftOut {
  readonly unknownParts = new Map<string, number>();
  readonly unfit = new Map<PartKind, { count: number; firstLine: number }>();
  readonly #batchSize: number;
  #part: { readonly kind: string; readonly version: number; count: number } | undefined;
  #records = 0;

  constructor(batchSize: number) {
    this.#batchSize = batchSize;
  }

  async *read(lines: AsyncGenerator<Line>): AsyncGenerator<RecordBatch> {
    let batch: unknown[] = [];
    let kind: PartKind | undefined;
    let hasEnded = false;
    for await (const line of lines) {
      if (hasEnded) throw new BackupError('damaged', { line: line.number });
      const read = lineSchema.safeParse(parseJson(line.text));
      if (!read.success) throw new BackupError('damaged', { line: line.number });
      if ('record' in read.data) {
        const value = this.#take(read.data.record, line.number);
        if (value !== undefined) batch.push(value);
        if (batch.length < this.#batchSize) continue;
      }
      if (kind && batch.length > 0) {
        yield toBatch(kind, batch);
        batch = [];
      }
      if ('part' in read.data) kind = this.#begin(read.data, line.number);
      if ('end' in read.data) hasEnded = this.#end(read.data, line.number);
    }
    if (!hasEnded) throw new BackupError('cut-short');
  }

  #begin(
    { part: kind, version }: { readonly part: string; readonly version: number },
    line: number,
  ): PartKind | undefined {
    if (this.#part) throw new BackupError('damaged', { line });
    this.#part = { kind, version, count: 0 };
    const isKnown = isPartKind(kind) && version <= partSchemas[kind].version;
    if (!isKnown) this.unknownParts.set(kind, this.unknownParts.get(kind) ?? 0);
    return isKnown ? kind : undefined;
  }

  /** Undefined for a record that is left out. */
  #take(value: unknown, line: number): unknown {
    const part = this.#part;
    if (!part) throw new BackupError('damaged', { line });
    part.count += 1;
    this.#records += 1;
    if (this.#records > backupLimits.mostRecords) throw new BackupError('too-large', { line });
    const { kind } = part;
    if (!isPartKind(kind) || this.unknownParts.has(kind)) {
      this.unknownParts.set(kind, (this.unknownParts.get(kind) ?? 0) + 1);
      return undefined;
    }
    const schema: z.ZodMiniType = partSchemas[kind].schema;
    const read = schema.safeParse(value);
    if (read.success) return read.data;
    const before = this.unfit.get(kind);
    this.unfit.set(kind, { count: (before?.count ?? 0) + 1, firstLine: before?.firstLine ?? line });
    return undefined;
  }

  /** Whether this was the end of the file. */
  #end({ end, count }: { readonly end: string; readonly count: number }, line: number): boolean {
    const part = this.#part;
    const isRight = part ? part.kind === end && part.count === count : end === endOfFile && count === this.#records;
    if (!isRight) throw new BackupError('damaged', { line });
    this.#part = undefined;
    return part === undefined;
  }
}

/** The records have passed the schema of their part. */
function toBatch(kind: PartKind, records: readonly unknown[]): RecordBatch;
function toBatch(kind: PartKind, records: readonly unknown[]): object {
  return { kind, records };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
