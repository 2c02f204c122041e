/**
 * Who wrote each message, as ordered strategies: hooks and attributes that name a side, a label with a name, alignment,
 * geometry. A strategy counts only where it speaks of one side; where none does, the author is unknown.
 */

import { isRendered } from '@/lib/dom/element-style';
import type { Message } from '@/lib/domain/conversation/conversation';
import { isBuyerPlaceholder } from './buyer-names';
import { sellerWords } from './control-labels';
import { spanLeaves } from './find-list';
import { only } from './only';
import { type Leaf, type PageScan, parentAcross, wrappedIn } from './page-scan';
import { fold } from './patterns';
import { buyerBubbleHook, sellerBubbleHook } from './selectors';
import type { Unit } from './time-marks';

type Author = Message['from'];
type Side = 'buyer' | 'seller';

export interface AuthorContext {
  readonly container: Element;
  /** Names of the buyer that the page shows elsewhere. */
  readonly buyerNames: readonly string[];
}

const sideWords: Readonly<Record<Side, string>> = {
  buyer: 'buyer|customer|incoming|inbound|received|left',
  seller: 'seller|merchant|outgoing|outbound|right|me|self',
};
/** A whole value, or the last word of a class: "bubble--left". */
const strong: Readonly<Record<Side, RegExp>> = {
  buyer: new RegExp(`(?:^|[-_])(?:${sideWords.buyer})$`, 'i'),
  seller: new RegExp(`(?:^|[-_])(?:${sideWords.seller})$`, 'i'),
};
/** Anywhere in a value: only where it tells messages of one thread apart. */
const weak: Readonly<Record<Side, RegExp>> = {
  buyer: new RegExp(`(?:^|[^a-z])(?:${sideWords.buyer})(?![a-z])`, 'i'),
  seller: new RegExp(`(?:^|[^a-z])(?:${sideWords.seller})(?![a-z])`, 'i'),
};
const namingAttributes = /^(?:class|id|data-|aria-label$|part$)/;
const layoutOnly =
  /(?:text|align|float|justify|margin|padding|border|pull|arrow|icon)[-_]?(?:left|right)|(?:left|right)[-_]?(?:text|align|arrow|icon)/gi;

export function readAuthors(scan: PageScan, units: readonly Unit[], context: AuthorContext): readonly Author[] {
  const byWeakWords = (unit: Unit) => sideByAttributes(unit, context, weak);
  const byGeometry = (unit: Unit) => sideByGeometry(unit, context);
  const strategies: readonly ((unit: Unit) => Author | undefined)[] = [
    authorByHook,
    (unit) => authorByLabel(scan, unit, context),
    (unit) => authorBySpoken(scan, unit, context),
    (unit) => sideByAttributes(unit, context, strong),
    ...(isAnyApart(units, byWeakWords) ? [byWeakWords] : []),
    (unit) => authorByLayout(unit, context),
    // While its style sheet is still to come, every message of a page stands on the left.
    ...(hasBothSides(units, byGeometry) ? [byGeometry] : []),
  ];
  return units.map(
    (unit) => strategies.reduce<Author | undefined>((found, read) => found ?? read(unit), undefined) ?? 'unknown',
  );
}

type SideReader = (unit: Unit) => Side | undefined;

function isAnyApart(units: readonly Unit[], read: SideReader): boolean {
  return new Set(units.map(read)).size > 1;
}

function hasBothSides(units: readonly Unit[], read: SideReader): boolean {
  const sides = new Set(units.map(read));
  return sides.has('buyer') && sides.has('seller');
}

/** "Asha", "Buyer", "You", "Amazon": a label in a message's frame. */
export function isAuthorLabel(text: string, { buyerNames }: Pick<AuthorContext, 'buyerNames'>): boolean {
  return authorOfWord(text, buyerNames) !== undefined;
}

function authorOfWord(text: string, buyerNames: readonly string[]): Author | undefined {
  const word = fold(text);
  // A buyer called "You" or "Amazon": the word tells nothing.
  if (buyerNames.some((name) => sellerWords.has(fold(name)) || fold(name) === 'amazon')) return undefined;
  if (buyerNames.some((name) => fold(name) === word) || isBuyerPlaceholder(text)) return 'buyer';
  if (sellerWords.has(word)) return 'seller';
  return /^amazon(?: customer service| support)?$/.test(word) ? 'marketplace' : undefined;
}

function authorByHook({ element }: Unit): Side | undefined {
  const isAround = (hook: string) =>
    element.matches(hook) || element.querySelector(hook) !== null || element.closest(hook) !== null;
  return one(isAround(buyerBubbleHook), isAround(sellerBubbleHook));
}

/** What stands beside the time, or the first or last text of a message where it looks different from the others. */
function authorByLabel(scan: PageScan, { element, mark }: Unit, { buyerNames }: AuthorContext): Author | undefined {
  if (mark.rest) return authorOfWord(mark.rest, buyerNames);
  const others = spanLeaves(scan, element).filter((leaf) => !mark.element.contains(leaf.element));
  const labels = [others[0], others.at(-1)].filter(
    (leaf) => leaf && !others.some((other) => other !== leaf && lookOf(other) === lookOf(leaf)),
  );
  const found =
    others.length < 2 ? [] : labels.flatMap((leaf) => (leaf ? (authorOfWord(leaf.text, buyerNames) ?? []) : []));
  return only(found);
}

