/** Writes a backup: lines, packed with gzip, sealed where there is a passphrase. At no time is more of it in memory than a batch. */
import { type Bytes, streamOf } from '@/lib/sealing/bytes';
import { type SealOptions, sealing } from '@/lib/sealing/seal';
import { endOfFile, formatName, formatVersion } from './format';
import { type PartKind, partSchemas } from './parts';

/** A part of the store as it is to be written. */
export interface PartToWrite {
  readonly kind: PartKind;
  /** About how many records come. */
  readonly count: number;
  /** In batches; each is written before the next is asked for. */
  readonly batches: AsyncIterable<readonly object[]>;
}

export interface BackupToWrite {
  /** Epoch ms. */
  readonly madeAt: number;
  readonly release: string;
  readonly parts: readonly PartToWrite[];
  /** After every batch: how many records are written. */
  readonly onProgress?: (records: number) => void;
}

/** Without a passphrase the file can be read by whoever has it. */
export async function backupStream(
  backup: BackupToWrite,
  passphrase?: string,
  options?: SealOptions,
): Promise<ReadableStream<Bytes>> {
  const packed: ReadableStream<Bytes> = streamOf(linesOf(backup)).pipeThrough(new CompressionStream('gzip'));
  return passphrase === undefined ? packed : packed.pipeThrough(await sealing(passphrase, options));
}

async function* linesOf({ madeAt, release, parts, onProgress }: BackupToWrite): AsyncGenerator<Bytes> {
  const encoder = new TextEncoder();
  const toBytes = (lines: readonly object[]) =>
    encoder.encode(lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  const listed = parts.map(({ kind, count }) => ({ kind, version: partSchemas[kind].version, count }));
  yield toBytes([{ format: formatName, version: formatVersion, madeAt, release, parts: listed }]);
  let written = 0;
  for (const { kind, batches } of parts) {
    yield toBytes([{ part: kind, version: partSchemas[kind].version }]);
    let count = 0;
    for await (const batch of batches) {
      if (batch.length > 0) yield toBytes(batch.map((record) => ({ record })));
      count += batch.length;
      written += batch.length;
      onProgress?.(written);
    }
    yield toBytes([{ end: kind, count }]);
  }
  yield toBytes([{ end: endOfFile, count: written }]);
}
