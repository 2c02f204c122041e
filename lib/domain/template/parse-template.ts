/** A template's source made ready to render, or what is wrong with it and where. */
import { LiquidError, type Template } from 'liquidjs';
import { toTemplateFault } from './found-fault';
import { parseMarked } from './marking-parser';
import { readSource, type SourceReading } from './read-source';
import type { TemplateFault } from './template-fault';

export type ParsedTemplate =
  | { readonly ok: true; readonly nodes: Template[]; readonly reading: SourceReading }
  | { readonly ok: false; readonly faults: readonly TemplateFault[]; readonly reading: SourceReading };

/** Parsed templates are kept, because the same few are rendered again and again. The oldest is dropped first. */
const maxCached = 300;
const cache = new Map<string, ParsedTemplate>();

export function parseTemplate(source: string): ParsedTemplate {
  const known = cache.get(source);
  if (known) return known;
  const parsed = parseAnew(source);
  const oldest = cache.size >= maxCached ? cache.keys().next().value : undefined;
  if (oldest !== undefined) cache.delete(oldest);
  cache.set(source, parsed);
  return parsed;
}

function parseAnew(source: string): ParsedTemplate {
  const reading = readSource(source);
  if (reading.faults.length > 0) {
    return { ok: false, faults: reading.faults.map((fault) => toTemplateFault(source, fault)), reading };
  }
  try {
    return { ok: true, nodes: parseMarked(source, reading), reading };
  } catch (error) {
    return { ok: false, faults: [toSyntaxFault(source, error)], reading };
  }
}

/** What our own reading let pass and Liquid does not; any other error is a bug of ours and is thrown on. */
function toSyntaxFault(source: string, error: unknown): TemplateFault {
  if (!LiquidError.is(error)) throw error;
  const { begin, end } = error.token;
  return toTemplateFault(source, { kind: 'syntax', start: begin, end });
}
