/** The worker's end of the line to its panel: what it asks for, each answer checked before anything is done with it. */
import * as z from 'zod/mini';
import {
  type AnsweredPlacesTold,
  type AnswersAsk,
  type AnswersWorkerWord,
  answeredPlacesSchema,
  answeredRecordSchema,
  answeredRecordsSchema,
  type LibraryPart,
  type PlacesWanted,
  type RecordsWanted,
} from './past-answer-words';

const libraryPartSchema = z.object({ version: z.int(), texts: z.array(z.string()), next: z.optional(z.int()) });

export class AnswersAskLine {
  readonly #post: (word: AnswersWorkerWord) => void;
  readonly #waiting = new Map<number, (answer: unknown) => void>();
  #lastId = 0;

  constructor(post: (word: AnswersWorkerWord) => void) {
    this.#post = post;
  }

  /** The panel has answered. */
  take(id: number, answer: unknown): void {
    this.#waiting.get(id)?.(answer);
    this.#waiting.delete(id);
  }

  async places(payload: PlacesWanted): Promise<AnsweredPlacesTold> {
    return answeredPlacesSchema.parse(await this.#ask({ name: 'answers/places', payload }));
  }

  /** What does not fit its schema is left out. */
  async records(payload: RecordsWanted) {
    const { done, records } = answeredRecordsSchema.parse(await this.#ask({ name: 'answers/records', payload }));
    const fitting = records.flatMap((record) => {
      const checked = answeredRecordSchema.safeParse(record);
      return checked.success ? [checked.data] : [];
    });
    return { done, records: fitting };
  }

  async library(from: number): Promise<LibraryPart> {
    const { next, ...part } = libraryPartSchema.parse(await this.#ask({ name: 'library', payload: { from } }));
    return { ...part, ...(next !== undefined && { next }) };
  }

  #ask(ask: AnswersAsk): Promise<unknown> {
    this.#lastId += 1;
    const id = this.#lastId;
    return new Promise((resolve) => {
      this.#waiting.set(id, resolve);
      this.#post({ kind: 'ask', id, ask });
    });
  }
}
