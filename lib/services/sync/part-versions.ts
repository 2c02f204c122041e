/**
 * Earlier states of saved replies, between the store and the shared document. They only come, until their template is
 * gone or there are too many: a history that is shorter here is no reason to shorten it elsewhere.
 */
import { groupBy } from '@/lib/domain/customer/group-by';
import type { Bytes } from '@/lib/sealing/bytes';
import type { ReplydockDatabase, TemplateVersionRecord } from '@/lib/store/database';
import { openSharedDocument } from '@/lib/sync/document/open-document';
import type { SharedDocument, Writer } from '@/lib/sync/document/shared-document';
import type { SharedState } from '@/lib/sync/shared-record';
import { addVersions } from './add-versions';
import { fromVersionRecord, surplusOf, templateOfVersion, toVersionRecord, type Version } from './version-records';

export interface VersionsQuestion {
  readonly state: Bytes | undefined;
  readonly updates: readonly Bytes[];
  readonly writer: Writer;
  readonly newClientId: () => number;
  /** The last version that the document has heard of, by its number here; undefined = none. */
  readonly lastTold: number | undefined;
  /** Templates that have just come, and that are gone for good. */
  readonly arrived: ReadonlySet<string>;
  readonly erased: ReadonlySet<string>;
}

export interface BridgedVersions {
  readonly document: SharedDocument;
  readonly writer: Writer;
  readonly isWritten: boolean;
  readonly lastTold: number | undefined;
}

/** Within the transaction of the bridge. */
export async function bridgeVersions(db: ReplydockDatabase, question: VersionsQuestion): Promise<BridgedVersions> {
  const { state, updates, erased } = question;
  const opened = openSharedDocument(state, question.writer);
  const isOutrun = opened.isOutrunBy(updates);
  const before = opened.read();
  const changed = updates.length > 0 ? opened.merge(updates).changed : new Set<string>();
  const writer = isOutrun ? { ...question.writer, clientId: question.newClientId() } : question.writer;
  const document = isOutrun ? openSharedDocument(opened.encode(), writer) : opened;
  const said = updates.length > 0 ? document.read() : before;

  const isAfresh = state === undefined || isOutrun;
  const told = await untold(db, isAfresh ? undefined : question.lastTold);
  let isWritten = isAfresh || updates.length > 0;
  for (const version of told) {
    const record = toVersionRecord(version);
    if (said.present.has(record.id) || said.gone.has(record.id)) continue;
    document.put(record);
    isWritten = true;
  }
  const templates = new Set([...changed, ...told.map((version) => toVersionRecord(version).id)].map(templateOfVersion));
  const after = isWritten ? document.read() : said;
  for (const id of toErase(after, { erased, templates })) {
    document.erase(id);
    isWritten = true;
  }
  const wanted = isAfresh ? undefined : new Set([...[...changed].map(templateOfVersion), ...question.arrived]);
  await writeVersions(db, after, wanted);
  const lastTold = await db.templateVersions.orderBy(':id').lastKey();
  return { document, writer, isWritten, lastTold: typeof lastTold === 'number' ? lastTold : undefined };
}

/** Of templates as they came there is nothing to tell. */
async function untold(db: ReplydockDatabase, last: number | undefined): Promise<readonly TemplateVersionRecord[]> {
  const all = last === undefined ? db.templateVersions.toCollection() : db.templateVersions.where(':id').above(last);
  return (await all.toArray()).filter(({ template }) => !template.isStarter);
}

interface Erasing {
  readonly erased: ReadonlySet<string>;
  /** Of which the history has grown. */
  readonly templates: ReadonlySet<string>;
}

function toErase({ present }: SharedState, { erased, templates }: Erasing): readonly string[] {
  const gone = [...present.keys()].filter((id) => erased.has(templateOfVersion(id)));
  const grown = [...present].flatMap(([id, record]) => {
    const isWanted = templates.has(templateOfVersion(id)) && !erased.has(templateOfVersion(id));
    const version = isWanted ? fromVersionRecord(record) : undefined;
    return version ? [{ ...version, id }] : [];
  });
  const surplus = [...groupBy(grown, ({ templateId }) => templateId).values()].flatMap(surplusOf);
  return [...gone, ...surplus];
}

/** Those of a template that is not here stay away. @param wanted templates to look at; undefined = all */
async function writeVersions(
  db: ReplydockDatabase,
  { present }: SharedState,
  wanted: ReadonlySet<string> | undefined,
): Promise<void> {
  const versions = [...present].flatMap(([id, record]): Version[] => {
    if (wanted && !wanted.has(templateOfVersion(id))) return [];
    const version = fromVersionRecord(record);
    return version ? [version] : [];
  });
  const ids = [...new Set(versions.map(({ templateId }) => templateId))];
  const [inUse, trashed] = [await db.templates.bulkGet(ids), await db.trash.bulkGet(ids)];
  const isHere = new Set(ids.filter((_, index) => inUse[index] ?? trashed[index]));
  await addVersions(
    db,
    versions.filter(({ templateId }) => isHere.has(templateId)),
  );
}
