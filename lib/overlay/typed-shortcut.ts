/**
 * Hears `/` and letters that the seller types in the portal's box, tells the panel, and takes the keys that choose among
 * the replies it offers. A key is taken only while the offer is for exactly what stands before the caret; every other
 * one reaches the page untouched.
 */
import { isComposing } from '@/lib/dom/composition';
import { editingHost } from '@/lib/dom/field-refusal';
import { isOwnNode } from '@/lib/dom/own-nodes';
import { textBeforeCaret } from '@/lib/dom/text-before-caret';
import { mostRead, shortcutIn } from './shortcut-in';

export type OfferKey = 'down' | 'up' | 'choose';

export interface TypedShortcutContext {
  readonly signal: AbortSignal;
  /** Whether a person has done it and not the page. */
  readonly isByHand: (event: Event) => boolean;
  /** While it says no, nothing is looked at and every key is the page's. */
  readonly isOn: () => boolean;
  /** Key of the conversation that the page shows; asked only while there is something to tell. */
  readonly conversation: () => string | undefined;
  readonly tell: (told: { readonly typed?: string; readonly conversation?: string }) => void;
  readonly press: (key: OfferKey, typed: string) => void;
}

const keys: Readonly<Record<string, OfferKey | 'close'>> = {
  ArrowDown: 'down',
  ArrowUp: 'up',
  Enter: 'choose',
  Tab: 'choose',
  Escape: 'close',
};

export class TypedShortcut {
  readonly #context: TypedShortcutContext;
  readonly #known = new WeakSet<Document>();
  #field: HTMLElement | undefined;
  #told: string | undefined;
  #conversation: string | undefined;
  /** What the panel shows replies for. */
  #offered: string | undefined;
  /** The seller wants no replies for this word, however it goes on. */
  #closed: string | undefined;
  /** The key that was taken and is still down: nothing of that press reaches the page. */
  #held: string | undefined;

  constructor(context: TypedShortcutContext) {
    this.#context = context;
  }

  /** To be called with every reading: the box that the page shows now. */
  watch(field: HTMLElement | undefined): void {
    this.#field = field;
    if (field && !this.#known.has(field.ownerDocument)) this.#listen(field.ownerDocument);
    if (this.#told !== undefined && this.#context.conversation() !== this.#conversation) this.leave();
    else this.#look(false);
  }

  /** The panel shows replies for these letters, or has none for them. */
  take({ typed, isOffered }: { readonly typed: string; readonly isOffered: boolean }): void {
    if (typed === this.#told) this.#offered = isOffered ? typed : undefined;
  }

  /** A reply has been put in, or another conversation is open: what stands there now was not typed for replies. */
  leave(): void {
    this.#closed = this.#word();
    this.#look(false);
  }

  /** Before the page's own listeners; a box in a frame has a window of its own. */
  #listen(document: Document): void {
    const view = document.defaultView;
    if (!view) return;
    this.#known.add(document);
    const options = { capture: true, signal: this.#context.signal };
    view.addEventListener('keydown', (event) => this.#press(event), options);
    view.addEventListener('keypress', (event) => this.#endPress(event), options);
    view.addEventListener('keyup', (event) => this.#release(event), options);
    view.addEventListener('input', (event) => this.#isInBox(event) && this.#look(true), options);
    const lookSoon = (): unknown => setTimeout(() => this.#look(true));
    view.addEventListener('compositionend', (event) => this.#isInBox(event) && lookSoon(), options);
    view.addEventListener('click', () => this.#look(false), options);
    view.addEventListener('focusin', (event) => this.#noteFocus(event), options);
  }

  /** What stands before the caret counts once it was typed; where the caret merely comes to it, nothing is offered. */
  #look(isTyped: boolean): void {
    const word = this.#word();
    if (!isSameWord(word, this.#closed)) this.#closed = undefined;
    const isWanted = this.#closed === undefined && (isTyped || word === this.#told);
    this.#tell(isWanted ? word : undefined);
  }

  #tell(typed: string | undefined): void {
    if (typed === this.#told) return;
    const { tell, conversation } = this.#context;
    this.#told = typed;
    this.#offered = undefined;
    this.#conversation = typed === undefined ? undefined : conversation();
    tell({
      ...(typed !== undefined && { typed }),
      ...(this.#conversation !== undefined && { conversation: this.#conversation }),
    });
  }

  #word(): string | undefined {
    const field = this.#field;
    if (!field?.isConnected || !this.#context.isOn() || isComposing(field)) return undefined;
    return shortcutIn(textBeforeCaret(field, mostRead) ?? '');
  }

  #press(event: KeyboardEvent): void {
    if (!this.#context.isByHand(event)) return;
    const isRest = event.repeat && event.code === this.#held;
    // A key that was the page's when it went down is the page's until it comes up.
    const key = event.repeat && !isRest ? undefined : this.#keyOf(event);
    if (key === undefined && !isRest) {
      if (event.code === this.#held) this.#held = undefined;
      return;
    }
    take(event);
    this.#held = event.code;
    const typed = this.#offered;
    if (key === undefined || typed === undefined || (event.repeat && (key === 'choose' || key === 'close'))) return;
    if (key === 'close') this.leave();
    else this.#context.press(key, typed);
  }

  /** Undefined where the key is the page's. */
  #keyOf(event: KeyboardEvent): OfferKey | 'close' | undefined {
    const { altKey, ctrlKey, metaKey, shiftKey, isComposing: composes, keyCode } = event;
    if (this.#offered === undefined || composes || keyCode === 229 || altKey || ctrlKey || metaKey || shiftKey) {
      return undefined;
    }
    const key = Object.hasOwn(keys, event.key) ? keys[event.key] : undefined;
    return key && this.#isInBox(event) && this.#word() === this.#offered ? key : undefined;
  }

  #endPress(event: KeyboardEvent): void {
    if (event.code === this.#held && this.#context.isByHand(event)) take(event);
  }

  /** Editors that write by themselves tell of no input; what a key has written stands there when it is released. */
  #release(event: KeyboardEvent): void {
    this.#endPress(event);
    if (event.code === this.#held) this.#held = undefined;
    else if (this.#isInBox(event)) this.#look(event.key.length === 1 || event.key === 'Backspace');
  }

  #noteFocus(event: FocusEvent): void {
    const { target } = event;
    const isOwn = target !== null && 'nodeType' in target && target instanceof Node && isOwnNode(target);
    if (!isOwn && !this.#isInBox(event)) this.#tell(undefined);
  }

  #isInBox(event: Event): boolean {
    const field = this.#field;
    return field !== undefined && event.composedPath().includes(editingHost(field) ?? field);
  }
}

function take(event: KeyboardEvent): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

/** Whether one goes on from the other. */
function isSameWord(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && (one.startsWith(other) || other.startsWith(one));
}
