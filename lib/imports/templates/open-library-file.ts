/**
 * A file with replies, opened: what program it is of, the templates in it, and what of it could not be read. Never
 * rejects and never runs anything of it; a bad file is a value.
 */
import {
  type LibraryFileKind,
  type LibraryFileProblem,
  type LibraryFileReading,
  mostIncoming,
} from '@/lib/domain/template/library/incoming';
import { decodeReport } from '../decode-report';
import { detectEncoding } from '../detect-encoding';
import type { ReportFile } from '../report-file';
import type { ForeignRules, ReadEntries } from './incoming-template';
import { readEspanso } from './read-espanso';
import { isLibraryTable, readLibraryTable } from './read-library-csv';
import { readLibraryJson } from './read-library-json';
import { isBriskineTable, readReplyTable } from './read-reply-table';
import { readTable } from './read-table';
import { readTextBlaze } from './read-text-blaze';

/** Reads one YAML document into plain values, without aliases that blow up; throws where it is none. */
export type ReadYaml = (text: string) => unknown;

export interface LibraryFileRules {
  readonly languageOf: ForeignRules['languageOf'];
  /** Absent: YAML files cannot be read. */
  readonly readYaml?: ReadYaml | undefined;
}

const mostBytes = 100_000_000;
/** A match file of years is far smaller, and YAML takes long to read. */
const longestYaml = 5_000_000;

export async function openLibraryFile(file: ReportFile, rules: LibraryFileRules): Promise<LibraryFileReading> {
  if (file.size === 0) return failure('empty');
  if (file.size > mostBytes) return failure('too-large');
  try {
    const text = await readText(file);
    if (text === undefined) return failure('not-text');
    return text.trim() === '' ? failure('empty') : readLibraryText(text, file.name, rules);
  } catch {
    return failure('unreadable-file');
  }
}

/** Undefined for what is no text. */
async function readText(file: ReportFile): Promise<string | undefined> {
  const head = new Uint8Array(await file.slice(0, Math.min(file.size, 131_072)).arrayBuffer());
  const guess = detectEncoding([head], file.name);
  if (guess === 'binary') return undefined;
  const parts: string[] = [];
  const format = { encoding: guess.encoding, isEncodingCertain: guess.isCertain };
  for await (const { text } of decodeReport(file, format)) parts.push(text);
  return parts.join('').replace(/^\ufeff/, '');
}

export function readLibraryText(text: string, fileName: string, rules: LibraryFileRules): LibraryFileReading {
  if (/^\s*[[{]/.test(text)) return readJson(text, rules);
  if (
    /\.ya?ml$/i.test(fileName) ||
    /^(?:#[^\n]*\n|\s|---|imports:|global_vars:)*matches\s*:/m.test(text.slice(0, 4000))
  ) {
    return readYamlText(text, rules);
  }
  const table = readTable(text);
  if (!table) return failure('unknown-text');
  if (isLibraryTable(table)) return finish('replydock-csv', readLibraryTable(table));
  const replies = readReplyTable(table, rules.languageOf);
  return replies ? finish(isBriskineTable(table) ? 'briskine-csv' : 'reply-table', replies) : failure('unknown-text');
}

function readJson(text: string, { languageOf }: LibraryFileRules): LibraryFileReading {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return failure('broken-json', lineOfError(text, error));
  }
  const own = readLibraryJson(value);
  if (own) return 'ok' in own ? own : finish('replydock-json', own);
  const snippets = readTextBlaze(value, languageOf);
  return snippets ? finish('text-blaze', snippets) : failure('unknown-json');
}

function readYamlText(text: string, { languageOf, readYaml }: LibraryFileRules): LibraryFileReading {
  if (!readYaml) return failure('unknown-yaml');
  if (text.length > longestYaml) return failure('too-large');
  let value: unknown;
  try {
    value = readYaml(text);
  } catch (error) {
    return failure('broken-yaml', lineOfError(text, error));
  }
  const matches = readEspanso(value, languageOf);
  return matches ? finish('espanso', matches) : failure('unknown-yaml');
}

function finish(kind: LibraryFileKind, { templates, refused }: ReadEntries): LibraryFileReading {
  if (templates.length > mostIncoming) return failure('too-many');
  if (templates.length === 0 && refused.length === 0) return failure('no-templates');
  const byPlace = refused.toSorted((one, other) => one.place - other.place);
  return { ok: true, file: { kind, templates, refused: byPlace } };
}

function failure(problem: LibraryFileProblem, line?: number): LibraryFileReading {
  return { ok: false, problem, ...(line !== undefined && { line }) };
}

/** Browsers say it in their own words: a line, a place, or nothing where the file just ends. */
function lineOfError(text: string, error: unknown): number {
  const message = error instanceof Error ? error.message : '';
  const line = /\bline (\d{1,9})/.exec(message)?.[1];
  if (line) return Number(line);
  const position = /\bposition (\d{1,9})/.exec(message)?.[1];
  return text.slice(0, position ? Number(position) : text.length).split('\n').length;
}
