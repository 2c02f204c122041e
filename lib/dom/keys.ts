/**
 * Replydock's shortcuts while the portal's page has the focus. Only real key presses count: a page could forge others.
 */

/** The names that the manifest gives the same commands. */
export type Shortcut = 'insert-1' | 'insert-2' | 'insert-3' | 'toggle-panel';

/** Physical keys: Alt types other characters on many layouts, and on French ones digits need Shift. */
const insertKeys: Readonly<Record<string, Shortcut>> = { Digit1: 'insert-1', Digit2: 'insert-2', Digit3: 'insert-3' };

export interface ShortcutOptions {
  readonly document: Document;
  readonly signal: AbortSignal;
  /** The page does not see the key any more, unless this says `false`: not taken. */
  readonly onShortcut: (shortcut: Shortcut) => unknown;
}

export function onShortcut({ document, signal, onShortcut }: ShortcutOptions): void {
  const listen = (event: KeyboardEvent): void => {
    const shortcut = event.isTrusted ? toShortcut(event) : undefined;
    if (!shortcut || onShortcut(shortcut) === false) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  // Before the page's own listeners, which may stop the event.
  const target = document.defaultView ?? document;
  target.addEventListener('keydown', (event) => isKeyboardEvent(event) && listen(event), { capture: true, signal });
}

function isKeyboardEvent(event: Event): event is KeyboardEvent {
  return 'code' in event && 'altKey' in event;
}

/** What of a `KeyboardEvent` decides. */
export type KeyPress = Pick<
  KeyboardEvent,
  | 'code'
  | 'key'
  | 'keyCode'
  | 'altKey'
  | 'ctrlKey'
  | 'metaKey'
  | 'shiftKey'
  | 'repeat'
  | 'isComposing'
  | 'getModifierState'
>;

/** What a key press asks for. A held key and one that composes a character (IME, AltGr) ask for nothing. */
export function toShortcut(event: KeyPress): Shortcut | undefined {
  if (event.repeat || event.isComposing || event.keyCode === 229) return undefined;
  if (!event.altKey || event.ctrlKey || event.metaKey || event.getModifierState('AltGraph')) return undefined;
  if (!event.shiftKey) return insertKeys[event.code];
  return isLetterR(event) ? 'toggle-panel' : undefined;
}

/** By the letter on the key; by its place where Alt or the script gives another character. */
function isLetterR({ key, code }: KeyPress): boolean {
  return /^[a-z]$/i.test(key) ? key.toLowerCase() === 'r' : code === 'KeyR';
}
