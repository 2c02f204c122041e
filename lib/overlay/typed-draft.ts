/**
 * Tells what stands in the portal's box as fast as it is typed, for the panel to check: only while the panel is open,
 * and only the box's text. It looks and never touches.
 */
import { draftIn } from './kept-draft-text';

const coalescedMs = 100;

export interface TypedDraftContext {
  readonly signal: AbortSignal;
  /** While it says no, nothing is looked at. */
  readonly isOn: () => boolean;
  /** Key of the conversation that the page shows. */
  readonly conversation: () => string | undefined;
  readonly tell: (draft: { readonly text: string; readonly conversation?: string }) => void;
  /** UTF-16 units; a longer text is told as none. */
  readonly most: number;
}

export class TypedDraft {
  readonly #context: TypedDraftContext;
  readonly #known = new WeakSet<HTMLElement>();
  #field: HTMLElement | undefined;
  #told: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(context: TypedDraftContext) {
    this.#context = context;
    context.signal.addEventListener('abort', () => clearTimeout(this.#timer), { once: true });
  }

  /** To be called with every reading: the box that the page shows now. */
  watch(field: HTMLElement | undefined): void {
    this.#field = field;
    if (field && !this.#known.has(field)) {
      this.#known.add(field);
      const options = { capture: true, signal: this.#context.signal };
      // Editors that write by themselves tell of no input; what a key has written stands there when it is released.
      for (const type of ['input', 'keyup']) field.addEventListener(type, () => this.lookSoon(), options);
    }
    this.lookSoon();
  }

  /** Tells it even if nothing has changed: whoever heard it may be gone. */
  tellAgain(): void {
    this.forget();
    this.lookSoon();
  }

  /** Nobody heard it. */
  forget(): void {
    this.#told = undefined;
  }

  lookSoon(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.#look();
    }, coalescedMs);
  }

  /** Text and conversation are asked in one turn: the page cannot switch in between. */
  #look(): void {
    const { isOn, conversation, tell, most } = this.#context;
    if (!isOn()) {
      this.#told = undefined;
      return;
    }
    const draft = this.#field?.isConnected ? draftIn(this.#field) : '';
    const text = draft.length > most ? '' : draft;
    const key = conversation();
    const told = `${key} ${text}`;
    if (told === this.#told) return;
    this.#told = told;
    tell({ text, ...(key !== undefined && { conversation: key }) });
  }
}
