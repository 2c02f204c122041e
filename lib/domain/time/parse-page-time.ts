import type { Moment } from './moment';
import type { PageClock } from './page-time';

export interface PageTimeContext {
  readonly clock: PageClock;
  /** BCP 47 tags the text may be in, the likeliest first. */
  readonly languages: readonly string[];
}

/** The moment that a printed date or time stands for; undefined if the text is none or may be two different days. */
export function parsePageTime(_text: string, _context: PageTimeContext): Moment | undefined {
  return undefined;
}
