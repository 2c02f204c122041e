/** Front-end code of the fake portals, bundled by esbuild on first use and kept in memory for the life of the process. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const bundles = new Map<string, Promise<string>>();
const texts = new Map<string, Promise<string>>();

function once(cache: Map<string, Promise<string>>, file: URL, make: (path: string) => Promise<string>) {
  const path = fileURLToPath(file);
  const kept = cache.get(path);
  if (kept) return kept;
  const made = make(path);
  cache.set(path, made);
  return made;
}

async function bundle(entry: string): Promise<string> {
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    jsx: 'automatic',
    charset: 'utf8',
    logLevel: 'silent',
    tsconfigRaw: {},
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  return result.outputFiles.map((file) => file.text).join('\n');
}

/** The script of an entry file as one classic script, e.g. `bundleOf(new URL('./app/main.tsx', import.meta.url))`. */
export function bundleOf(entry: URL): Promise<string> {
  return once(bundles, entry, bundle);
}

/** A file's text, e.g. a style sheet. */
export function textOf(file: URL): Promise<string> {
  return once(texts, file, (path) => readFile(path, 'utf8'));
}
