/** Looking at the page costs; within one turn it cannot change under us, so one look serves every question of the turn. */

/** The value made at the first call of a turn; forgotten before anything else runs. */
export function onceATurn<Value>(make: () => Value): () => Value {
  let kept: { readonly value: Value } | undefined;
  return () => {
    if (kept) return kept.value;
    const value = make();
    kept = { value };
    queueMicrotask(() => {
      kept = undefined;
    });
    return value;
  };
}
