/**
 * What the seller writes about buyers, on its way to the store. A draft belongs to the conversation in which it was
 * written and outlives what shows it: nothing typed is lost when the view changes, another conversation is opened or the
 * panel is folded. It is saved a moment behind the keys, and stays until the store is seen to hold it.
 */
import { type KeptAboutCustomer, mostTags, noteLength } from '@/lib/protocol/customer-words';

export type Kept = Pick<KeptAboutCustomer, 'tags' | 'note'>;

type DraftState = 'typing' | 'saving' | 'saved' | 'failed';

export interface Draft extends KeptAboutCustomer {
  readonly state: DraftState;
  /** What was stored when the draft was begun, and each version that was on its way since: a view may still tell of these. */
  readonly older: readonly Kept[];
}

export interface Writing {
  /** Names the conversation. */
  readonly place: string;
  readonly terms: readonly string[];
  readonly stored: Kept;
}

/** So many terms fit into one message; any of them finds what is kept. */
const mostTerms = 500;
const quietMs = 400;
const mostOlder = 20;

export class KeptDrafts {
  readonly #save: (kept: KeptAboutCustomer) => Promise<void>;
  readonly #drafts = new Map<string, Draft>();
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();
  /** Saved again as soon as the save that runs has ended. */
  readonly #waiting = new Set<string>();
  readonly #running = new Set<string>();
  readonly #listeners = new Set<() => void>();

  constructor(save: (kept: KeptAboutCustomer) => Promise<void>) {
    this.#save = save;
  }

  readonly subscribe = (onChange: () => void): (() => void) => {
    this.#listeners.add(onChange);
    return () => this.#listeners.delete(onChange);
  };

  /** Same object as long as nothing has changed. */
  draftAt(place: string): Draft | undefined {
    return this.#drafts.get(place);
  }

  write({ place, terms, stored }: Writing, change: Partial<Kept>): void {
    const { tags, note, older } = this.#drafts.get(place) ?? { ...stored, older: [stored] };
    const kept = { tags, note, ...change, terms: terms.slice(0, mostTerms) };
    this.#put(place, { ...kept, older, state: 'typing' });
    clearTimeout(this.#timers.get(place));
    this.#timers.set(
      place,
      setTimeout(() => void this.save(place), quietMs),
    );
  }

  /** At once, if there is anything to save that fits. */
  async save(place: string): Promise<void> {
    clearTimeout(this.#timers.get(place));
    const draft = this.#drafts.get(place);
    if (!draft || draft.state === 'saved' || !fits(draft)) return;
    if (this.#running.has(place)) {
      this.#waiting.add(place);
      return;
    }
    this.#running.add(place);
    const { tags, note, terms } = draft;
    const older = [...draft.older, { tags, note }].slice(-mostOlder);
    const saving = this.#put(place, { ...draft, older, state: 'saving' });
    const state = await this.#save({ tags, note, terms }).then(succeeded, failed);
    this.#running.delete(place);
    if (this.#drafts.get(place) === saving) this.#put(place, { ...saving, state });
    if (this.#waiting.delete(place)) await this.save(place);
  }

  saveAll(): void {
    for (const place of this.#drafts.keys()) void this.save(place);
  }

  /** What the store holds, as the view tells: a draft that was saved has done its work once that is nothing old. */
  settle(place: string, stored: Kept): void {
    const draft = this.#drafts.get(place);
    if (draft?.state !== 'saved') return;
    const isOld = !isSame(stored, draft) && draft.older.some((before) => isSame(stored, before));
    if (isOld) return;
    this.#drafts.delete(place);
    this.#tell();
  }

  #put(place: string, draft: Draft): Draft {
    this.#drafts.set(place, draft);
    this.#tell();
    return draft;
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}

/** How many characters the note is too long by; 0 where it fits. */
export function surplusOfNote({ note }: Pick<Kept, 'note'>): number {
  return Math.max(0, note.length - noteLength);
}

/** How many tags are too many: of two people who were joined there may be. */
export function surplusOfTags({ tags }: Pick<Kept, 'tags'>): number {
  return Math.max(0, tags.length - mostTags);
}

function fits(draft: Draft): boolean {
  return draft.terms.length > 0 && surplusOfNote(draft) === 0 && surplusOfTags(draft) === 0;
}

function isSame(one: Kept, other: Kept): boolean {
  return one.note === other.note && one.tags.join('\n') === other.tags.join('\n');
}

const succeeded = (): DraftState => 'saved';
/** Whatever it was: it is not stored for sure, stays here, and can be tried again. */
const failed = (): DraftState => 'failed';
