/** Which changes of a page are worth reading it again. */
import { isOwnNode } from './own-nodes';

const shownStyles = /(?:^|;)\s*(?:display|visibility)\s*:\s*([^;]*)/gi;
/** Longer texts are no clock. */
const longestClock = 24;

/** False for what Replydock itself has changed and for styles that hide and show nothing. */
export function isWorthReading(record: MutationRecord): boolean {
  if (isOwnNode(record.target)) return false;
  if (record.type === 'childList')
    return [...record.addedNodes, ...record.removedNodes].some((node) => !isOwnNode(node));
  if (record.type === 'characterData') return record.target.nodeValue !== record.oldValue;
  return isWorthReadingAttribute(record);
}

function isWorthReadingAttribute({ attributeName, oldValue, target }: MutationRecord): boolean {
  if (attributeName === null || attributeName.startsWith('data-replydock')) return false;
  const value =
    'getAttribute' in target && typeof target.getAttribute === 'function' ? target.getAttribute(attributeName) : '';
  if (attributeName !== 'style') return value !== oldValue;
  return shownStyle(String(value ?? '')) !== shownStyle(oldValue ?? '');
}

function shownStyle(style: string): string {
  return [...style.matchAll(shownStyles)]
    .map(([declaration]) => declaration.toLowerCase().replace(/[\s;]/g, ''))
    .join();
}

/** A short text in which only a small number changed: "7h", "5 min ago", "Noch 12 Min.". */
export function isTicking(record: MutationRecord): boolean {
  if (record.type === 'characterData') return isClockStep(record.oldValue ?? '', record.target.nodeValue ?? '');
  const [added, removed] = [record.addedNodes[0], record.removedNodes[0]];
  if (record.addedNodes.length !== 1 || record.removedNodes.length !== 1) return false;
  if (added?.nodeType !== 3 || removed?.nodeType !== 3) return false;
  return isClockStep(removed.nodeValue ?? '', added.nodeValue ?? '');
}

/** Order numbers and prices have longer numbers or other signs around them. */
function isClockStep(before: string, after: string): boolean {
  if (Math.max(before.length, after.length) > longestClock) return false;
  return isClock(before) && isClock(after) && withoutDigits(before) === withoutDigits(after);
}

function isClock(text: string): boolean {
  return /^[^\d]*\b\d{1,2}\s?\p{L}[^\d]*(?:\d{1,2}\s?\p{L}[^\d]*)?$/u.test(text);
}

function withoutDigits(text: string): string {
  return text.replace(/\d+/g, '');
}
