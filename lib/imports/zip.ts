/**
 * The files in a zip, as files that are unpacked while they are read: nothing is unpacked into memory or more than once
 * at a time. What is built to harm is refused before a byte of it is unpacked.
 */
import { type FileEntry, ZipReader } from '@zip.js/zip.js/lib/zip-core-reader.js';
import { packedEntry } from './packed-entry';
import type { ReportFile } from './report-file';
import type { UnreadableReason } from './unreadable-report';
import { ZipBytes } from './zip-bytes';

export interface FoundFile {
  readonly file: ReportFile;
  readonly refused?: UnreadableReason;
}

const mostEntries = 200;
const mostBytes = 4_000_000_000;
/** Reports shrink to a tenth or a thirtieth; a bomb to a thousandth. */
const mostTimesSmaller = 250;
/** Below this many bytes a file may shrink as much as it likes. */
const harmlessBytes = 10_000_000;
/** What systems put into zips beside what was packed. */
const litter = /^__MACOSX\/|(?:^|\/)(?:\.DS_Store|Thumbs\.db|desktop\.ini)$/i;

/** A zip's files, or the file itself if it is no zip. Never rejects. */
export async function filesOf(file: ReportFile): Promise<readonly FoundFile[]> {
  try {
    const [first, second, third, fourth] = new Uint8Array(await file.slice(0, 4).arrayBuffer());
    const isZip = first === 0x50 && second === 0x4b && (third === 3 || third === 5) && (fourth ?? 9) < 8;
    if (!isZip) return [{ file }];
  } catch {
    return [{ file, refused: 'unreadable-file' }];
  }
  try {
    return await unpack(file);
  } catch {
    return [{ file, refused: 'zip-broken' }];
  }
}

async function unpack(file: ReportFile): Promise<readonly FoundFile[]> {
  const reader = new ZipReader(new ZipBytes(file), { useWebWorkers: false, checkOverlappingEntry: true });
  const entries: FileEntry[] = [];
  let isOffice = false;
  let count = 0;
  for await (const entry of reader.getEntriesGenerator()) {
    count += 1;
    if (count > mostEntries) return [{ file, refused: 'zip-too-large' }];
    if (entry.filename === '[Content_Types].xml' || /^(?:xl\/|content\.xml$)/.test(entry.filename)) isOffice = true;
    if (!entry.directory && !litter.test(entry.filename)) entries.push(entry);
  }
  if (isOffice) return [{ file, refused: 'spreadsheet' }];
  if (entries.length === 0) return [{ file, refused: 'zip-empty' }];
  const total = entries.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0);
  if (!(total <= mostBytes)) return [{ file, refused: 'zip-too-large' }];
  return entries.map((entry) => foundFile(file, entry));
}

function foundFile(zip: ReportFile, entry: FileEntry): FoundFile {
  const file = packedEntry(zip.name, entry);
  const { encrypted, uncompressedSize, compressedSize, filename } = entry;
  if (encrypted) return { file, refused: 'zip-encrypted' };
  if (uncompressedSize > harmlessBytes && uncompressedSize > compressedSize * mostTimesSmaller) {
    return { file, refused: 'zip-too-large' };
  }
  return /\.zip$/i.test(filename) ? { file, refused: 'zip-nested' } : { file };
}
