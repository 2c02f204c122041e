/**
 * Keeps what the seller has begun to write, sealed, until it is sent, discarded or out of date; and finds it again for
 * the same conversation. Nothing is sealed or opened inside a transaction: it would end there.
 */
import {
  draftExpiresAt,
  draftToOffer,
  isContinuedBy,
  isWorthKeeping,
  type KeptDraft,
  runsReplacedBy,
} from '@/lib/domain/conversation/kept-draft';
import type { Reading } from '@/lib/domain/conversation/reading';
import type { KeptDraftView } from '@/lib/protocol/kept-draft-words';
import { decryptChunk, encryptChunk } from '@/lib/sealing/chunk';
import type { DraftKeyRecord, DraftsRecord, ReplydockDatabase, SealedDraft } from '@/lib/store/database';
import {
  addDraftKey,
  clearDrafts,
  forgetDrafts,
  putDraft,
  readDraftKey,
  readDrafts,
  removeDrafts,
  rescheduleDrafts,
  setDraftsAside,
} from '@/lib/store/drafts-table';
import { readSettings } from '@/lib/store/settings-table';

interface DraftContext {
  readonly db: ReplydockDatabase;
  readonly now: () => number;
}

export interface DraftOfConversation {
  /** Of the conversation. */
  readonly key: string;
  readonly run: string;
  readonly text: string;
}

/** How often a draft is sealed anew because the key was taken away meanwhile. */
const mostTries = 3;

/** One after the other, in the order in which they were asked for: a draft that was sent must not come back. */
export class KeptDrafts {
  readonly #context: DraftContext;
  #last: Promise<unknown> = Promise.resolve();

  constructor(context: DraftContext) {
    this.#context = context;
  }

  keep(draft: DraftOfConversation): Promise<void> {
    return this.#next(() => keepDraft(this.#context, draft));
  }

  /** The text was sent or taken out of the box by the seller: it goes, and what it was written on from. */
  drop(draft: DraftOfConversation): Promise<void> {
    return this.#next(() => dropDraft(this.#context, draft));
  }

  discard(key: string, run: string): Promise<void> {
    return this.#next(() => removeDrafts(this.#context.db, key, [run]));
  }

  #next(work: () => Promise<void>): Promise<void> {
    const done = this.#last.then(work);
    this.#last = done.catch(() => {});
    return done;
  }
}

async function keepDraft({ db, now }: DraftContext, { key, run, text }: DraftOfConversation): Promise<void> {
  const { keepDraftsDays } = await readSettings(db);
  if (keepDraftsDays === 0 || !isWorthKeeping(text)) return;
  const draft: KeptDraft = { run, text, keptAt: now() };
  const expiresAt = draftExpiresAt(draft.keptAt, keepDraftsDays);
  for (let tries = 0; tries < mostTries; tries += 1) {
    const { row, draftKey = await makeDraftKey(db) } = await readDrafts(db, key);
    const replaces = runsReplacedBy(draft, (await openDrafts(row, draftKey)).opened);
    const sealed = await sealDraft(draft, key, draftKey);
    if (await putDraft(db, { key, draft: sealed, replaces: [run, ...replaces], expiresAt })) return;
  }
}

async function dropDraft({ db }: DraftContext, { key, run, text }: DraftOfConversation): Promise<void> {
  const { row, draftKey } = await readDrafts(db, key);
  const { opened } = await openDrafts(row, draftKey);
  const gone = opened.filter((draft) => isContinuedBy(draft.text, text)).map((draft) => draft.run);
  await removeDrafts(db, key, [run, ...gone]);
}

/** As they are stored: what a live query looks at. */
export type SealedDrafts = Awaited<ReturnType<typeof readDrafts>>;

/** Undefined where the page does not say for sure which conversation it shows, or says nothing of its box. */
export async function readSealedDrafts(
  db: ReplydockDatabase,
  reading: Reading | undefined,
): Promise<SealedDrafts | undefined> {
  return reading?.identity && reading.draftBox ? readDrafts(db, reading.identity.key) : undefined;
}