/** "Message from Asha", for screen readers only. */
function authorBySpoken(scan: PageScan, { element }: Unit, { buyerNames }: AuthorContext): Author | undefined {
  const spoken = spanLeaves(scan, element)
    .filter(isSpoken)
    .map((leaf) => leaf.text);
  const labels = [element, ...element.children].map((each) => each.getAttribute('aria-label') ?? '');
  const found = [...spoken, ...labels].flatMap((text) => authorInSentence(text, buyerNames) ?? []);
  return only(found);
}

function authorInSentence(text: string, buyerNames: readonly string[]): Author | undefined {
  const sentence = ` ${fold(text)} `;
  if (text.length > 120) return undefined;
  const names = buyerNames.map(fold).filter((name) => name.length > 1 && !sellerWords.has(name));
  const isBuyer = names.some((name) => sentence.includes(name)) || sentence.split(' ').some(isBuyerPlaceholder);
  const isSeller = sentence.split(/[\s:：,]+/).some((word) => sellerWords.has(word));
  return one(isBuyer, isSeller);
}

/** Laid out, but too small to be seen. */
export function isSpoken({ element }: Leaf): boolean {
  if (!isRendered(element)) return false;
  const { width, height } = element.getBoundingClientRect();
  return (width > 0 || height > 0) && (width <= 2 || height <= 2);
}

/** Tag and classes: parts of a message's frame are dressed differently from its text. */
export function lookOf({ element }: Leaf): string {
  return `${element.localName}|${element.getAttribute('class') ?? ''}`;
}

/** Words in class names and attributes of the message, of what is around it, and then of what is in it. */
function sideByAttributes(
  { element }: Unit,
  { container }: AuthorContext,
  side: Readonly<Record<Side, RegExp>>,
): Side | undefined {
  const inner = [...element.querySelectorAll('*')].slice(0, 100).filter((each) => !each.matches('img,svg'));
  return sideOf(around(element, container), side) ?? sideOf(inner, side);
}

function sideOf(elements: readonly Element[], { buyer, seller }: Readonly<Record<Side, RegExp>>): Side | undefined {
  const values = elements.flatMap((element) => [...element.attributes].flatMap(namesIn));
  return one(
    values.some((value) => buyer.test(value)),
    values.some((value) => seller.test(value)),
  );
}

/** Classes one by one, other values whole; directions that only lay something out are left aside. */
function namesIn({ name, value }: Attr): string[] {
  if (!namingAttributes.test(name) || value.length > 400) return [];
  const names = name === 'class' || name === 'part' ? value.split(/\s+/) : [value];
  return names.map((each) => each.replace(layoutOnly, ' ').trim());
}

function around(element: Element, container: Element): Element[] {
  const path: Element[] = [];
  for (let current: Element | undefined = element; current && current !== container; current = parentAcross(current)) {
    path.push(current);
    if (path.length > 20) break;
  }
  return path;
}

/** Amazon shows the buyer at the start of the line and the seller at its end. */
function authorByLayout({ element }: Unit, { container }: AuthorContext): Side | undefined {
  const view = element.ownerDocument.defaultView;
  if (!view) return undefined;
  const isReversed = isRightToLeft(container);
  const wrapped = wrappedIn(element);
  const path = [...around(element, container), ...wrapped, ...(wrapped.at(-1)?.children ?? [])];
  const styles = path.map((each) => view.getComputedStyle(each));
  const isEnd = styles.some((style) => alignsTo(style, 'end', isReversed));
  const isStart = styles.some((style) => alignsTo(style, 'start', isReversed));
  return one(isStart, isEnd);
}

function isRightToLeft(container: Element): boolean {
  return container.ownerDocument.defaultView?.getComputedStyle(container).direction === 'rtl';
}

/** Only what is set on purpose: browsers give an initial value to everything else. */
function alignsTo(style: CSSStyleDeclaration, side: 'start' | 'end', isReversed: boolean): boolean {
  const physical = (side === 'end') === isReversed ? 'left' : 'right';
  const isAligned = [style.alignSelf, style.justifySelf].includes(`flex-${side}`) || style.alignSelf === side;
  const isJustified = style.display === 'flex' && style.justifyContent === `flex-${side}`;
  return isAligned || isJustified || (!isReversed && style.cssFloat === physical);
}

/** By the room left and right of what the message holds. */
function sideByGeometry({ element }: Unit, { container }: AuthorContext): Side | undefined {
  if (!isRendered(element) || isRightToLeft(container)) return undefined;
  const outer = container.getBoundingClientRect();
  const boxes = [element, ...element.querySelectorAll('*')].slice(0, 60).map((each) => each.getBoundingClientRect());
  const narrow = boxes.find((box) => box.width > 0 && box.width < outer.width * 0.9);
  if (!narrow || outer.width < 100) return undefined;
  const before = narrow.left - outer.left;
  const after = outer.right - narrow.right;
  return Math.abs(before - after) < outer.width * 0.08 ? undefined : before < after ? 'buyer' : 'seller';
}

function one(isBuyer: boolean, isSeller: boolean): Side | undefined {
  if (isBuyer === isSeller) return undefined;
  return isBuyer ? 'buyer' : 'seller';
}
