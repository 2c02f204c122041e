/** What `insertText` asks of a kind of field. Nothing here waits: each part is one synchronous turn. */
import type { Insertion } from '@/lib/domain/conversation/insertion';

export interface InsertionRequest {
  /** With `\n` as line ends. */
  readonly text: string;
  readonly mode: Insertion['mode'];
  /** Offsets into the text where the caret stops, in order; empty: behind the text. */
  readonly cursors: readonly number[];
  /** What stands directly before the caret and makes way; empty where nothing does. */
  readonly replacing: string;
}

export interface InsertionPlan {
  /** UTF-16 units that the box would not take; 0 when all fits. */
  readonly tooManyBy: number;
  /** Whether what is to make way stands directly before a mere caret. */
  readonly holdsReplaced: boolean;
  readonly isAsExpected: () => boolean;
  readonly isAsBefore: () => boolean;
  /** Whether the text is in the field, whatever else has been typed since. */
  readonly holdsText: () => boolean;
  /** UTF-16 units that the page has cut off at the end. */
  readonly cutBy: () => number;
  /** Selects what the text replaces, as the start of an undo step of its own. */
  readonly select: () => void;
  /** Ways that the undo history knows, best first; each says whether anything took the text. */
  readonly ways: readonly (() => boolean)[];
  /** Whether an editor undoes here by itself and not the browser. */
  readonly hasOwnHistory: boolean;
  /** How long a way may take to show; 0 where the browser itself writes. */
  readonly patienceMs: number;
  /** The way that the undo history does not know, where a kind of field has one. */
  readonly setOutsideHistory: (() => void) | undefined;
  /** Puts back what was there. */
  readonly restore: () => void;
  /** Where the seller left it, for when the insertion is undone. */
  readonly placeCaretAsBefore: () => void;
  /** At the first stop or behind the text, where what is typed next is an undo step of its own again. */
  readonly placeCaret: () => void;
}
