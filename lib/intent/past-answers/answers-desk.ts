/**
 * Looks for the seller's own past answers among those that are stored. What is reckoned is kept in memory only, and
 * goes with the texts it came from.
 */
import { AnsweredShelf } from './answered-shelf';
import type { AnswersSource } from './answers-source';
import { createPastAnswers, type OpenQuestion, type PastAnswer, type PastAnswers } from './past-answers';

interface AnswersDeskContext {
  readonly source: AnswersSource;
  readonly now: () => number;
  /** Lets others go first. */
  readonly pause?: (() => Promise<void>) | undefined;
  /** So many past answers are looked through; 2,000 by default. */
  readonly mostPairs?: number | undefined;
}

export interface DeskQuestion extends Omit<OpenQuestion, 'now'> {
  /** The seller's own, of the open conversation. */
  readonly account?: string | undefined;
}

export class AnswersDesk {
  readonly #context: AnswersDeskContext;
  readonly #shelf: AnsweredShelf;
  #made: { readonly mark: string; readonly library: ReadonlySet<string>; readonly past: PastAnswers } | undefined;
  #turn = 0;

  constructor(context: AnswersDeskContext) {
    this.#context = context;
    this.#shelf = new AnsweredShelf(context);
  }

  /** None for a question that was stopped, or overtaken by another one: the seller has gone on. */
  async find(question: DeskQuestion): Promise<readonly PastAnswer[]> {
    this.stop();
    const turn = this.#turn;
    if (question.text.trim() === '') return [];
    const past = await this.#pastAnswersFor(question, () => turn !== this.#turn);
    return past?.find({ ...question, now: this.#context.now() }) ?? [];
  }

  /** Nobody waits any more; what is ready stays so for the next question. */
  stop(): void {
    this.#turn += 1;
  }

  /** Undefined where it was overtaken, or is switched off. */
  async #pastAnswersFor({ account }: DeskQuestion, isOver: () => boolean): Promise<PastAnswers | undefined> {
    const { source, pause } = this.#context;
    const model = await source.model?.().catch(() => undefined);
    const shelved = await this.#shelf.read({ account, model, isOver });
    if (!shelved) {
      if (!isOver()) this.#made = undefined;
      return undefined;
    }
    const { mark, pairs, seller } = shelved;
    const library = pairs.length > 0 ? await source.library(isOver) : new Set<string>();
    if (isOver()) return undefined;
    if (this.#made?.mark === mark && this.#made.library === library) return this.#made.past;
    this.#made = undefined;
    const past = await createPastAnswers({ pairs, library, seller, model, pause });
    if (isOver()) return undefined;
    this.#made = { mark, library, past };
    return past;
  }
}
