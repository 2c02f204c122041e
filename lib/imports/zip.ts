/**
 * The files in a zip, as files that are unpacked while they are read: nothing is unpacked into memory or more than once
 * at a time. What is built to harm is refused before a byte of it is unpacked.
 */
import { type FileEntry, ZipReader } from '@zip.js/zip.js/lib/zip-core-reader.js';
import { packedEntry } from './packed-entry';
import { type FoundFile, isHarmful, mostBytes } from './packed-sizes';
import type { ReportFile } from './report-file';
import { ZipBytes } from './zip-bytes';

const mostEntries = 200;
/** What systems put into zips beside what was packed. */
const litter = /^__MACOSX\/|(?:^|\/)(?:\.DS_Store|Thumbs\.db|desktop\.ini)$/i;

/** Rejects where the zip is broken. */
export async function unpackZip(file: ReportFile): Promise<readonly FoundFile[]> {
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
  if (isHarmful({ packed: compressedSize, unpacked: uncompressedSize })) return { file, refused: 'zip-too-large' };
  return /\.zip$/i.test(filename) ? { file, refused: 'zip-nested' } : { file };
}
