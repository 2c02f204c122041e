/** A template's source made ready to render, or what is wrong with it and where. */
import { AssertionError, LiquidError, type Template, type Variable } from 'liquidjs';
import { unifyLineEnds } from './clean-value';
import { liquidEngine } from './liquid-engine';
import { parseMarked } from './marked-output';
import type { TemplateFault } from './rendered-text';
import { findVariable } from './variables';

export type ParsedTemplate =
  | { readonly ok: true; readonly nodes: Template[] }
  | { readonly ok: false; readonly faults: readonly TemplateFault[] };

/** Parsed templates are kept, because the same few are rendered again and again. The oldest is dropped first. */
const maxCached = 300;
const cache = new Map<string, ParsedTemplate>();

export function parseTemplate(source: string): ParsedTemplate {
  const known = cache.get(source);
  if (known) return known;
  const parsed = parseAnew(unifyLineEnds(source));
  const oldest = cache.size >= maxCached ? cache.keys().next().value : undefined;
  if (oldest !== undefined) cache.delete(oldest);
  cache.set(source, parsed);
  return parsed;
}

function parseAnew(source: string): ParsedTemplate {
  try {
    const nodes = parseMarked(source);
    const faults = unknownVariables(nodes);
    return faults.length > 0 ? { ok: false, faults } : { ok: true, nodes };
  } catch (error) {
    return { ok: false, faults: [toFault(error)] };
  }
}

function unknownVariables(nodes: Template[]): TemplateFault[] {
  const { globals } = liquidEngine.analyzeSync(nodes, { partials: false });
  return Object.values(globals)
    .flat()
    .filter((variable) => !isKnown(variable))
    .map((variable) => ({
      kind: 'unknown-variable' as const,
      line: variable.location.row,
      column: variable.location.col,
      near: variable.toString(),
    }));
}

/** A declared name, the length of a text or list, or one element of a list. */
function isKnown(variable: Variable): boolean {
  if (findVariable(variable.segments.join('.'))) return true;
  const owner = findVariable(variable.segments.slice(0, -1).join('.'));
  const member = variable.segments.at(-1);
  if (member === 'size') return owner?.type === 'list' || owner?.type === 'text';
  return owner?.type === 'list' && (typeof member === 'number' || member === 'first' || member === 'last');
}

/** Turns an error of Liquid into a fault; any other error is a bug of ours and is thrown on. */
export function toFault(error: unknown): TemplateFault {
  if (isLimitOfWhole(error)) return { kind: 'limit', line: 1, column: 1, near: '' };
  if (!LiquidError.is(error)) throw error;
  const [line = 1, column = 1] = error.token.getPosition();
  const near = error.token.getText().slice(0, 80);
  const filter = /undefined filter: (\S+)/.exec(error.message)?.[1]?.replace(/,$/, '');
  if (filter) return { kind: 'unknown-filter', line, column, near: filter };
  return { kind: error.message.includes('limit exceeded') ? 'limit' : 'syntax', line, column, near };
}

/** Liquid's limits on length and time name no place, nor does nesting deeper than the stack. */
function isLimitOfWhole(error: unknown): boolean {
  return error instanceof RangeError || (error instanceof AssertionError && error.message.includes('limit exceeded'));
}
