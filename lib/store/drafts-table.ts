/**
 * Replies that were begun and not sent, sealed: one row for each conversation. The key that they are sealed with never
 * leaves the browser in which it was made: it can be used there, and not be read.
 */
import type { DraftKeyRecord, DraftsRecord, ReplydockDatabase, SealedDraft } from './database';
import { setAside } from './set-aside';

const draftKeyName = 'draft-key';

/** Undefined before the first draft, and where the key has been lost. */
export async function readDraftKey(db: ReplydockDatabase): Promise<DraftKeyRecord | undefined> {
  const record = await db.singles.get(draftKeyName);
  return isDraftKey(record?.value) ? record.value : undefined;
}

/** Puts the key there unless another was faster, and tells which is there now. */
export function addDraftKey(db: ReplydockDatabase, made: DraftKeyRecord): Promise<DraftKeyRecord> {
  return db.transaction('rw', db.singles, async () => {
    const known = await readDraftKey(db);
    if (!known) await db.singles.put({ name: draftKeyName, value: made });
    return known ?? made;
  });
}

/** What is kept of a conversation, and the key to it, as they are at one moment. */
export function readDrafts(
  db: ReplydockDatabase,
  key: string,
): Promise<{ readonly row: DraftsRecord | undefined; readonly draftKey: DraftKeyRecord | undefined }> {
  return db.transaction('r', db.drafts, db.singles, async () => ({
    row: await db.drafts.get(key),
    draftKey: await readDraftKey(db),
  }));
}

interface DraftToPut {
  readonly key: string;
  readonly draft: SealedDraft;
  readonly replaces: readonly string[];
  readonly expiresAt: number;
}

/** False where the key has become another one meanwhile: nothing is written that cannot be opened. */
export function putDraft(db: ReplydockDatabase, { key, draft, replaces, expiresAt }: DraftToPut): Promise<boolean> {
  return db.transaction('rw', db.drafts, db.singles, async () => {
    if ((await readDraftKey(db))?.id !== draft.keyId) return false;
    const others = ((await db.drafts.get(key))?.drafts ?? []).filter(({ run }) => !replaces.includes(run));
    await db.drafts.put({ key, expiresAt, drafts: [draft, ...others] });
    return true;
  });
}

export function removeDrafts(db: ReplydockDatabase, key: string, runs: readonly string[]): Promise<void> {
  return db.transaction('rw', db.drafts, () => withoutRuns(db, key, runs));
}

/** What cannot be opened goes; that it was there stays known, without its text. */
export function setDraftsAside(
  db: ReplydockDatabase,
  { key, runs, now }: { readonly key: string; readonly runs: readonly string[]; readonly now: number },
): Promise<void> {
  return db.transaction('rw', db.drafts, db.setAside, async () => {
    const row = await db.drafts.get(key);
    const lost = row?.drafts.filter(({ run }) => runs.includes(run)) ?? [];
    if (lost.length === 0) return;
    const value = { keptAt: lost.map(({ keptAt }) => keptAt) };
    const reason = 'The key of this draft is gone, or it has been damaged';
    await setAside(db, [{ table: 'drafts', key, value, reason, setAsideAt: now }]);
    await withoutRuns(db, key, runs);
  });
}

async function withoutRuns(db: ReplydockDatabase, key: string, runs: readonly string[]): Promise<void> {
  const row = await db.drafts.get(key);
  const drafts = row?.drafts.filter(({ run }) => !runs.includes(run)) ?? [];
  if (!row || drafts.length === row.drafts.length) return;
  if (drafts.length === 0) await db.drafts.delete(key);
  else await db.drafts.put({ ...row, drafts });
}

export async function forgetDrafts(db: ReplydockDatabase, now: number): Promise<void> {
  await db.drafts.where('expiresAt').belowOrEqual(now).delete();
}

/** After the seller has changed how long drafts are kept. `expiresAt`: from when one was last changed. */
export async function rescheduleDrafts(db: ReplydockDatabase, expiresAt: (keptAt: number) => number): Promise<void> {
  await db.drafts.toCollection().modify((row) => {
    Object.assign(row, { expiresAt: expiresAt(Math.max(...row.drafts.map(({ keptAt }) => keptAt))) });
  });
}

/** The key goes too: copies of the database that lie elsewhere cannot be opened with the next one. */
export function clearDrafts(db: ReplydockDatabase): Promise<void> {
  return db.transaction('rw', db.drafts, db.singles, async () => {
    await db.drafts.clear();
    await db.singles.delete(draftKeyName);
  });
}

export function countDrafts(db: ReplydockDatabase): Promise<number> {
  return db.drafts.count();
}

function isDraftKey(value: unknown): value is DraftKeyRecord {
  if (typeof value !== 'object' || value === null || !('id' in value && 'key' in value)) return false;
  return typeof value.id === 'string' && value.key instanceof CryptoKey;
}
