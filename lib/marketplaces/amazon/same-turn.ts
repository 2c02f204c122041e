/**
 * One look at a page serves every question of the same turn, as long as nothing in the page has changed since: the
 * browser's own list of changes is asked each time. Nothing is kept beyond the turn.
 */

const everything = { childList: true, subtree: true, characterData: true, attributes: true } as const;

interface Kept<Value> {
  readonly key: string;
  readonly document: Document;
  readonly value: Value;
  readonly observer: MutationObserver;
}

export class SameTurn<Value> {
  #kept: Kept<Value> | undefined;

  /** The value made for the same document and key in this turn, or a new one. `rootsOf` tells where changes can happen. */
  take(document: Document, key: string, make: () => Value, rootsOf: (value: Value) => readonly ParentNode[]): Value {
    const kept = this.#kept;
    const isSame = kept?.document === document && kept.key === key;
    if (kept && isSame && kept.observer.takeRecords().length === 0) return kept.value;
    this.#forget();
    const value = make();
    const observer = new MutationObserver(() => {});
    for (const root of rootsOf(value)) observer.observe(root, everything);
    this.#kept = { key, document, value, observer };
    queueMicrotask(() => this.#forget());
    return value;
  }

  #forget(): void {
    this.#kept?.observer.disconnect();
    this.#kept = undefined;
  }
}
