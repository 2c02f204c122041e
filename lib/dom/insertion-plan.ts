/** What `insertText` asks of a kind of field. Everything happens in one synchronous turn. */
import type { Insertion } from '@/lib/domain/conversation/insertion';

export interface InsertionRequest {
  /** With `\n` as line ends. */
  readonly text: string;
  readonly mode: Insertion['mode'];
}

export interface InsertionPlan {
  /** UTF-16 units that the box would not take; 0 when all fits. */
  readonly tooManyBy: number;
  readonly isAsExpected: () => boolean;
  readonly isAsBefore: () => boolean;
  /** Selects what the text replaces, as the start of an undo step of its own. */
  readonly select: () => void;
  /** The browser's own editing commands, best first. */
  readonly commands: readonly (() => boolean)[];
  /** The way that the undo history does not know, where a kind of field has one. */
  readonly setOutsideHistory: (() => void) | undefined;
  /** Puts back what was there. */
  readonly restore: () => void;
  /** Behind the text, where what is typed next is an undo step of its own again. */
  readonly placeCaret: () => void;
}
