/** Where past answers come from: the store is not reached from here, whoever looks through it is handed its parts. */
import type { KeepDays } from '@/lib/domain/customer/retention';
import type { IntentModel } from '../intent-model';
import type { SigningSeller } from './letter-signature';
import type { AnsweredConversation } from './private-facts';

export interface AnsweredPlaces {
  /** False while past answers are switched off. */
  readonly isOn: boolean;
  /** Epoch ms. */
  readonly listedAt: number;
  /** Of conversations, last seen first. */
  readonly keys: readonly string[];
  /** The first so many were stored since the time that was asked for. */
  readonly changed: number;
  /** Whose conversations may be used; undefined where all may. */
  readonly accounts?: readonly string[] | undefined;
  readonly seller: SigningSeller;
  readonly keepMessagesDays: KeepDays;
}

export interface AnsweredRecord extends AnsweredConversation {
  readonly key: string;
  /** When its texts go, epoch ms. */
  readonly expiresAt: number;
}

export interface AnsweredRecords {
  /** The first so many of the keys were looked at, at least one. */
  readonly done: number;
  /** Of them, those that may be used and hold an answer. */
  readonly records: readonly AnsweredRecord[];
}

/** Each rejects where it cannot be told. */
export interface AnswersSource {
  readonly places: (wanted: {
    readonly account?: string | undefined;
    readonly since?: number | undefined;
  }) => Promise<AnsweredPlaces>;
  readonly records: (wanted: {
    readonly account?: string | undefined;
    readonly keys: readonly string[];
  }) => Promise<AnsweredRecords>;
  /** Words of the seller's own library, folded; another set as soon as they are other ones. */
  readonly library: (isOver: () => boolean) => Promise<ReadonlySet<string>>;
  /** Undefined where there is none: words alone tell then what is alike. */
  readonly model?: (() => Promise<IntentModel | undefined>) | undefined;
}
