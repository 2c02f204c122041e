/** The zips for the stores, from builds that are there: one for Chrome and Edge, one for Firefox, one with its sources. */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFiles, readFolder } from './read-files';
import { sourcePlaces } from './sources';
import { type PackedFile, zipFiles } from './zip-files';

export interface WrittenZip {
  readonly name: string;
  readonly size: number;
  readonly sha256: string;
}

interface PackWish {
  readonly project: string;
  readonly version: string;
  /** Where the zips go. */
  readonly folder: string;
}

export async function writeZips({ project, version, folder }: PackWish): Promise<readonly WrittenZip[]> {
  const zips: readonly (readonly [string, readonly PackedFile[]])[] = [
    ['chrome', readFolder(join(project, '.output/chrome-mv3'))],
    ['firefox', readFolder(join(project, '.output/firefox-mv3'))],
    ['sources', readFiles(project, sourcePlaces)],
  ];
  mkdirSync(folder, { recursive: true });
  const written: WrittenZip[] = [];
  for (const [kind, files] of zips) {
    const name = `replydock-${version}-${kind}.zip`;
    const bytes = await zipFiles(files);
    writeFileSync(join(folder, name), bytes);
    written.push({ name, size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') });
  }
  return written;
}
