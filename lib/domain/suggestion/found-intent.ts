/** One thing that a buyer's message wants, and what told so. */
import type { Intent } from '../template/template';

export interface FoundIntent {
  readonly intent: Intent;
  /** 0…1, comparable within one message. */
  readonly score: number;
  /** The sentence of the message that decided. */
  readonly quote?: string;
  /** The marketplace's own topic, where it says the same. */
  readonly topic?: string;
}
