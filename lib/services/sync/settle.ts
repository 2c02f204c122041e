/**
 * Brings one part of the store and its shared document to say the same: what was done here goes into the document, what
 * others did comes out of it as changes of the store. Reads and writes nothing itself.
 */
import type { Bytes } from '@/lib/sealing/bytes';
import { openSharedDocument } from '@/lib/sync/document/open-document';
import type { SharedDocument, Writer } from '@/lib/sync/document/shared-document';
import type { SharedRecord, SharedState } from '@/lib/sync/shared-record';
import { markEdits, type OwnEdits, overruledPaths } from './edit-marks';
import { meetingEdits } from './meet-afresh';
import type { Happening, KeptState, PartSide, StoreChange } from './part-side';
import { contestedPaths, emptyRecord, filledFrom, isSameRecord } from './record-edits';
import { applyEdits, editsOf, type SideEdit } from './side-edits';
import { changesOf } from './store-changes';

export interface Question {
  /** Absent = this part was never bridged here. */
  readonly state: Bytes | undefined;
  readonly updates: readonly Bytes[];
  readonly writer: Writer;
  /** For a copy of a browser profile whose own changes go by the same numbers as those of the original. */
  readonly newClientId: () => number;
  readonly side: PartSide;
  readonly memory: PartMemory;
  /** Epoch ms. */
  readonly now: number;
}

/** What this browser remembers of a part beside the document. */
export interface PartMemory {
  readonly own: OwnEdits;
  /** What the document says and could not be written down here. */
  readonly unwritten: ReadonlySet<string>;
}

export interface Settled {
  readonly document: SharedDocument;
  readonly isWritten: boolean;
  readonly writer: Writer;
  readonly changes: readonly StoreChange[];
  readonly kept: readonly KeptState[];
  readonly happenings: readonly Happening[];
  readonly erased: readonly string[];
  readonly memory: PartMemory;
}

export function settle(question: Question): Settled {
  const { state, updates, writer } = question;
  const document = openSharedDocument(state, writer);
  const isOutrun = document.isOutrunBy(updates);
  if (state === undefined || isOutrun) return meet(question, document, isOutrun);
  return follow(question, document);
}

function meet(question: Question, opened: SharedDocument, isOutrun: boolean): Settled {
  const { updates, side, memory, now } = question;
  if (updates.length > 0) opened.merge(updates);
  const writer = isOutrun ? { ...question.writer, clientId: question.newClientId() } : question.writer;
  const document = isOutrun ? openSharedDocument(opened.encode(), writer) : opened;
  const said = document.read();
  const { edits, kept, happenings } = meetingEdits(side, said, now);
  const marked = markEdits(edits, writer.deviceId, new Map());
  applyEdits(document, marked.edits, side);
  const after = marked.edits.length > 0 ? document.read() : said;
  const { changes, unwritten } = changesOf(side, after, { ids: idsIn(said), isContested: () => true });
  // What was here before the two met overrules nobody.
  const own = isOutrun ? memory.own : new Map();
  const erased = erasedBy(marked.edits, changes);
  return { document, isWritten: true, writer, changes, kept, happenings, erased, memory: { own, unwritten } };
}

function follow(question: Question, opened: SharedDocument): Settled {
  const { state, updates, writer, side, memory } = question;
  const said = opened.read();
  const { edits, own } = markEdits(editsOf(side, said, memory.unwritten), writer.deviceId, memory.own);
  if (updates.length === 0) return tell(question, opened, { edits, own });
  // What the others say by themselves, where both sides have changed something.
  let theirs: SharedState | undefined;
  let document = opened;
  if (edits.length > 0) {
    opened.merge(updates);
    theirs = opened.read();
    document = openSharedDocument(state, writer);
    applyEdits(document, edits, side);
  }
  const { changed, returned } = document.merge(updates);
  const merged = document.read();
  const ids = new Set([...changed, ...edits.map(({ id }) => id), ...memory.unwritten, ...merged.incomplete]);
  const after = mend(document, side, { state: merged, ids });
  const told = toldOf({ side, said, theirs, after, edits, own, writer, returned, leftovers: merged.leftovers });
  const { changes, unwritten } = changesOf(side, after, { ids, isContested: (id) => told.contested.has(id) });
  const erased = erasedBy(edits, changes);
  return { document, isWritten: true, writer, changes, ...told, erased, memory: { own, unwritten } };
}

/** Nothing has come: what was done here goes in, and what could not be written down so far may be by now. */
function tell(
  { side, memory, writer }: Question,
  document: SharedDocument,
  { edits, own }: { readonly edits: readonly SideEdit[]; readonly own: OwnEdits },
): Settled {
  applyEdits(document, edits, side);
  const { changes, unwritten } =
    memory.unwritten.size === 0
      ? { changes: [], unwritten: memory.unwritten }
      : changesOf(side, document.read(), { ids: memory.unwritten, isContested: () => true });
  const erased = erasedBy(edits, changes);
  const isWritten = edits.length > 0;
  return { document, isWritten, writer, changes, kept: [], happenings: [], erased, memory: { own, unwritten } };
}

