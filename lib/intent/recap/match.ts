/** Where a phrase of a list stands in a clause. */
export interface Match {
  /** What the list of the phrase is called. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** The places of the words that the phrase itself names. */
  readonly places: readonly number[];
  /** In a language without spaces: the text without what the phrase itself names. */
  readonly rest?: string;
}
