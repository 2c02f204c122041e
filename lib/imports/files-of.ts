/** The reports in a file that was given: those packed in it, or the file itself. */
import { unpackGzip } from './gzip';
import type { FoundFile } from './packed-sizes';
import type { ReportFile } from './report-file';
import { unpackZip } from './zip';

/** Never rejects. */
export async function filesOf(file: ReportFile): Promise<readonly FoundFile[]> {
  const head = await file
    .slice(0, 4)
    .arrayBuffer()
    .catch(() => undefined);
  if (!head) return [{ file, refused: 'unreadable-file' }];
  const packing = packingOf(new Uint8Array(head));
  try {
    if (packing === 'zip') return await unpackZip(file);
    if (packing === 'gzip') return [await unpackGzip(file)];
    return [{ file }];
  } catch {
    return [{ file, refused: 'zip-broken' }];
  }
}

/** By the first bytes; names may say anything. */
function packingOf([first, second, third, fourth = 9]: Uint8Array): 'zip' | 'gzip' | undefined {
  if (first === 0x50 && second === 0x4b && (third === 3 || third === 5) && fourth < 8) return 'zip';
  return first === 0x1f && second === 0x8b && third === 8 ? 'gzip' : undefined;
}
