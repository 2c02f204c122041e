/** Whether a thread is long enough that a recap spares reading it. */
import type { RecapMessage } from './recap';

const fewestMessages = 4;
const fewestLetters = 1500;

export function isWorthRecap(messages: readonly Pick<RecapMessage, 'text'>[]): boolean {
  return messages.length >= fewestMessages || messages.reduce((sum, { text }) => sum + text.length, 0) > fewestLetters;
}
