/** Asks the store one thing at a time. What throws is an answer too: nothing was stored. */
import type { SaveOutcome } from '../workshop-access';

export class StoreTurns<A> {
  /** Absent until it is known how the store is reached. */
  access: A | undefined;
  #running: Promise<unknown> = Promise.resolve();

  /** Begins when all that was begun before has ended. */
  inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#running.then(work);
    this.#running = turn.catch(() => {});
    return turn;
  }

  async ask(deed: (access: A) => Promise<SaveOutcome>): Promise<SaveOutcome> {
    if (!this.access) return { ok: false, reason: 'storage' };
    try {
      return await deed(this.access);
    } catch {
      return { ok: false, reason: 'storage' };
    }
  }
}
