/**
 * Stops of an inserted text: Tab jumps from one to the next. Only while stops are left and nothing but the present
 * stop was written at; any other Tab is the page's.
 */
export interface FieldWithStops {
  readonly field: HTMLElement;
  /** As far as changes are to be seen; stops are told by how much of it comes after them. */
  readonly text: () => string;
  /** Where the caret is now, then what is left, in order. */
  readonly stops: readonly CursorStop[];
}

export interface CursorStop {
  /** Length of what comes after the stop. */
  readonly tail: number;
  readonly place: () => void;
}

/** Weak: a field that the page drops takes its stops along. */
const jumps = new WeakMap<HTMLElement, AbortController>();

/** In place of the field's former stops. */
export function rememberStops({ field, text, stops }: FieldWithStops): void {
  jumps.get(field)?.abort();
  const [first, ...left] = stops;
  if (!first || left.length === 0) return;
  const jumping = new AbortController();
  jumps.set(field, jumping);
  let around = textAround(text(), first);
  const jump = (event: KeyboardEvent): void => {
    if (!isPlainTab(event)) return;
    const now = text();
    const next = isOnlyWrittenAt(around, now) ? left.shift() : undefined;
    if (!next || left.length === 0) jumping.abort();
    if (!next) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    next.place();
    around = textAround(now, next);
  };
  field.addEventListener('keydown', jump, { capture: true, signal: jumping.signal });
}

interface TextAround {
  readonly before: string;
  readonly after: string;
}

function textAround(text: string, { tail }: CursorStop): TextAround {
  const at = text.length - tail;
  return { before: text.slice(0, at), after: text.slice(at) };
}

function isOnlyWrittenAt({ before, after }: TextAround, now: string): boolean {
  return now.length >= before.length + after.length && now.startsWith(before) && now.endsWith(after);
}

function isPlainTab(event: KeyboardEvent): boolean {
  const { key, isTrusted, isComposing, shiftKey, altKey, ctrlKey, metaKey } = event;
  return key === 'Tab' && isTrusted && !(isComposing || shiftKey || altKey || ctrlKey || metaKey);
}
