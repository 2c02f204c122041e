/**
 * Stored answers made ready to be looked through: read in parts with pauses between them, kept in memory for a while,
 * and no longer than their texts are stored.
 */
import type { Conversation } from '@/lib/domain/conversation/conversation';
import type { KeepDays } from '@/lib/domain/customer/retention';
import type { IntentModel } from '@/lib/intent/intent-model';
import type { SigningSeller } from '@/lib/intent/past-answers/letter-signature';
import { type PreparedPair, preparePairs } from '@/lib/intent/past-answers/prepared-pair';
import type { ReplydockDatabase } from '@/lib/store/database';
import { type AnsweredPlace, type AnsweredRecord, listAnswered, readAnswered } from './answered-records';

interface ShelfContext {
  readonly db: ReplydockDatabase;
  readonly now: () => number;
  readonly pause?: () => Promise<void>;
  /** So many are looked through; 2,000 by default. */
  readonly mostPairs?: number;
}

interface ShelfQuestion {
  readonly seller: SigningSeller;
  readonly keepMessagesDays: KeepDays;
  readonly model: IntentModel | undefined;
  readonly mayBeUsed: (conversation: Conversation) => boolean;
  /** Nobody waits for it any more. */
  readonly isOver: () => boolean;
}

export interface ShelvedPairs {
  /** Another one as soon as the pairs are other ones. */
  readonly mark: string;
  readonly pairs: readonly PreparedPair[];
}

interface Shelved {
  readonly mark: string;
  readonly readAt: number;
  /** Undefined where it holds no answer. */
  readonly from: AnsweredRecord | undefined;
  pairs: readonly PreparedPair[] | undefined;
}

const usualPairs = 2000;
/** Work between two pauses. */
const batchSize = 40;
/** After so long it is read again: what is known of orders and people may have changed. */
const keptMs = 10 * 60_000;

export class AnsweredShelf {
  readonly #context: ShelfContext;
  #shelved = new Map<string, Shelved>();

  constructor(context: ShelfContext) {
    this.#context = context;
  }

  clear(): void {
    this.#shelved.clear();
  }

  /** Newest conversations first; undefined where it was over before it was done. */
  async read(question: ShelfQuestion): Promise<ShelvedPairs | undefined> {
    const { db, now, pause, mostPairs = usualPairs } = this.#context;
    const ground = JSON.stringify([question.seller, question.keepMessagesDays, question.model !== undefined]);
    const listed = await listAnswered(db, now());
    const places = listed.map(({ key, mark }) => ({ key, mark: `${mark} ${ground}` }));
    this.#drop(places);
    const found: PreparedPair[] = [];
    const marks: string[] = [];
    for (let start = 0; start < places.length && found.length < mostPairs; start += batchSize) {
      if (question.isOver()) return undefined;
      const batch = places.slice(start, start + batchSize);
      await this.#take(batch);
      for (const { key } of batch) {
        const shelved = this.#shelved.get(key);
        if (!shelved?.from || !question.mayBeUsed(shelved.from.conversation)) continue;
        shelved.pairs ??= preparePairs(shelved.from, question.seller, question.model);
        found.push(...shelved.pairs);
        marks.push(`${shelved.mark} ${shelved.readAt}`);
      }
      await pause?.();
    }
    return { mark: marks.join('\n'), pairs: found.slice(0, mostPairs) };
  }

  #drop(places: readonly AnsweredPlace[]): void {
    const now = this.#context.now();
    const isFresh = ({ readAt, from }: Shelved) => readAt > now - keptMs && (!from || from.expiresAt > now);
    const staying = places.flatMap(({ key, mark }) => {
      const shelved = this.#shelved.get(key);
      return shelved?.mark === mark && isFresh(shelved) ? [[key, shelved] as const] : [];
    });
    this.#shelved = new Map(staying);
  }

  async #take(batch: readonly AnsweredPlace[]): Promise<void> {
    const { db, now } = this.#context;
    const missing = batch.filter(({ key }) => !this.#shelved.has(key));
    if (missing.length === 0) return;
    const readAt = now();
    const answered = await readAnswered(
      db,
      missing.map(({ key }) => key),
      readAt,
    );
    for (const { key, mark } of missing) {
      this.#shelved.set(key, { mark, readAt, from: answered.get(key), pairs: undefined });
    }
  }
}
