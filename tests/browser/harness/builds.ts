/** The two builds under test. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as z from 'zod/mini';

export const browserNames = ['chromium', 'firefox'] as const;
export type BrowserName = (typeof browserNames)[number];

export const projectFolder = fileURLToPath(new URL('../../..', import.meta.url));

const folders: Readonly<Record<BrowserName, string>> = {
  chromium: '.output/chrome-mv3',
  firefox: '.output/firefox-mv3',
};

export function buildFolder(browser: BrowserName): string {
  return `${projectFolder}${folders[browser]}`;
}

const manifestSchema = z.looseObject({
  browser_specific_settings: z.optional(z.looseObject({ gecko: z.looseObject({ id: z.string() }) })),
});

/** The manifest of an unpacked build. Throws where there is no build: browsers only say that they found nothing. */
export function readManifest(folder: string): z.infer<typeof manifestSchema> {
  const file = `${folder}/manifest.json`;
  if (!existsSync(file)) throw new Error(`There is no build in ${folder}`);
  return manifestSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
}

/** The add-on id that a Firefox build names in its manifest. */
export function geckoId(folder: string): string {
  const id = readManifest(folder).browser_specific_settings?.gecko.id;
  if (id === undefined) throw new Error(`The build in ${folder} has no id for Firefox`);
  return id;
}
