/**
 * Stored answers made ready to be looked through: read in parts with pauses between them, kept in memory for a while,
 * and no longer than their texts are stored.
 */
import { isShownAmong } from '@/lib/domain/settings/joined-accounts';
import type { IntentModel } from '../intent-model';
import type { AnsweredPlaces, AnsweredRecord, AnswersSource } from './answers-source';
import { type PreparedPair, preparePairs } from './prepared-pair';

interface ShelfContext {
  readonly source: Pick<AnswersSource, 'places' | 'records'>;
  readonly now: () => number;
  /** Lets others go first, after each part that was read. */
  readonly pause?: (() => Promise<void>) | undefined;
  /** So many are looked through; 2,000 by default. */
  readonly mostPairs?: number | undefined;
}

interface ShelfQuestion {
  readonly account: string | undefined;
  readonly model: IntentModel | undefined;
  /** Nobody waits for it any more. */
  readonly isOver: () => boolean;
}

export interface ShelvedPairs {
  /** Another one as soon as the pairs are other ones. */
  readonly mark: string;
  readonly pairs: readonly PreparedPair[];
  readonly seller: AnsweredPlaces['seller'];
}

interface Shelved {
  readonly readAt: number;
  readonly expiresAt: number;
  /** Undefined where it holds no answer, or none that these accounts may see. */
  readonly from: AnsweredRecord | undefined;
  readonly accounts: string;
  /** What follows from `from`, and stays where it was only read again. */
  readonly kept: { readonly id: number; pairs: readonly PreparedPair[] | undefined };
}

const usualPairs = 2000;
/** Conversations that are asked for at once. */
const batchSize = 12;
/** After so long it is read again: what is known of orders and people may have changed. */
const keptMs = 10 * 60_000;
/** A conversation that was being stored while the others were listed is looked at once more. */
const slackMs = 60_000;

export class AnsweredShelf {
  readonly #context: ShelfContext;
  #shelved = new Map<string, Shelved>();
  /** To be compared with what is read anew, and gone when that is done. */
  #former = new Map<string, Shelved>();
  #listedAt: number | undefined;
  #ground = '';
  #lastId = 0;

  constructor(context: ShelfContext) {
    this.#context = context;
  }

  clear(): void {
    this.#shelved.clear();
    this.#former.clear();
    this.#listedAt = undefined;
  }

  /** Those of the conversations last seen first; undefined where it was over before it was done, or is switched off. */
  async read({ account, model, isOver }: ShelfQuestion): Promise<ShelvedPairs | undefined> {
    const { source, mostPairs = usualPairs } = this.#context;
    const since = this.#listedAt === undefined ? undefined : this.#listedAt - slackMs;
    const places = await source.places({ account, since });
    if (!places.isOn) this.clear();
    if (!places.isOn || isOver()) return undefined;
    this.#tidy(places, model);
    const found: PreparedPair[] = [];
    const ids: number[] = [];
    const { keys, accounts, seller } = places;
    for (let start = 0; start < keys.length && found.length < mostPairs; start += batchSize) {
      const batch = keys.slice(start, start + batchSize);
      if (!(await this.#take(batch, { account, accounts, isOver }))) return undefined;
      for (const { from, kept } of batch.flatMap((key) => this.#shelved.get(key) ?? [])) {
        if (!from || !isShownAmong(accounts, from.conversation.account)) continue;
        kept.pairs ??= preparePairs(from, seller, model);
        if (kept.pairs.length === 0) continue;
        found.push(...kept.pairs);
        ids.push(kept.id);
      }
    }
    this.#former.clear();
    return { mark: `${this.#ground} ${ids.join(' ')}`, pairs: found.slice(0, mostPairs), seller };
  }

  /** Lets go of what is not there any more, and of what has to be read again. */
  #tidy(places: AnsweredPlaces, model: IntentModel | undefined): void {
    const { keys, changed, accounts, seller, keepMessagesDays } = places;
    const ground = JSON.stringify([seller, keepMessagesDays, model !== undefined]);
    if (ground !== this.#ground) this.clear();
    this.#ground = ground;
    this.#listedAt = places.listedAt;
    const now = this.#context.now();
    const asked = JSON.stringify(accounts);
    const current = this.#shelved;
    const known = new Map([...this.#former, ...current]);
    this.#shelved = new Map();
    this.#former = new Map();
    for (const [place, key] of keys.entries()) {
      const shelved = known.get(key);
      if (!shelved || shelved.expiresAt <= now) continue;
      const isSame = current.has(key) && place >= changed && shelved.readAt > now - keptMs;
      const stays = isSame && (shelved.from !== undefined || shelved.accounts === asked);
      (stays ? this.#shelved : this.#former).set(key, shelved);
    }
  }

  /** False where nobody waits for it any more. */
  async #take(
    batch: readonly string[],
    { account, accounts, isOver }: Omit<ShelfQuestion, 'model'> & Pick<AnsweredPlaces, 'accounts'>,
  ): Promise<boolean> {
    const { source, now, pause } = this.#context;
    let missing = batch.filter((key) => !this.#shelved.has(key));
    while (missing.length > 0) {
      const readAt = now();
      const { done, records } = await source.records({ account, keys: missing });
      if (isOver()) return false;
      const told = new Map(records.map((record) => [record.key, record]));
      for (const key of missing.slice(0, done)) {
        this.#shelved.set(key, this.#toShelved(key, told.get(key), readAt, JSON.stringify(accounts)));
      }
      missing = missing.slice(Math.max(1, done));
      await pause?.();
      if (isOver()) return false;
    }
    return true;
  }

  #toShelved(key: string, from: AnsweredRecord | undefined, readAt: number, accounts: string): Shelved {
    const former = this.#former.get(key);
    this.#former.delete(key);
    const expiresAt = from?.expiresAt ?? Number.POSITIVE_INFINITY;
    if (former?.from && from && isSameRecord(former.from, from)) return { ...former, readAt, expiresAt, accounts };
    this.#lastId += 1;
    return { readAt, expiresAt, from, accounts, kept: { id: this.#lastId, pairs: undefined } };
  }
}

function isSameRecord({ expiresAt: _one, ...one }: AnsweredRecord, { expiresAt: _other, ...other }: AnsweredRecord) {
  return JSON.stringify(one) === JSON.stringify(other);
}
