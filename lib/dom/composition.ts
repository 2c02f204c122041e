/** Whether an input method is composing in a field: no text may be put into it then, and no browser can be asked. */

/** Weak: a field that the page drops is forgotten. */
const composing = new WeakSet<Element>();

export function watchComposition(field: HTMLElement, signal: AbortSignal): void {
  field.addEventListener('compositionstart', () => composing.add(field), { capture: true, signal });
  for (const end of ['compositionend', 'blur']) {
    field.addEventListener(end, () => composing.delete(field), { capture: true, signal });
  }
}

export function isComposing(field: Element): boolean {
  return composing.has(field);
}
