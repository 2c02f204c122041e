/**
 * Fills a template. What no value is known for stays visible in the text as `{{ name }}`; in a condition it is false.
 * A value is only ever text: nothing a buyer writes is evaluated.
 */
import { AssertionError, LiquidError, type Template, toValueSync } from 'liquidjs';
import { AskedValues } from './asked-values';
import { toTemplateFault } from './found-fault';
import { liquidEngine } from './liquid-engine';
import { type ParsedTemplate, parseTemplate } from './parse-template';
import { PartsEmitter } from './parts-emitter';
import { RenderBudget } from './render-budget';
import { RenderStop } from './render-stop';
import type { RenderedText, RenderOutcome } from './rendered-text';
import { type FindSnippet, noSnippets } from './snippets';
import { TemplateContext, type TemplateRun } from './template-context';
import type { TemplateFault } from './template-fault';
import { type FieldAnswers, fieldsOf } from './template-fields';
import { templateScope } from './template-scope';
import type { TemplateValues } from './template-values';
import { tidyParts } from './tidy-parts';

export interface RenderOptions {
  /** What the seller gave for fill-in fields so far. */
  readonly answers?: FieldAnswers | undefined;
  /** Where included templates are looked up; without it, none is found. */
  readonly findSnippet?: FindSnippet | undefined;
}

export function renderTemplate(source: string, values: TemplateValues, options: RenderOptions = {}): RenderOutcome {
  const parsed = parseTemplate(source);
  if (!parsed.ok) return { ok: false, faults: parsed.faults };
  const run = createRun(source, parsed, values, options);
  const emitter = new PartsEmitter();
  try {
    toValueSync(liquidEngine.renderer.renderTemplates(parsed.nodes, new TemplateContext(run, liquidEngine), emitter));
  } catch (error) {
    return { ok: false, faults: [toFault(source, error)] };
  }
  return { ok: true, rendered: toRenderedText(emitter, run) };
}

function createRun(
  source: string,
  { reading }: ParsedTemplate,
  values: TemplateValues,
  { answers = {}, findSnippet = noSnippets }: RenderOptions,
): TemplateRun {
  const fields = reading.mentions.length > 0 ? fieldsOf(source, { findSnippet, values }) : [];
  const total = values.byName['order.total'];
  return {
    place: values,
    scope: templateScope(values),
    asked: new AskedValues(fields, answers, values),
    budget: new RenderBudget(),
    currency: total?.type === 'money' ? total.money.currency : undefined,
    known: (variable) => Object.hasOwn(values.byName, variable),
    openSnippet: (shortcut) => openSnippet(shortcut, findSnippet),
  };
}

const refusals = {
  unknown: 'unknown-snippet',
  ambiguous: 'ambiguous-snippet',
  'without-language': 'snippet-without-language',
} as const;

function openSnippet(shortcut: string, findSnippet: FindSnippet): readonly Template[] {
  const found = findSnippet(shortcut);
  if (found.kind !== 'found') throw new RenderStop(refusals[found.kind], shortcut);
  const parsed = parseTemplate(found.body);
  if (!parsed.ok) throw new RenderStop('snippet-fault', shortcut);
  return parsed.nodes;
}

function toRenderedText({ parts: written, cursors: stops }: PartsEmitter, { asked }: TemplateRun): RenderedText {
  const { parts, cursors } = tidyParts(written, stops);
  const unresolved = parts.flatMap((part) => (part.kind === 'unresolved' ? [part.variable] : []));
  return {
    text: parts.map((part) => part.text).join(''),
    parts,
    unresolved: [...new Set(unresolved)],
    asked: asked.missing,
    cursors,
  };
}

/** Any other error than a rendering that had to be stopped is a bug of ours and is thrown on. */
function toFault(source: string, error: unknown): TemplateFault {
  const stop = toStop(error);
  const { begin = 0, end = source.length } = stop.token ?? {};
  const { near, snippets, kind } = stop;
  const fault = toTemplateFault(source, { kind, start: begin, end });
  return { ...fault, ...(near !== undefined && { near }), ...(snippets.length > 0 && { snippets }) };
}

function toStop(error: unknown): RenderStop {
  if (error instanceof RenderStop) return error;
  const limit = LiquidError.is(error) ? error.originalError : error;
  if (limit instanceof AssertionError && limit.message.includes('limit exceeded')) return new RenderStop('too-slow');
  throw error;
}
