/** What the extension puts into a portal's pages, compressed as it is downloaded. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import * as z from 'zod/mini';
import type { Figure } from './figure';

const manifestSchema = z.object({
  content_scripts: z.array(
    z.object({
      matches: z.array(z.string()),
      js: z._default(z.array(z.string()), []),
      css: z._default(z.array(z.string()), []),
      world: z.optional(z.string()),
    }),
  ),
});

const portals = [
  { name: 'amazon', pattern: 'https://sellercentral.amazon.com/*' },
  { name: 'ebay', pattern: 'https://*.ebay.com/*' },
] as const;

export function measureSizes(folder: string): readonly Figure[] {
  const manifest = manifestSchema.parse(JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')));
  const scripts = manifest.content_scripts.map((script) => ({
    ...script,
    kilobytes: [...script.js, ...script.css].reduce((sum, file) => sum + gzipKilobytes(join(folder, file)), 0),
  }));
  const figures = portals.map(({ name, pattern }) => {
    const own = scripts.filter(({ matches }) => matches.some((match) => covers(match, pattern)));
    if (own.length === 0) throw new Error(`The build has no content script for ${name}`);
    return sizeFigure(`size.content-scripts.${name}`, total(own), 25);
  });
  const observers = scripts.filter(({ world }) => world === 'MAIN');
  return [...figures, sizeFigure('size.page-observer', total(observers), 2)];
}

/** Whether a manifest's pattern is the portal's, or of one of its paths. */
function covers(match: string, pattern: string): boolean {
  return match.startsWith(pattern.slice(0, -1));
}

function gzipKilobytes(file: string): number {
  return gzipSync(readFileSync(file)).length / 1000;
}

function total(scripts: readonly { readonly kilobytes: number }[]): number {
  return scripts.reduce((sum, { kilobytes }) => sum + kilobytes, 0);
}

function sizeFigure(name: string, value: number, budget: number): Figure {
  return { name, value, unit: 'kB', budget, baseline: null };
}
