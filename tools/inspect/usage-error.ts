/** A call that cannot be answered as it was made. Its message is one sentence for the person who made it. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
