/** The keys that insert the first three, where they share all but the last. Only drawn. */
import { Keycap } from '../ui/keycap';
import { insertBindings, lastKey, type Shortcuts, sharedPrefix } from '../words/key-names';

export function ShortcutHint({ shortcuts }: { readonly shortcuts: Shortcuts }) {
  const bindings = insertBindings(shortcuts);
  const prefix = sharedPrefix(bindings);
  if (!prefix) return null;
  return (
    <span aria-hidden="true" className="flex items-center gap-1 text-ink-3">
      {prefix} +{bindings.map((binding) => binding && <Keycap key={binding}>{lastKey(binding)}</Keycap>)}
    </span>
  );
}
