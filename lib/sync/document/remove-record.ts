/** Takes a record away: into the trash, with all that it holds, or for good, without. */
import type { DocumentCore } from './document-core';
import type { EntryKind, entryKinds } from './entry';
import { presenceOf, seenByAny, union } from './presence';
import { factsOf, generationOf, removalValue, scopedPath } from './record-facts';

export function removeRecord(core: DocumentCore, id: string, at: number): void {
  const facts = factsOf(core.log, id);
  if (presenceOf(facts) !== 'present') return;
  const path = scopedPath(core.writer, '');
  const mark = Math.max(0, Math.trunc(at));
  core.write(() => {
    drop(core, id, 'removal', path);
    const value = removalValue({ number: core.nextNumber, mark, seen: facts.stamps });
    core.log.add([{ id, kind: 'removal', path, value }]);
  });
}

export function eraseRecord(core: DocumentCore, id: string): void {
  const facts = factsOf(core.log, id);
  if (presenceOf(facts) === 'gone') return;
  const seen = union([facts.stamps, seenByAny(facts.removals), seenByAny(facts.erasures)]);
  const value = removalValue({ number: core.nextNumber, mark: generationOf(core.log, id) + 1, seen });
  core.write(() => {
    core.eraseTexts(id);
    for (const kind of kinds) drop(core, id, kind);
    core.log.add([{ id, kind: 'erasure', path: scopedPath(core.writer, ''), value }]);
  });
}

const kinds: readonly EntryKind[] = [
  'value',
  'text',
  'stamp',
  'removal',
  'erasure',
  'known',
  'whole',
] satisfies readonly (keyof typeof entryKinds)[];

/** All lines of a kind, or those of one path. */
function drop(core: DocumentCore, id: string, kind: EntryKind, only?: string): void {
  for (const log of [core.log, core.base]) {
    for (const [path, lines] of [...log.lines(id, kind)]) {
      if (only === undefined || path === only) for (const line of [...lines]) line.drop();
    }
  }
}
