/** What a document says, record by record. */
import type { Json, Leftover, RemovedRecord, SharedRecord, SharedState } from '../shared-record';
import type { DocumentCore } from './document-core';
import { longestText, scopeOf, unpacked } from './entry';
import { isReturned, presenceOf } from './presence';
import { contentsOf, leftoversOf, type RecordContents } from './record-contents';
import { factsOf, generationOf, wholeSinceOf } from './record-facts';

export function readDocument(core: DocumentCore): SharedState {
  const present = new Map<string, SharedRecord>();
  const removed = new Map<string, RemovedRecord>();
  const gone = new Set<string>();
  const incomplete = new Set<string>();
  const leftovers: Leftover[] = [];
  for (const id of idsOf(core)) {
    const facts = factsOf(core.log, id);
    const presence = presenceOf(facts);
    if (presence === 'gone') {
      gone.add(id);
      continue;
    }
    const generation = generationOf(core.log, id);
    const contents = contentsOf(core, id, generation);
    const record = recordOf(core, id, contents);
    const isIncomplete = generation > wholeSinceOf(core.log, id);
    if (presence === 'removed' && isIncomplete) {
      // Erased by one and removed by another, who had not heard of it: nobody wants it any more.
      gone.add(id);
      continue;
    }
    if (presence === 'removed') {
      removed.set(id, { record, removedAt: Math.max(0, ...facts.removals.map(({ mark }) => mark)) });
    } else if (facts.stamps.size > 0 || contents.values.size + contents.texts.size > 0) {
      present.set(id, record);
    } else {
      continue;
    }
    if (isIncomplete) incomplete.add(id);
    for (const { path, text } of leftoversOf(core, id, contents)) leftovers.push({ id, path, text });
  }
  return { present, removed, gone, incomplete, leftovers };
}

/** Records that are there though somebody removed them; see `isReturned`. */
export function returnedIn(core: DocumentCore): ReadonlySet<string> {
  return new Set([...idsOf(core)].filter((id) => isReturned(factsOf(core.log, id))));
}

/** Without branches that were taken away. */
export function recordOf(core: DocumentCore, id: string, contents: RecordContents): SharedRecord {
  const hidden = hiddenScopes(core, id);
  const values: [string, Json][] = [];
  const texts: [string, string][] = [];
  for (const [path, value] of contents.values) {
    const json = hidden.has(scopeOf(path)) ? undefined : unpacked(value);
    if (json !== undefined) values.push([path, json]);
  }
  for (const [path, origin] of contents.texts) {
    if (hidden.has(scopeOf(path))) continue;
    const text = core.textOf(id, path, origin);
    if (text.length <= longestText) texts.push([path, text]);
  }
  return { id, values: Object.fromEntries(values), texts: Object.fromEntries(texts) };
}

/** Branches that were removed, and not changed by anybody whom the removal had not seen. */
export function hiddenScopes(core: DocumentCore, id: string): ReadonlySet<string> {
  const hidden = new Set<string>();
  for (const path of core.log.lines(id, 'removal').keys()) {
    const scope = path.slice(path.indexOf('/') + 1);
    if (scope !== '' && presenceOf(factsOf(core.log, id, scope)) !== 'present') hidden.add(scope);
  }
  return hidden;
}

function idsOf(core: DocumentCore): Iterable<string> {
  return new Set([...core.log.ids(), ...core.base.ids()]);
}