function idsIn({ present, removed, gone }: SharedState): ReadonlySet<string> {
  return new Set([...present.keys(), ...removed.keys(), ...gone]);
}

/** Puts again what others have dropped and is still whole here; and takes note of texts that lost. */
function mend(
  document: SharedDocument,
  side: PartSide,
  { state, ids }: { readonly state: SharedState; readonly ids: ReadonlySet<string> },
): SharedState {
  let isMended = false;
  const put = (record: SharedRecord) => {
    document.put(record, side.baseOf?.(record));
    isMended = true;
  };
  for (const [id, record] of state.present) {
    const ours = ids.has(id) ? side.recordOf(id, record) : undefined;
    const whole = ours ? (state.incomplete.has(id) ? filledFrom(record, ours) : side.healed(record, ours)) : record;
    if (whole !== record || (ours && state.incomplete.has(id))) put(whole);
  }
  for (const { id } of state.leftovers) {
    const record = state.present.get(id);
    if (record && !state.incomplete.has(id)) put(record);
  }
  return isMended ? document.read() : state;
}

interface Outcome {
  readonly side: PartSide;
  readonly said: SharedState;
  readonly theirs: SharedState | undefined;
  readonly after: SharedState;
  readonly edits: readonly SideEdit[];
  readonly own: OwnEdits;
  readonly writer: Writer;
  readonly returned: ReadonlySet<string>;
  readonly leftovers: SharedState['leftovers'];
}

interface Told {
  readonly contested: ReadonlySet<string>;
  readonly kept: readonly KeptState[];
  readonly happenings: readonly Happening[];
}

function toldOf(outcome: Outcome): Told {
  const { side, said, after, own, returned, leftovers } = outcome;
  const contested = new Set<string>();
  const kept: KeptState[] = [];
  const happenings: Happening[] = [];
  for (const id of returned) {
    const record = after.present.get(id);
    if (!record || !side.understood(record)) continue;
    contested.add(id);
    happenings.push({ kind: 'returned', id, record, paths: [], before: { state: 'removed' } });
  }
  for (const id of own.keys()) {
    if (!side.present.has(id)) continue;
    const ours = side.recordOf(id, said.present.get(id));
    const record = after.present.get(id);
    if (!ours || !record || returned.has(id)) continue;
    const { paths, theirs } = contestOf(outcome, { id, ours, record });
    if (paths.length === 0) continue;
    contested.add(id);
    if (theirs) kept.push({ id, record: theirs });
    happenings.push({ kind: 'merged', id, record, paths, before: { state: 'present', record: ours } });
  }
  for (const { id, path, text } of leftovers) {
    const record = after.present.get(id);
    if (!record || text === '' || record.texts[path]?.includes(text)) continue;
    const lost = { ...record, texts: { ...record.texts, [path]: text } };
    kept.push({ id, record: lost });
    if (!contested.has(id)) {
      happenings.push({ kind: 'merged', id, record, paths: [path], before: { state: 'present', record: lost } });
    }
    contested.add(id);
  }
  return { contested, kept, happenings };
}

interface Contender {
  readonly id: string;
  readonly ours: SharedRecord;
  readonly record: SharedRecord;
}

function contestOf(
  { side, said, theirs, edits, own, writer }: Outcome,
  { id, ours, record }: Contender,
): { readonly paths: readonly string[]; readonly theirs?: SharedRecord } {
  const before = said.present.get(id);
  const overruled = overruledPaths({
    said: before,
    ours,
    after: record,
    own: own.get(id),
    deviceId: writer.deviceId,
    isQuiet: side.isQuiet,
  });
  const other =
    theirs && edits.some((edit) => edit.kind === 'put' && edit.id === id) ? theirs.present.get(id) : undefined;
  const understood = other && side.understood(other);
  if (!understood) return { paths: overruled };
  const base = (before && side.understood(before)) ?? side.baseOf?.(ours) ?? emptyRecord(id);
  const paths = contestedPaths(base, ours, understood, side.isQuiet);
  const both = [...new Set([...overruled, ...paths])];
  const isLost = paths.length > 0 && !isSameRecord(understood, record);
  return isLost ? { paths: both, theirs: understood } : { paths: both };
}

function erasedBy(edits: readonly SideEdit[], changes: readonly StoreChange[]): readonly string[] {
  return [...edits.filter(({ kind }) => kind === 'erase'), ...changes.filter(({ kind }) => kind === 'gone')].map(
    ({ id }) => id,
  );
}
