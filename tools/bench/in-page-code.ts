/** Code of `in-page/` made into one classic script, to be evaluated in a page beside its security policy. */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const bundles = new Map<string, Promise<string>>();

export function inPageCode(
  name: 'panel-watch' | 'portal-watch' | 'rank-in-page' | 'search-watch' | 'workshop-watch',
): Promise<string> {
  const known = bundles.get(name) ?? bundle(fileURLToPath(new URL(`./in-page/${name}.ts`, import.meta.url)));
  bundles.set(name, known);
  return known;
}

async function bundle(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2023',
    charset: 'utf8',
    tsconfig: fileURLToPath(new URL('../../tsconfig.json', import.meta.url)),
  });
  return outputFiles.map(({ text }) => text).join('\n');
}
