/** A build to which the browser has given already what it asks the seller for: nobody can answer that question here. */
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { type BrowserName, buildFolder } from './builds';

export interface Grants {
  readonly permissions?: readonly string[];
  /** Match patterns. */
  readonly hosts?: readonly string[];
}

const manifestSchema = z.looseObject({
  permissions: z.array(z.string()),
  host_permissions: z.array(z.string()),
  optional_permissions: z.optional(z.array(z.string())),
});

/** Folder of a copy of the build that differs from it in the manifest alone. */
export function makeGrantedBuild(browser: BrowserName, { permissions = [], hosts = [] }: Grants): string {
  const folder = mkdtempSync(join(tmpdir(), 'replydock-granted-'));
  cpSync(buildFolder(browser), folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = manifestSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  const granted = {
    ...manifest,
    permissions: [...manifest.permissions, ...permissions],
    host_permissions: [...manifest.host_permissions, ...hosts],
    optional_permissions: manifest.optional_permissions?.filter((name) => !permissions.includes(name)),
  };
  writeFileSync(file, JSON.stringify(granted));
  return folder;
}
