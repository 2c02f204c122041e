/**
 * Liquid as templates may use it: no files, no network, no unknown tags or filters, and a budget for every rendering.
 */
import { type Context, defaultOperators, type Emitter, Liquid, type Operators, type Template } from 'liquidjs';
import { allowedFilters } from './liquid-filters';
import { AskTag, BoundedForTag, CursorTag, SnippetTag } from './liquid-tags';
import { maxSourceLength } from './read-source';
import { RenderStop } from './render-stop';
import { TemplateContext } from './template-context';
import { findTag } from './template-tags';

/** Only stops what no count foresees; see `render-budget`. */
const maxRenderMs = 2_000;
const maxMemoryUnits = 200_000;

/** There are no files: nothing is ever loaded. */
const noFiles = {
  exists: async () => false,
  existsSync: () => false,
  readFile: async () => '',
  readFileSync: () => '',
  resolve: (_folder: string, file: string) => file,
};

/** Looking for a text costs what it takes. */
const operators: Operators = {
  ...defaultOperators,
  contains: (left: unknown, right: unknown, context: Context) => {
    const [owner, wanted] = [plain(left), plain(right)];
    if (context instanceof TemplateContext) context.run.budget.spendSearch(owner, [wanted]);
    if (Array.isArray(owner)) return owner.some((member) => plain(member) === wanted);
    return typeof owner === 'string' && wanted !== undefined && wanted !== null && owner.includes(String(wanted));
  },
};

function plain(value: unknown): unknown {
  return value instanceof Object && !Array.isArray(value) ? value.valueOf() : value;
}

function createEngine(): Liquid {
  const engine = new Liquid({
    fs: noFiles,
    relativeReference: false,
    dynamicPartials: false,
    ownPropertyOnly: true,
    strictFilters: true,
    strictVariables: false,
    operators,
    parseLimit: maxSourceLength,
    renderLimit: maxRenderMs,
    memoryLimit: maxMemoryUnits,
  });
  restrictTags(engine);
  restrictFilters(engine);
  engine.renderer.renderTemplates = renderCounted;
  return engine;
}

function restrictTags(engine: Liquid): void {
  for (const name of Object.keys(engine.tags)) {
    if (!findTag(name)) delete engine.tags[name];
  }
  engine.registerTag('ask', AskTag);
  engine.registerTag('cursor', CursorTag);
  engine.registerTag('for', BoundedForTag);
  engine.registerTag('render', SnippetTag);
}

function restrictFilters(engine: Liquid): void {
  const allowed = allowedFilters();
  for (const name of Object.keys(engine.filters)) {
    if (name !== 'default' && !allowed.has(name)) engine.unregisterFilter(name);
  }
  for (const [name, filter] of allowed) engine.registerFilter(name, filter);
}

/** A part of a template that knows what it costs. */
export interface CountedTemplate extends Template {
  cost?: number;
}

/** Liquid's own way through the parts, paid for one by one. */
function* renderCounted(
  nodes: readonly CountedTemplate[],
  context: Context,
  emitter?: Emitter,
): IterableIterator<unknown> {
  if (!(context instanceof TemplateContext) || !emitter)
    throw new TypeError('Only templates are rendered, and into parts');
  context.run.budget.spend(1);
  for (const node of nodes) {
    try {
      context.run.budget.spend(node.cost ?? 1);
      yield node.render(context, emitter);
    } catch (error) {
      throw error instanceof RenderStop ? error.at(node.token) : error;
    }
    if (context.breakCalled || context.continueCalled) break;
  }
}

export const liquidEngine: Liquid = createEngine();
