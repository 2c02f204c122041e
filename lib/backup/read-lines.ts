/** Unpacked bytes in, lines out, each with its number. Whatever is in the bytes, no more than one line is held. */
import type { Bytes } from '@/lib/sealing/bytes';
import { BackupError } from './backup-error';
import { type BackupLimits, backupLimits } from './format';

export interface Line {
  /** From 1. */
  readonly number: number;
  readonly text: string;
}

/** @throws BackupError for a line that is too long, bytes that are no text, or a file that unpacks too far */
export async function* readLines(
  pieces: AsyncIterable<Bytes>,
  { size, limits = backupLimits }: { readonly size: number; readonly limits?: BackupLimits },
): AsyncGenerator<Line> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const most = Math.max(limits.harmlessBytes, size * limits.mostTimesSmaller);
  let begun: string[] = [];
  let begunLength = 0;
  let number = 0;
  let unpacked = 0;
  for await (const piece of pieces) {
    unpacked += piece.byteLength;
    if (unpacked > most) throw new BackupError('too-large', { line: number + 1 });
    const [first = '', ...others] = decode(decoder, piece, number + 1).split('\n');
    begun.push(first);
    begunLength += first.length;
    if (begunLength > limits.longestLine) throw new BackupError('too-large', { line: number + 1 });
    for (const next of others) {
      number += 1;
      yield { number, text: begun.join('') };
      begun = [next];
      begunLength = next.length;
    }
  }
  if (begunLength > 0) throw new BackupError('cut-short', { line: number + 1 });
}

function decode(decoder: TextDecoder, piece: Bytes, line: number): string {
  try {
    return decoder.decode(piece, { stream: true });
  } catch (cause) {
    throw new BackupError('damaged', { line, cause });
  }
}
