/** What a shared document holds: flat records, so that two devices that make the same one never lose a side's edits. */

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/**
 * One thing that travels: a template, a version, a customer's note, a setting. Paths are `field` for what belongs to
 * the record itself and `branch:field` for what comes and goes as one, e.g. `de:body` of a template's German variant.
 */
export interface SharedRecord {
  readonly id: string;
  /** Of concurrent changes of one path the later wins; of different paths both stay. Sets are a path for each entry. */
  readonly values: Readonly<Record<string, Json>>;
  /** Concurrent changes of one path merge as text. */
  readonly texts: Readonly<Record<string, string>>;
}

/** Taken away on one device and not yet gone for good: what it was, and when. */
export interface RemovedRecord {
  readonly record: SharedRecord;
  /** Epoch ms. */
  readonly removedAt: number;
}

export interface SharedState {
  readonly present: ReadonlyMap<string, SharedRecord>;
  readonly removed: ReadonlyMap<string, RemovedRecord>;
  /** Gone for good; they stay away unless somebody changed them meanwhile. */
  readonly gone: ReadonlySet<string>;
  /**
   * Present, but an erasure elsewhere has dropped contents of them: a device that still has the record puts it again,
   * and it is whole.
   */
  readonly incomplete: ReadonlySet<string>;
  /**
   * Texts that lost: two devices made the same path at once, each with a text of its own, and another one counts. They
   * are told until the record is put again (the same record will do), so they are to be kept elsewhere before.
   */
  readonly leftovers: readonly Leftover[];
}

export interface Leftover {
  readonly id: string;
  readonly path: string;
  readonly text: string;
}
