/**
 * Undo gives back the draft, but leaves it selected as the insertion needed it. This puts the caret back where the
 * seller had it.
 */

/** Weak: a field that the page drops is forgotten. */
const watches = new WeakMap<HTMLElement, AbortController>();

const redrawnMs = 30;

interface UndoneInsertion {
  readonly hasOwnHistory: boolean;
  readonly isAsBefore: () => boolean;
  readonly placeCaretAsBefore: () => void;
}

/** Holds for the last insertion into the field. */
export function putCaretBackOnUndo(
  field: HTMLElement,
  { hasOwnHistory, isAsBefore, placeCaretAsBefore }: UndoneInsertion,
): void {
  watches.get(field)?.abort();
  const watch = new AbortController();
  watches.set(field, watch);
  const { signal } = watch;
  const putBack = (): void => {
    if (isAsBefore()) placeCaretAsBefore();
  };
  const hearInput = (event: Event): void => {
    if ('inputType' in event && event.inputType === 'historyUndo') putBack();
  };
  // Editors with a history of their own undo by the key alone, and draw what follows from it a moment later.
  const hearKey = ({ ctrlKey, metaKey, key }: KeyboardEvent): void => {
    if ((ctrlKey || metaKey) && key === 'z') setTimeout(putBack, redrawnMs);
  };
  field.addEventListener('input', hearInput, { signal });
  if (hasOwnHistory) field.addEventListener('keydown', hearKey, { signal });
}
