/**
 * Liquid as templates may use it: no files, no network, no unknown tags or filters, and limits on everything.
 */
import { Liquid } from 'liquidjs';
import { allowedFilters } from './liquid-filters';

/** Longest template source, UTF-16 units, as in the template's schema. */
const maxSourceLength = 20_000;
/** A reply takes well under 1 ms; this only stops runaway loops. */
const maxRenderMs = 500;
const maxMemoryUnits = 1_000_000;

const allowedTags: ReadonlySet<string> = new Set([
  'assign',
  'case',
  'comment',
  'for',
  'break',
  'continue',
  'if',
  'unless',
  '#',
]);

/** There are no files: a template can include nothing. */
const noFiles = {
  exists: async () => false,
  existsSync: () => false,
  readFile: async () => '',
  readFileSync: () => '',
  resolve: (_folder: string, file: string) => file,
};

function createEngine(): Liquid {
  const engine = new Liquid({
    fs: noFiles,
    relativeReference: false,
    dynamicPartials: false,
    ownPropertyOnly: true,
    strictFilters: true,
    strictVariables: false,
    parseLimit: maxSourceLength,
    renderLimit: maxRenderMs,
    memoryLimit: maxMemoryUnits,
  });
  restrictTags(engine);
  restrictFilters(engine);
  return engine;
}

function restrictTags(engine: Liquid): void {
  for (const name of Object.keys(engine.tags)) {
    if (!allowedTags.has(name)) delete engine.tags[name];
  }
}

function restrictFilters(engine: Liquid): void {
  const allowed = allowedFilters();
  for (const name of Object.keys(engine.filters)) {
    if (name !== 'default' && !allowed.has(name)) engine.unregisterFilter(name);
  }
  for (const [name, filter] of allowed) engine.registerFilter(name, filter);
}

export const liquidEngine: Liquid = createEngine();
