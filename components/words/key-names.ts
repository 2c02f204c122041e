/** Key bindings as the browser tells them (`Alt+1`, `⌥1`), cut into keycaps. */
import type { PanelView } from '@/lib/protocol/panel-view';

export type Shortcuts = PanelView['shortcuts'];

/** `['Alt', '1']`. */
export function keysOf(binding: string): readonly string[] {
  const keys = binding.split('+').filter((key) => key !== '');
  if (keys.length > 1) return keys;
  const symbols = /^([⌃⌥⇧⌘]+)(.+)$/u.exec(binding);
  return symbols?.[1] && symbols[2] ? [...symbols[1], symbols[2]] : keys;
}

/** The bindings of the first three suggestions, in order. */
export function insertBindings({ insertFirst, insertSecond, insertThird }: Shortcuts): readonly (string | undefined)[] {
  return [insertFirst, insertSecond, insertThird];
}

/** What all bindings begin with, e.g. `Alt`; undefined unless they differ in the last key alone. */
export function sharedPrefix(bindings: readonly (string | undefined)[]): string | undefined {
  const prefixes = bindings.map((binding) => (binding ? keysOf(binding).slice(0, -1).join(' + ') : ''));
  const [first] = prefixes;
  return first && prefixes.every((prefix) => prefix === first) ? first : undefined;
}

/** The last key of a binding, e.g. `1`. */
export function lastKey(binding: string): string {
  return keysOf(binding).at(-1) ?? binding;
}
