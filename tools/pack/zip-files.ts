/**
 * Files in, a zip out that depends on their names and contents alone: the same bytes whatever the clock, the time zone,
 * the order of the files and the machine. Compressed by the library's own code, because that of Node differs by version.
 */
import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js';

export interface PackedFile {
  /** From the zip's root, with slashes. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** The first day that a zip can tell, in a zip's own form: what is the same for all tells nothing. */
const firstDay = (1 << 21) | (1 << 16);
/** Only told where a zip carries more than its own form of time, which these do not. */
const anyDate = new Date(0);
/** Readable by all, writable by the owner, whatever the folder they came from says. */
const plainFile = 0o100644;

/** Rejects where a path is no plain path inside the zip, or is there twice. */
export async function zipFiles(files: readonly PackedFile[]): Promise<Uint8Array> {
  const writer = new ZipWriter(new Uint8ArrayWriter(), {
    useWebWorkers: false,
    useCompressionStream: false,
    level: 9,
    extendedTimestamp: false,
    lastModDate: anyDate,
    rawLastModDate: firstDay,
    unixMode: plainFile,
    dataDescriptor: false,
    keepOrder: true,
  });
  for (const { path, bytes } of inOrder(files)) await writer.add(path, new Uint8ArrayReader(bytes));
  return writer.close();
}

/** By code units: any other order depends on a language. */
function inOrder(files: readonly PackedFile[]): readonly PackedFile[] {
  const paths = new Set<string>();
  for (const { path } of files) {
    if (!isPlain(path)) throw new Error(`No path inside a zip: ${path}`);
    if (paths.has(path)) throw new Error(`Twice: ${path}`);
    paths.add(path);
  }
  return files.toSorted((one, other) => (one.path < other.path ? -1 : 1));
}

function isPlain(path: string): boolean {
  return !/[\\:\0]/.test(path) && path.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
}
