/**
 * Watches what becomes of a reply between its insertion and the moment it goes, and tells what the seller has changed in
 * the template's own words. Everything is in memory only, and goes with the draft: of a text nothing else is told.
 */
import { editsMade } from '@/lib/domain/template/edits/edits-made';
import type { WordingPlace } from '@/lib/domain/template/edits/kept-edits';
import type { PersonalWords } from '@/lib/domain/template/edits/personal-words';
import type { TextPart } from '@/lib/domain/template/rendered-text';
import type { EditsNoted } from '@/lib/protocol/edit-words';
import type { DraftTyped } from '@/lib/protocol/for-page';

export interface WatchedReply {
  readonly place: WordingPlace;
  /** The source that it was made from. */
  readonly body: string;
  readonly parts: readonly TextPart[];
  readonly personal: PersonalWords;
  /** Terms of the buyer's identities. */
  readonly buyers: readonly string[];
}

interface InBox extends WatchedReply {
  /** Nothing else stood in the box, and nothing was put there since. */
  readonly isAlone: boolean;
}

interface Watched {
  readonly replies: readonly InBox[];
  /** What the box held last besides nothing; undefined until it was told. */
  readonly text: string | undefined;
}

/** In so many conversations replies are watched at a time. */
const mostWatched = 20;

export class EditWatch {
  readonly #tell: (noted: EditsNoted) => void;
  readonly #watched = new Map<string, Watched>();
  #box: DraftTyped | undefined;

  constructor(tell: (noted: EditsNoted) => void) {
    this.#tell = tell;
  }

  /** Whether the box is known to hold nothing but what makes way. To be asked before the insertion. */
  isBoxFree(conversation: string, making: string): boolean {
    const box = this.#box;
    return box?.conversation === conversation && box.text.trim() === making.trim();
  }

  /** A reply was put into the box of this conversation. */
  insert(conversation: string, reply: WatchedReply, isAlone: boolean): void {
    const others = isAlone ? [] : (this.#watched.get(conversation)?.replies ?? []);
    const kept = others.filter(({ place }) => !isSamePlace(place, reply.place));
    const replies = [...kept.map((each) => ({ ...each, isAlone: false })), { ...reply, isAlone }];
    this.#watched.delete(conversation);
    this.#watched.set(conversation, { replies, text: undefined });
    const [oldest] = this.#watched.keys();
    if (this.#watched.size > mostWatched && oldest !== undefined) this.#conclude(oldest);
  }

  /** What stands in the box now. */
  see(draft: DraftTyped): void {
    this.#box = draft;
    const { conversation, text } = draft;
    const watched = conversation === undefined ? undefined : this.#watched.get(conversation);
    if (conversation === undefined || !watched) return;
    if (text.trim() !== '') this.#watched.set(conversation, { ...watched, text });
    else if (watched.text !== undefined) this.#conclude(conversation);
  }

  /** The page goes: whatever stands in a box will be seen no more. */
  end(): void {
    for (const conversation of [...this.#watched.keys()]) this.#conclude(conversation);
  }

  #conclude(conversation: string): void {
    const { replies = [], text } = this.#watched.get(conversation) ?? {};
    this.#watched.delete(conversation);
    if (text === undefined) return;
    for (const { place, buyers, ...reply } of replies) {
      const edits = editsMade({ ...reply, sent: text });
      if (edits.length > 0) this.#tell({ place, edits: [...edits], conversation, buyers: [...buyers] });
    }
  }
}

function isSamePlace(one: WordingPlace, other: WordingPlace): boolean {
  return one.template === other.template && one.language === other.language;
}
