/**
 * Watches the portal's box and tells what the seller is writing in it, so that it can be kept. It never touches the box
 * and presses nothing.
 *
 * Pages swap boxes, conversations and texts at any time and in any order. So a text is told only together with a
 * conversation that was the same before the seller's hand and after it, and never one that came along from another
 * conversation. A box that the page itself has emptied takes nothing away.
 */
import { isTextField } from '@/lib/dom/field-refusal';
import { isSameConversation } from '@/lib/domain/conversation/conversation-identity';
import type { ConversationIdentity } from '@/lib/domain/conversation/insertion';
import { type DraftBox, draftLength, draftMark, holdsDraft } from '@/lib/domain/conversation/kept-draft';
import type { PageAdapter, PageView } from '@/lib/marketplaces/page-adapter';
import type { DraftInBox } from '@/lib/protocol/for-page';
import { createBoxListener, type HandContext } from './kept-draft-hand';
import { draftIn, isSameText, lettersIn } from './kept-draft-text';

const quietMs = 1_000;
/** A page that has emptied the box may just be sending; only then is the draft offered again. */
const sendingMs = 2_500;
/** A box that is emptied so soon after a click on Send was emptied by it. */
const sentWithinMs = 30_000;
const mostRemembered = 50;
const longAgo = Number.NEGATIVE_INFINITY;

export interface DraftWatchContext extends HandContext {
  readonly adapter: Pick<PageAdapter, 'identify' | 'findReplyField' | 'findReplyControls'>;
  readonly document: Document;
  readonly view: () => PageView;
  readonly keep: (draft: DraftInBox) => void;
  readonly drop: (draft: DraftInBox) => void;
  /** The box has become empty or is not empty any more: the page is to be read again. */
  readonly onBoxChange: () => void;
}

/** What is seen when the page is read. */
export interface SeenBox {
  readonly identity: ConversationIdentity | undefined;
  readonly field: HTMLElement | undefined;
  /** Oldest first. */
  readonly messages: readonly { readonly from: string; readonly text: string }[];
}

/** The seller's hand in the box since anything was told last. */
interface Touch {
  readonly identity: ConversationIdentity;
  /** What the box held before it was emptied. */
  readonly emptied?: string;
}

/** Everything known of the box in one conversation. */
interface Box {
  readonly identity: ConversationIdentity;
  /** What it held when it was last looked at. */
  text: string;
  /** What it last held besides nothing, until the seller emptied or sent it. */
  held: string;
  run: string | undefined;
  touch: Touch | undefined;
  /** The text may be another conversation's. */
  isSuspect: boolean;
  /** Another conversation was there before, and the box has not been looked at since. */
  isArriving: boolean;
  lastMessage: string | undefined;
  sentAt: number;
  emptiedAt: number;
}

