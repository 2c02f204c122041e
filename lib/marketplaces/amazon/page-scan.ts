/**
 * One walk over the page, across open shadow roots and same-origin frames: every text with its element, in reading
 * order, and what else readers need. Readers work on this and do not walk again.
 */
import { declaredStyle, isRendered, rootTextStyle } from '@/lib/dom/element-style';
import { elementAround, rootInside } from '@/lib/dom/find';
import { tidy } from './patterns';
import { unseenHook } from './selectors';

/** An element with text of its own. */
export interface Leaf {
  readonly element: Element;
  readonly text: string;
  /** Position in reading order. */
  readonly index: number;
}

export interface PageScan {
  readonly leaves: readonly Leaf[];
  readonly textBoxes: readonly Element[];
  readonly links: readonly Element[];
  /** Pictures inside an element and what may stand for one (a flag by class), nested roots included. */
  readonly picturesIn: (element: Element) => readonly Element[];
  /** The page's roots, the document first. */
  readonly roots: readonly ParentNode[];
  /** First and last leaf index inside an element; undefined where it has none. */
  readonly span: (element: Element) => readonly [number, number] | undefined;
}

const maxElements = 120_000;
const maxDepth = 400;
const maxTextLength = 20_000;
const unreadTags = new Set(
  'script style template noscript head title audio video canvas select datalist object embed'.split(' '),
);

export function scanPage(document: Document): PageScan {
  const walk = new Walk(document);
  walk.enterRoot(document, 0);
  return walk;
}

/** The parent, going on from a shadow root to its host and from a frame's document to its frame. */
export function parentAcross(element: Element): Element | undefined {
  return element.parentElement ?? elementAround(element.getRootNode());
}

/** Whether `inner` is `outer` or inside it, in the same sense as `parentAcross`. */
export function isInside(inner: Element, outer: Element): boolean {
  let current: Element | undefined = inner;
  for (let steps = 0; current && steps < 1000; steps += 1) {
    if (outer.contains(current)) return true;
    current = elementAround(current.getRootNode());
  }
  return false;
}

/** The element and what it only wraps: elements with one child each, the outermost first. */
export function wrappedIn(element: Element): readonly Element[] {
  const path = [element];
  for (let inner = element; inner.children.length === 1 && inner.firstElementChild && path.length < 8; ) {
    inner = inner.firstElementChild;
    path.push(inner);
  }
  return path;
}

class Walk implements PageScan {
  readonly leaves: Leaf[] = [];
  readonly textBoxes: Element[] = [];
  readonly links: Element[] = [];
  readonly #pictures: Element[] = [];
  readonly #pictureSpans = new Map<Element, readonly [number, number]>();
  readonly roots: ParentNode[] = [];
  readonly #spans = new Map<Element, readonly [number, number]>();
  readonly #isRendered: boolean;
  readonly #unseen: string;
  #elementsLeft = maxElements;

  constructor(document: Document) {
    this.#isRendered = isRendered(document.documentElement);
    this.#unseen = this.#isRendered ? unseenHook : [unseenHook, ...hidingSelectors(document)].join(',');
  }

  readonly span = (element: Element) => this.#spans.get(element);

  readonly picturesIn = (element: Element) => this.#pictures.slice(...(this.#pictureSpans.get(element) ?? [0, 0]));

  enterRoot(root: ParentNode, depth: number): void {
    this.roots.push(root);
    for (const child of root.children) this.#enter(child, depth + 1);
  }

  #enter(element: Element, depth: number): void {
    this.#elementsLeft -= 1;
    const tag = element.localName;
    if (this.#elementsLeft < 0 || depth > maxDepth || unreadTags.has(tag) || this.#isUnseen(element)) return;
    const first = this.leaves.length;
    const firstPicture = this.#pictures.length;
    this.#collect(element, tag);
    if (tag === 'textarea' || tag === 'svg') return;
    const inner = rootInside(element);
    if (inner) this.enterRoot(inner, depth + 1);
    for (const child of element.children) this.#enter(child, depth + 1);
    if (this.#pictures.length > firstPicture) this.#pictureSpans.set(element, [firstPicture, this.#pictures.length]);
    if (this.leaves.length > first) this.#spans.set(element, [first, this.leaves.length - 1]);
  }

  #collect(element: Element, tag: string): void {
    if (isTextBox(element, tag)) this.textBoxes.push(element);
    if (tag === 'a' && element.hasAttribute('href')) this.links.push(element);
    if (tag === 'img' || isFlag(element)) this.#pictures.push(element);
    if (tag === 'textarea' || tag === 'svg') return;
    const text = ownText(element) || serialisedLabel(element, tag);
    if (!text || (this.#isRendered && !element.checkVisibility())) return;
    this.leaves.push({ element, text, index: this.leaves.length });
  }

  #isUnseen(element: Element): boolean {
    if (element.matches(this.#unseen)) return true;
    const mayHide = element.hasAttribute('style') || element.hasAttribute('hidden') || element.localName === 'dialog';
    return mayHide && declaredStyle(element, rootTextStyle).isHidden;
  }
}

function isFlag(element: Element): boolean {
  const names = element.getAttribute('class');
  return (names !== null && /flag/i.test(names)) || element.hasAttribute('data-country');
}

/** Text of the element itself, without that of elements in it. */
function ownText(element: Element): string {
  let text = '';
  for (let node = element.firstChild; node && text.length < maxTextLength; node = node.nextSibling) {
    if (node.nodeType === 3) text += node.nodeValue ?? '';
    else text += ' ';
  }
  return tidy(text.slice(0, maxTextLength));
}

/** Serialised pages lack what is in the shadow root of Katal elements, and keep the attribute. */
function serialisedLabel(element: Element, tag: string): string {
  if (!tag.startsWith('kat-') || element.shadowRoot || element.firstElementChild) return '';
  return tidy((element.getAttribute('label') ?? element.getAttribute('text') ?? '').slice(0, 1000));
}

function isTextBox(element: Element, tag: string): boolean {
  if (tag === 'textarea') return true;
  const editable = element.getAttribute('contenteditable');
  return editable !== null && editable !== 'false';
}

/** Where no engine lays the page out: what its style sheets take out of it, media queries and cascade left aside. */
function hidingSelectors(document: Document): string[] {
  const found: string[] = [];
  for (const sheet of document.styleSheets) {
    for (const rule of sheet.cssRules) {
      if (!('selectorText' in rule) || typeof rule.selectorText !== 'string' || rule.selectorText.includes(':'))
        continue;
      if (/[{;\s]display\s*:\s*none/.test(rule.cssText)) found.push(rule.selectorText);
    }
  }
  return found.slice(0, 50).filter((selector) => isSelector(document, selector));
}

function isSelector(document: Document, selector: string): boolean {
  try {
    document.documentElement.matches(selector);
    return selector !== '';
  } catch {
    return false;
  }
}
