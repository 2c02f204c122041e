/** What a clause of the buyer says, and whether it is denied. */
import type { RecapLine } from './recap';

export interface Found {
  readonly line: RecapLine;
  readonly isDenied: boolean;
}
