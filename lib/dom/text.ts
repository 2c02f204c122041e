/**
 * Text as a person sees it: across open shadow roots and slots, without hidden parts, with line ends where the page
 * shows them. Frames are not entered. Bounded, whatever the page holds.
 */
import {
  declaredStyle,
  isRendered,
  rootTextStyle,
  type TextStyle,
  type TextStyleReader,
  textStyleReader,
} from './element-style';
import { flatParent, isElement } from './find';
import { TextFlow } from './text-flow';

const maxLength = 50_000;
const maxNodes = 50_000;
/** Parsers stop at 512; only scripts build deeper trees. */
const maxDepth = 600;
const maxAncestors = 1_000;

/** Their content is not text of the page, or not the text that they show. */
const unreadTags = new Set(
  (
    'script style template noscript head title iframe frame object embed audio video canvas textarea input select ' +
    'datalist metadata defs desc'
  ).split(' '),
);

export interface VisibleTextOptions {
  /** Parts that match are left out, e.g. `.clipped`: visually hidden doubles cannot be told from shown text otherwise. */
  readonly skip?: string;
}

/**
 * The element's text, at most 50,000 characters: blocks and `<br>` make line ends, cells of a row a tab, inline nodes
 * nothing; white space is folded as CSS does and kept where it says so. Empty when the element is not shown.
 */
export function visibleText(element: Element, options: VisibleTextOptions = {}): string {
  if (!isShown(element)) return '';
  const flow = new TextFlow(maxLength);
  const walk = new TextWalk(flow, options.skip, textStyleReader(element));
  walk.enter(element, { style: rootTextStyle, depth: 0 });
  return flow.toString();
}

/** False when the element or anything around it is taken out of the page (`display: none`, `hidden`, no slot). */
export function isShown(element: Element): boolean {
  return isRendered(element) ? isRenderedShown(element) : isDeclaredShown(element);
}

function isRenderedShown(element: Element): boolean {
  const display = element.ownerDocument.defaultView?.getComputedStyle(element).display;
  if (display === 'none') return false;
  if (display !== 'contents') return element.checkVisibility();
  // Such an element has no box of its own, so the browser cannot say; its parent can.
  const parent = flatParent(element);
  return parent === undefined || isRenderedShown(parent);
}

function isDeclaredShown(element: Element): boolean {
  let current: Element | undefined = element;
  for (let steps = 0; current && steps < maxAncestors; steps += 1) {
    if (declaredStyle(current, rootTextStyle).isHidden) return false;
    current = flatParent(current);
  }
  return true;
}

/** One element or text of the walk. */
interface Place {
  readonly style: TextStyle;
  readonly depth: number;
}

class TextWalk {
  #nodesLeft = maxNodes;

  constructor(
    private readonly flow: TextFlow,
    private readonly skip: string | undefined,
    private readonly styleOf: TextStyleReader,
  ) {}

  enter(element: Element, { style: parent, depth }: Place): void {
    const tag = element.localName;
    if (unreadTags.has(tag) || (this.skip && element.matches(this.skip))) return;
    const style = this.styleOf(element, parent);
    if (style.isHidden) return;
    if (tag === 'br') this.flow.breakLine();
    if (style.flow === 'cell') this.flow.startCell();
    if (style.flow === 'block') this.flow.endBlock();
    this.#visitShown(element, tag, { style, depth: depth + 1 });
    if (style.flow === 'block') this.flow.endBlock();
  }

  /** What is laid out in the element: its shadow root, what its slot shows, a summary alone, or its own children. */
  #visitShown(element: Element, tag: string, place: Place): void {
    if (place.depth > maxDepth) return;
    const nodes = element.shadowRoot ? undefined : selectedNodes(element, tag);
    if (nodes) for (const node of nodes) this.#visit(node, place);
    else this.#visitAll((element.shadowRoot ?? element).firstChild, place);
  }

  #visitAll(first: Node | null, place: Place): void {
    for (let node = first; node && !this.flow.isFull; node = node.nextSibling) this.#visit(node, place);
  }

  #visit(node: Node, place: Place): void {
    this.#nodesLeft -= 1;
    if (this.#nodesLeft < 0) return;
    if (node.nodeType === 3) this.#addText(node.nodeValue ?? '', place.style);
    else if (isElement(node)) this.enter(node, place);
  }

  #addText(text: string, style: TextStyle): void {
    if (style.isInvisible) return;
    if (style.whiteSpace === 'fold') this.flow.addFolded(text);
    else if (style.whiteSpace === 'keep') this.flow.addKept(text);
    else this.flow.addLines(text);
  }
}

/** The nodes that are shown instead of all children, if only some or others are. */
function selectedNodes(element: Element, tag: string): readonly Node[] | undefined {
  if (tag === 'slot') return assignedNodes(element);
  if (tag === 'details' && !element.hasAttribute('open')) return [...element.children].filter(isFirstSummary);
  return undefined;
}

function assignedNodes(slot: Element): readonly Node[] | undefined {
  if (!('assignedNodes' in slot) || typeof slot.assignedNodes !== 'function') return undefined;
  const assigned: readonly Node[] = slot.assignedNodes();
  return assigned.length > 0 ? assigned : undefined;
}

function isFirstSummary(child: Element, index: number, children: readonly Element[]): boolean {
  return child.localName === 'summary' && children.findIndex((other) => other.localName === 'summary') === index;
}
