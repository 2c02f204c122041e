/** Files of a folder as they go into a zip: their contents and their places, nothing of the machine they lie on. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { PackedFile } from './zip-files';

/** What systems and editors leave behind. */
const litter = /^(?:\.DS_Store|Thumbs\.db|desktop\.ini|.*~|.*\.swp|.*\.log)$/;

/** All files at or below these places of the folder. Throws where one is missing, or is neither a file nor a folder. */
export function readFiles(folder: string, places: readonly string[]): readonly PackedFile[] {
  return places.flatMap((place) => filesAt(folder, place));
}

/** All files of the folder. */
export function readFolder(folder: string): readonly PackedFile[] {
  return readFiles(folder, readdirSync(folder).filter(isWanted));
}

function filesAt(folder: string, place: string): readonly PackedFile[] {
  const path = join(folder, place);
  const found = statSync(path);
  if (found.isFile()) return [{ path: place, bytes: new Uint8Array(readFileSync(path)) }];
  if (!found.isDirectory()) throw new Error(`Neither a file nor a folder: ${path}`);
  return readdirSync(path)
    .filter(isWanted)
    .flatMap((name) => filesAt(folder, `${place}/${name}`));
}

function isWanted(name: string): boolean {
  return !litter.test(name);
}
