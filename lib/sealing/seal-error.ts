/** Why sealed bytes cannot be opened. */

/**
 * `not-sealed`: nothing of ours, or its very first bytes are gone.
 * `newer-version`: sealed by a later release in a way that this one does not know.
 * `wrong-passphrase`: the header is whole and the passphrase does not fit it.
 * `damaged`: bytes were changed, moved or added. `cut-short`: the end is missing.
 */
export type SealProblem = 'not-sealed' | 'newer-version' | 'wrong-passphrase' | 'damaged' | 'cut-short';

export class SealError extends Error {
  override readonly name = 'SealError';
  readonly problem: SealProblem;
  /** Where in the sealed bytes the part begins that cannot be opened. */
  readonly at: number;

  constructor(problem: SealProblem, at: number) {
    super(`Sealed bytes cannot be opened at ${at}: ${problem}`);
    this.problem = problem;
    this.at = at;
  }
}
