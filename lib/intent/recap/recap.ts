/** What a thread has said so far. Every line quotes a sentence exactly as it was written; nothing is concluded. */
import type { Fault, PromiseKind, Wish } from '@/data/recap-words/recap-words';
import type { Moment } from '@/lib/domain/time/moment';
import type { DueDays } from './found-days';

export type { Fault, PromiseKind, Wish };

export interface RecapMessage {
  readonly from: 'buyer' | 'seller' | 'marketplace' | 'unknown';
  readonly sentAt?: Moment | undefined;
  readonly text: string;
}

/** A sentence of a message, exactly as it stands there. */
export interface Quote {
  readonly text: string;
  readonly messageIndex: number;
}

export type Told =
  | { readonly kind: 'order' | 'item' | 'size' | 'colour' | 'quantity' | 'answer'; readonly value: string }
  | { readonly kind: 'wish'; readonly value: Wish }
  | { readonly kind: 'fault'; readonly value: Fault }
  | { readonly kind: 'photo' | 'address' | 'away' | 'tried'; readonly value?: undefined };

export type RecapLine = Told & {
  readonly quote: Quote;
  /** Only if something else happens. */
  readonly isConditional: boolean;
  /** Of ours, that a bare word answers. */
  readonly question?: Quote;
  /** For `away`: the last day, where it is clear. */
  readonly days?: DueDays;
};

export interface PromiseLine {
  readonly kind: PromiseKind;
  readonly quote: Quote;
  readonly isConditional: boolean;
  /** As written: `€12.50`, `20 %`. */
  readonly amount?: string;
  /** Where the words and the time of the message leave no doubt. */
  readonly due?: DueDays;
  readonly state: 'open' | 'done' | 'withdrawn';
  /** The sentence that says so. */
  readonly settledBy?: Quote;
}

export interface Recap {
  readonly told: readonly RecapLine[];
  readonly promised: readonly PromiseLine[];
  /** Of the days in it. */
  readonly zone: string;
}
