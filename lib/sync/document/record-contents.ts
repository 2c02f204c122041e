/**
 * What the logs hold of a record, path by path. What somebody wrote outranks a removal of the path that had not seen
 * it, and both outrank what everybody had at first; of two writings the one further on counts.
 */
import type { Leftover } from '../shared-record';
import type { DocumentCore } from './document-core';
import { generationOfOrigin } from './enrolment';
import { type EntryKind, isAbsent, longestText } from './entry';
import type { LiveEntry } from './register-log';

export interface RecordContents {
  /** As they were packed. */
  readonly values: ReadonlyMap<string, unknown>;
  /** Origins. */
  readonly texts: ReadonlyMap<string, string>;
  /** What would come back if only the log were silent. */
  readonly basePaths: { readonly values: ReadonlySet<string>; readonly texts: ReadonlySet<string> };
}

/** `generation`: texts from before the last erasure are only the rests of them. */
export function contentsOf(core: DocumentCore, id: string, generation: number): RecordContents {
  const baseTexts = core.base.lines(id, 'text');
  const isThere = (path: string, origin: unknown) =>
    typeof origin === 'string' && (generationOfOrigin(origin) ?? -1) >= generation && core.hasText(id, path, origin);
  return {
    values: winners(core, id, 'value', (_, value) => !isAbsent(value)),
    texts: onlyText(winners(core, id, 'text', isThere)),
    basePaths: { values: new Set(core.base.lines(id, 'value').keys()), texts: new Set(baseTexts.keys()) },
  };
}

/** Texts of a path that stand beside the one that counts, and say something else. */
export function leftoversOf(core: DocumentCore, id: string, contents: RecordContents): readonly LostText[] {
  const lost: LostText[] = [];
  for (const [path, lines] of core.log.lines(id, 'text')) {
    const winner = contents.texts.get(path);
    if (lines.length < 2 || winner === undefined) continue;
    const shown = core.textOf(id, path, winner);
    for (const line of lines) {
      if (typeof line.value !== 'string' || line.value === winner || isStale(line.value, winner)) continue;
      const text = core.textOf(id, path, line.value);
      if (text !== '' && text !== shown && text.length <= longestText) lost.push({ id, path, text, line });
    }
  }
  return lost;
}

export interface LostText extends Leftover {
  readonly line: LiveEntry;
}

function isStale(origin: string, winner: string): boolean {
  return (generationOfOrigin(origin) ?? -1) < (generationOfOrigin(winner) ?? 0);
}

function winners(
  core: DocumentCore,
  id: string,
  kind: EntryKind,
  counts: (path: string, value: unknown) => boolean,
): ReadonlyMap<string, unknown> {
  const found = new Map<string, unknown>();
  for (const [path, lines] of core.base.lines(id, kind)) {
    const last = lines.findLast(({ value }) => counts(path, value));
    if (last) found.set(path, last.value);
  }
  for (const [path, lines] of core.log.lines(id, kind)) {
    const last = lines.findLast(({ value }) => counts(path, value));
    if (last) found.set(path, last.value);
    else if (lines.some(({ value }) => isAbsent(value))) found.delete(path);
  }
  return found;
}

function onlyText(found: ReadonlyMap<string, unknown>): ReadonlyMap<string, string> {
  return new Map([...found].flatMap(([path, value]) => (typeof value === 'string' ? [[path, value] as const] : [])));
}
