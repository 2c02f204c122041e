/**
 * Messages as the thread shows them, oldest first. All or nothing: a thread in which one message is not understood
 * gives none, because a missing message can turn the deadline around.
 */

import { visibleText } from '@/lib/dom/text';
import type { Message } from '@/lib/domain/conversation/conversation';
import { messageChrome } from './control-labels';
import { spanLeaves } from './find-list';
import type { ThreadPart } from './find-thread';
import { isInside, type Leaf, type PageScan, parentAcross } from './page-scan';
import { fold, tidy } from './patterns';
import { type AuthorContext, isAuthorLabel, isSpoken, lookOf, readAuthors } from './read-author';
import { controlHook, unseenHook } from './selectors';
import type { Unit } from './time-marks';

type LeafTest = (leaf: Leaf) => boolean;

/** Undefined where the thread is not understood; empty where it has no messages. */
export function readMessages(
  scan: PageScan,
  thread: ThreadPart,
  context: Omit<AuthorContext, 'container'>,
): readonly Message[] | undefined {
  if (thread.units.length === 0) return scan.span(thread.container) ? undefined : [];
  const repeated = repeatedLabels(scan, thread.units);
  const authors = readAuthors(scan, thread.units, { ...context, container: thread.container });
  const messages = thread.units.map((unit, index) => {
    const isLabel = ({ text }: Leaf) =>
      isAuthorLabel(text, context) || repeated.has(fold(text)) || messageChrome.has(fold(text));
    const body = readBody(scan, unit, isLabel);
    const from = authors[index] ?? 'unknown';
    return body && { from, sentAt: unit.mark.moment, ...body };
  });
  const whole = messages.filter((message) => message !== undefined);
  return whole.length === messages.length ? oldestFirst(whole) : undefined;
}

/** A message's text, or that it is a picture; undefined where text and frame cannot be told apart. */
function readBody(scan: PageScan, unit: Unit, isLabel: LeafTest): Pick<Message, 'text' | 'hasPicture'> | undefined {
  const leaves = spanLeaves(scan, unit.element);
  const own = leaves.filter((leaf) => !isControl(leaf, unit) && !isSpoken(leaf));
  if (own.length === 0) return unit.element.querySelector('img') ? { text: '', hasPicture: true } : undefined;
  const body = withoutFrame(own, isLabel);
  if (body.length === 0 || mayBeName(body, own)) return undefined;
  const whole = commonAncestor(body, unit.element);
  const outsiders = leaves.filter((leaf) => !body.includes(leaf));
  const isClean = !outsiders.some((leaf) => isInside(leaf.element, whole)) && !isInside(unit.mark.element, whole);
  if (isClean && (body.length === 1 || ownsText(whole) || areParagraphs(body, whole))) {
    return bodyText(visibleText(whole, { skip: unseenHook }));
  }
  if (body.length === 1 && body[0]) return bodyText(body[0].text);
  return areParagraphs(body, whole) ? bodyText(body.map((leaf) => visibleText(leaf.element)).join('\n')) : undefined;
}

/** Small words are frame only where they look different from the text: a buyer may write "Seller" or "Delivered". */
function withoutFrame(own: readonly Leaf[], isLabel: LeafTest): readonly Leaf[] {
  if (own.length === 1) return own;
  const texts = new Set(own.filter((leaf) => !isLabel(leaf)).map(lookOf));
  return own.filter((leaf) => !isLabel(leaf) || texts.has(lookOf(leaf)));
}

/** A short text before a small word: "Asha", then the message "Delivered", or the message "Thanks", then its state. */
function mayBeName(body: readonly Leaf[], own: readonly Leaf[]): boolean {
  const [only] = body;
  const isBeforeSmall = body.length === 1 && only !== undefined && only === own[0] && own.length > 1;
  return isBeforeSmall && only.text.length <= 40 && !/[.,;:!?…。、]/.test(only.text);
}

function bodyText(text: string): Pick<Message, 'text'> | undefined {
  const trimmed = text.trim().slice(0, 50_000);
  return trimmed ? { text: trimmed } : undefined;
}

/** Time, buttons, attachments. */
function isControl({ element }: Leaf, { element: unit, mark }: Unit): boolean {
  if (isInside(element, mark.element)) return true;
  const control = element.closest(`${controlHook},[class*="attachment" i],a[download]`);
  return control !== null && control !== unit && unit.contains(control);
}

function commonAncestor(leaves: readonly Leaf[], boundary: Element): Element {
  let common = leaves[0]?.element ?? boundary;
  while (common !== boundary && !leaves.every((leaf) => isInside(leaf.element, common))) {
    common = parentAcross(common) ?? boundary;
  }
  return common;
}

function ownsText(element: Element): boolean {
  return [...element.childNodes].some((node) => node.nodeType === 3 && tidy(node.nodeValue ?? '') !== '');
}

/** Siblings of one kind without parts of their own below the element: the lines of one text. */
function areParagraphs(body: readonly Leaf[], whole: Element): boolean {
  const [first] = body;
  return body.every(({ element }) => {
    const isAlike = element.localName === first?.element.localName && element.className === first.element.className;
    return isAlike && parentAcross(element) === whole;
  });
}

/** Short texts that open several messages ("Asha", "You"): who wrote, not what. */
function repeatedLabels(scan: PageScan, units: readonly Unit[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const unit of units) {
    const own = spanLeaves(scan, unit.element).filter((leaf) => !isControl(leaf, unit) && !isSpoken(leaf));
    const first = own.length > 1 ? fold(own[0]?.text ?? '') : '';
    if (first && first.length <= 60) counts.set(first, (counts.get(first) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count > 1).map(([text]) => text));
}

/**
 * By the printed times. They may all be off by the same unknown zone, so their order counts, not their ranges.
 * Undefined where they do not tell: pages show either end first.
 */
function oldestFirst(messages: readonly Message[]): readonly Message[] | undefined {
  const times = messages.flatMap(({ sentAt }) => (sentAt ? [sentAt.earliestAt] : []));
  const [first = 0, last = 0] = [times[0], times.at(-1)];
  if (messages.length < 2) return messages;
  if (times.length < messages.length || first === last) return undefined;
  const ordered = first < last ? messages : [...messages].reverse();
  const isOrdered = ordered.every(({ sentAt }, index) => {
    const next = ordered[index + 1]?.sentAt;
    return !sentAt || !next || sentAt.earliestAt <= next.earliestAt;
  });
  return isOrdered ? ordered : undefined;
}
