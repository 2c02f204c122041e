/** A build as Firefox keeps it in a profile: there it outlives the browser, with what it stores. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFolder } from '@/tools/pack/read-files';
import { zipFiles } from '@/tools/pack/zip-files';

interface Wanted {
  readonly folder: string;
  readonly addOnId: string;
  readonly profile: string;
}

/**
 * Once for each profile: Firefox would take a file that is newer for another version. Resolves to whether it was put.
 */
export async function putXpi({ folder, addOnId, profile }: Wanted): Promise<boolean> {
  const file = join(profile, 'extensions', `${addOnId}.xpi`);
  if (existsSync(file)) return false;
  mkdirSync(join(profile, 'extensions'), { recursive: true });
  writeFileSync(file, await zipFiles(readFolder(folder)));
  return true;
}