/** What the panel offers beside the box; undefined where there is nothing to offer. */
export async function offerOf(
  { row, draftKey }: SealedDrafts,
  { draftBox, conversation }: Pick<Reading, 'draftBox' | 'conversation'>,
  now: number,
): Promise<KeptDraftView | undefined> {
  if (!row || !draftBox || row.expiresAt <= now) return undefined;
  const { opened, lost } = await openDrafts(row, draftKey);
  const draft = draftToOffer(opened, draftBox, conversation?.messages ?? []);
  if (!draft) return lost.length > 0 ? { kind: 'lost' } : undefined;
  return { kind: 'kept', ...draft, isBoxEmpty: draftBox.isEmpty };
}

/** What can be opened no more has been told once; from now on it is only known to have been there. */
export async function setLostDraftsAside(db: ReplydockDatabase, key: string, now: number): Promise<void> {
  const { row, draftKey } = await readDrafts(db, key);
  const { lost } = await openDrafts(row, draftKey);
  if (lost.length > 0) await setDraftsAside(db, { key, runs: lost, now });
}

/** After the seller has changed how long drafts are kept; 0 takes all of them away. */
export async function changeDraftKeeping(db: ReplydockDatabase, keepDraftsDays: number, now: number): Promise<void> {
  if (keepDraftsDays === 0) return clearDrafts(db);
  await rescheduleDrafts(db, (keptAt) => draftExpiresAt(keptAt, keepDraftsDays));
  await forgetDrafts(db, now);
}

async function makeDraftKey(db: ReplydockDatabase): Promise<DraftKeyRecord> {
  const known = await readDraftKey(db);
  if (known) return known;
  const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
  return addDraftKey(db, { id: crypto.randomUUID(), key });
}

interface OpenedDrafts {
  readonly opened: readonly KeptDraft[];
  /** What cannot be opened. */
  readonly lost: readonly string[];
}

async function openDrafts(row: DraftsRecord | undefined, draftKey: DraftKeyRecord | undefined): Promise<OpenedDrafts> {
  const drafts = row?.drafts ?? [];
  const opened = await Promise.all(drafts.map((draft) => openDraft(draft, row?.key ?? '', draftKey)));
  return {
    opened: opened.filter((draft) => draft !== undefined),
    lost: drafts.filter((_, index) => opened[index] === undefined).map(({ run }) => run),
  };
}

async function openDraft(
  { run, keptAt, keyId, nonceBeginning, number, sealed }: SealedDraft,
  conversation: string,
  draftKey: DraftKeyRecord | undefined,
): Promise<KeptDraft | undefined> {
  if (draftKey?.id !== keyId) return undefined;
  const context = { key: draftKey.key, nonceBeginning, vouchedFor: placeOf(conversation, run) };
  const bytes = await decryptChunk(context, { number, isLast: true }, sealed);
  return bytes && { run, keptAt, text: new TextDecoder().decode(bytes) };
}

async function sealDraft(
  { run, keptAt, text }: KeptDraft,
  conversation: string,
  { id: keyId, key }: DraftKeyRecord,
): Promise<SealedDraft> {
  const nonceBeginning = crypto.getRandomValues(new Uint8Array(8));
  // The rest of the nonce is random too: there is one key, and nobody counts.
  const [number = 0] = crypto.getRandomValues(new Uint32Array(1));
  const context = { key, nonceBeginning, vouchedFor: placeOf(conversation, run) };
  const sealed = await encryptChunk(context, { number, isLast: true }, new TextEncoder().encode(text));
  return { run, keptAt, keyId, nonceBeginning, number, sealed };
}

/** A sealed draft opens only in the conversation that it was written in. */
function placeOf(conversation: string, run: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(`${conversation}\n${run}`);
}