export class DraftWatch {
  readonly #context: DraftWatchContext;
  readonly #listen: (box: HTMLElement) => void;
  #field: HTMLElement | undefined;
  /** In the conversation that was last known for sure; `#isSure` if it still is. */
  #box: Box | undefined;
  #isSure = false;
  /** The page has changed since it was asked which conversation it shows. */
  #isStale = false;
  /** What the box of another conversation held last: pages may leave it there. */
  #elsewhere: { readonly key: string; readonly text: string } | undefined;
  /** What was typed last, by conversation: pages bring it back when they show that one again. */
  readonly #typed = new Map<string, string>();
  #flushTimer: ReturnType<typeof setTimeout> | undefined;
  #lookTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(context: DraftWatchContext) {
    const { document, signal } = context;
    this.#context = context;
    const flush = (): void => this.#flush();
    this.#listen = createBoxListener(context, {
      before: (field) => this.#before(field),
      after: (field, isUndo) => this.#after(field, isUndo),
      onLeave: flush,
    });
    document.addEventListener('pointerdown', flush, { capture: true, signal });
    document.addEventListener('click', (event) => this.#noteClick(event), { capture: true, signal });
    document.addEventListener('visibilitychange', flush, { signal });
    document.defaultView?.addEventListener('pagehide', flush, { signal });
    const end = (): void => {
      clearTimeout(this.#flushTimer);
      clearTimeout(this.#lookTimer);
    };
    signal.addEventListener('abort', end, { once: true });
  }

  /** To be called with every reading of the page; tells what the reading says of the box. */
  look({ identity, field, messages }: SeenBox): DraftBox | undefined {
    this.#field = field;
    this.#isSure = identity !== undefined;
    this.#isStale = false;
    if (field) this.#listen(field);
    if (!identity) return undefined;
    const box = this.#boxOf(identity);
    if (!field) return undefined;
    this.#noteOwnChange(box, field);
    this.#noteMessages(box, messages);
    if (box.text === '' && box.held !== '' && this.#now() - box.sentAt < sentWithinMs) this.#dropSent(box);
    if (box.touch && this.#flushTimer === undefined) this.#flushSoon();
    return this.#describe(box, field);
  }

  /** The page has changed; it is read again soon, but the seller's hand may be faster. */
  noteChange(): void {
    this.#isStale = true;
  }

  /** A reply has just been put into the box of this conversation. */
  noteInsertion(identity: ConversationIdentity): void {
    if (!this.#field || !this.#isSure || this.#box?.identity.key !== identity.key) return;
    this.#after(this.#field, false);
    this.#flush();
  }

  #boxOf(identity: ConversationIdentity): Box {
    const before = this.#box;
    if (before?.identity.key === identity.key) {
      this.#box = Object.assign(before, { identity });
      return this.#box;
    }
    if (before && before.text !== '') this.#elsewhere = { key: before.identity.key, text: before.text };
    const isArriving = before !== undefined;
    const fresh = { text: '', held: '', run: undefined, touch: undefined, isSuspect: false, lastMessage: undefined };
    this.#box = { identity, ...fresh, isArriving, sentAt: longAgo, emptiedAt: longAgo };
    return this.#box;
  }

  /** The box holds something else, and no hand was seen. */
  #noteOwnChange(box: Box, field: HTMLElement): void {
    const text = lettersIn(field);
    const wasArriving = box.isArriving;
    box.isArriving = false;
    if (text === box.text) return;
    if (text === '') this.#noteTakenAway(box, field);
    box.isSuspect = text !== '' && (wasArriving ? !this.#isOwn(box, text) : this.#isElsewhere(box, text));
    if (text !== '') {
      const isOn = box.text === '' ? isSameText(text, box.held) : text.includes(box.text);
      if (!isOn) box.run = undefined;
      box.held = text;
    }
    box.text = text;
  }

  /** Typed in this very conversation before. */
  #isOwn({ identity }: Box, text: string): boolean {
    return isSameText(text, this.#typed.get(identity.key) ?? '');
  }

  #isElsewhere({ identity }: Box, text: string): boolean {
    const { key, text: other } = this.#elsewhere ?? { key: identity.key, text: '' };
    return key !== identity.key && isSameText(text, other);
  }

  /** The page has emptied the box before what was typed last could be told; of an editor the lines have gone with it. */
  #noteTakenAway(box: Box, field: HTMLElement): void {
    const { touch, identity, isSuspect, text } = box;
    if (touch && !isSuspect && isTextField(field) && isSameConversation(touch.identity, identity)) {
      this.#tellKeep(box, identity, text);
    }
    box.touch = undefined;
    box.emptiedAt = this.#now();
    this.#lookAgain(sendingMs);
  }

  /** Whether the newest message says what the box held. */
  #noteMessages(box: Box, messages: SeenBox['messages']): void {
    const last = messages.at(-1);
    if (!last) return;
    const told = `${last.from} ${last.text}`;
    const isNew = box.lastMessage !== undefined && told !== box.lastMessage;
    box.lastMessage = told;
    if (!isNew || last.from !== 'seller' || !holdsDraft(last.text, box.held)) return;
    box.sentAt = this.#now();
    this.#lookAgain(quietMs);
  }

  #dropSent(box: Box): void {
    box.run ??= crypto.randomUUID();
    this.#tellDrop(box, box.identity, box.held);
    Object.assign(box, { held: '', touch: undefined, emptiedAt: longAgo, sentAt: longAgo });
  }

  #describe(box: Box, field: HTMLElement): DraftBox | undefined {
    if (box.text === '') {
      if (this.#now() - box.emptiedAt < sendingMs) return undefined;
      // What the page itself has taken away is offered again.
      if (box.held !== '') box.run = undefined;
      box.held = '';
      return { isEmpty: true, run: box.run };
    }
    return box.run === undefined
      ? { isEmpty: false, mark: draftMark(draftIn(field)) }
      : { isEmpty: false, run: box.run };
  }

  /** Asks again where the page has changed; to ask for every key would be felt. */
  #refresh(): void {
    if (!this.#isStale) return;
    const { adapter, view } = this.#context;
    this.#isStale = false;
    const shown = adapter.identify(view());
    this.#isSure = shown !== undefined;
    if (shown && this.#field) this.#noteArrival(this.#boxOf(shown), this.#field);
  }

  #noteArrival(box: Box, field: HTMLElement): void {
    if (box.isArriving) this.#noteOwnChange(box, field);
  }

  #before(field: HTMLElement): void {
    if (field !== this.#field) return;
    this.#refresh();
    if (this.#box && this.#isSure) this.#noteOwnChange(this.#box, field);
  }

  #after(field: HTMLElement, isUndo: boolean): void {
    const box = this.#box;
    if (field !== this.#field || !box || this.#context.signal.aborted) return;
    const text = lettersIn(field);
    if (text === box.text) return;
    this.#refresh();
    if (this.#box !== box) return;
    const emptied = box.text;
    box.text = text;
    if (!this.#isSure) {
      // Typed while nobody knew where: of the conversation that was, or of the one that comes.
      box.isSuspect = text !== '';
      return;
    }
    if (emptied === '') box.run = undefined;
    box.run ??= crypto.randomUUID();
    if (text === '') this.#noteEmptied(box, isUndo ? undefined : emptied);
    else {
      box.touch = { identity: box.identity };
      box.held = text;
      this.#remember(box);
      this.#flushSoon();
    }
    if (emptied === '' || text === '') this.#context.onBoxChange();
  }

  #remember({ identity: { key }, text, isSuspect }: Box): void {
    this.#typed.delete(key);
    if (!isSuspect) this.#typed.set(key, text);
    const [oldest] = this.#typed.keys();
    if (this.#typed.size > mostRemembered && oldest !== undefined) this.#typed.delete(oldest);
  }

  /** What was taken back by undo stays kept: redo is not there for long. */
  #noteEmptied(box: Box, emptied: string | undefined): void {
    box.touch = undefined;
    if (emptied !== undefined) {
      box.touch = { identity: box.identity, emptied };
      this.#flush();
      box.held = '';
    }
    box.isSuspect = false;
    box.emptiedAt = longAgo;
  }

  #flushSoon(): void {
    clearTimeout(this.#flushTimer);
    this.#flushTimer = setTimeout(() => this.#flush(), quietMs);
  }

  /** Box and conversation are asked in one turn: the page cannot switch in between. */
  #flush(): void {
    clearTimeout(this.#flushTimer);
    this.#flushTimer = undefined;
    const { adapter, view, signal } = this.#context;
    const box = this.#box;
    const touch = box?.touch;
    if (!box || !touch || signal.aborted) return;
    const page = view();
    const shown = adapter.identify(page);
    // Nobody knows for the moment; the next look may.
    if (!shown && touch.emptied === undefined) return;
    box.touch = undefined;
    if (box.isSuspect || !shown || shown.key !== box.identity.key || !isSameConversation(shown, touch.identity)) return;
    const field = adapter.findReplyField(page);
    // Another box of the same conversation is believed if it holds the very same.
    if (!field || lettersIn(field) !== box.text) return;
    if (touch.emptied !== undefined) this.#tellDrop(box, shown, touch.emptied);
    else this.#tellKeep(box, shown, draftIn(field));
  }

  #tellKeep({ run }: Box, identity: ConversationIdentity, text: string): void {
    if (run !== undefined && text.trim() !== '' && text.length <= draftLength) {
      this.#context.keep({ identity, run, text });
    }
  }

  #tellDrop({ run }: Box, identity: ConversationIdentity, text: string): void {
    if (run !== undefined) this.#context.drop({ identity, run, text: text.slice(0, draftLength) });
  }

  /** A click on Send; what the page then does to the box is its answer. */
  #noteClick(event: Event): void {
    const box = this.#box;
    const { adapter, view, isByHand } = this.#context;
    if (!box || !this.#isSure || box.text === '' || !isByHand(event)) return;
    const path = event.composedPath();
    const isPressed = (control: Element): boolean =>
      path.includes(control) && control.matches('button,[role="button"],input,kat-button');
    if (adapter.findReplyControls(view()).some(isPressed)) box.sentAt = this.#now();
  }

  #lookAgain(ms: number): void {
    clearTimeout(this.#lookTimer);
    this.#lookTimer = setTimeout(this.#context.onBoxChange, ms);
  }

  #now(): number {
    return this.#context.view().clock.now;
  }
}
