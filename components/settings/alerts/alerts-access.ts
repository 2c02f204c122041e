/** What the section on alerts asks of the browser; given to it, so that it can be shown without one. */
export interface AlertsAccess {
  /** Whether the browser lets notices be shown; undefined until it is known. */
  readonly isAllowed: boolean | undefined;
  /** Asks the seller, by the browser's own question: only from within a press. Resolves to whether it is allowed. */
  readonly ask: () => Promise<boolean>;
  readonly showTest: () => Promise<void>;
}
