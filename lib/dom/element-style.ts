/**
 * How an element takes part in the text: hidden, block, table cell or inline, and whether its white space counts.
 * From computed style where the page is rendered, else from tag names, the `hidden` attribute and inline style.
 */

export interface TextStyle {
  /** Neither the element nor anything in it is shown. */
  readonly isHidden: boolean;
  /** `visibility`: inner elements may show again. */
  readonly isInvisible: boolean;
  readonly flow: 'inline' | 'block' | 'cell';
  readonly whiteSpace: 'fold' | 'keep' | 'keep-lines';
}

export const rootTextStyle: TextStyle = { isHidden: false, isInvisible: false, flow: 'inline', whiteSpace: 'fold' };

export type TextStyleReader = (element: Element, parent: TextStyle) => TextStyle;

/** More rules than this make computed style expensive where no engine backs it. */
const maxCheapRules = 200;

const blockTags = new Set(
  (
    'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol optgroup p pre search section summary ' +
    'table caption tbody tfoot thead tr ul xmp'
  ).split(' '),
);
const cellTags = new Set(['td', 'th']);
const blockDisplay = /^(?:block|flex|grid|list-item|flow-root|table(?!-cell|-column)|-webkit-box)/;

/** True where an engine computes styles: other DOMs leave most properties empty. */
export function isRendered(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  return view !== null && element.isConnected && view.getComputedStyle(element).visibility !== '';
}

/** The cheapest reader that is right for the document that `element` stands in. */
export function textStyleReader(element: Element): TextStyleReader {
  const view = element.ownerDocument.defaultView;
  if (!view || !element.isConnected) return declaredStyle;
  if (isRendered(element)) return (inner) => renderedStyle(view.getComputedStyle(inner));
  if (!hasCheapRules(element.ownerDocument)) return declaredStyle;
  return (inner, parent) => mixedStyle(inner, parent, view.getComputedStyle(inner));
}

function renderedStyle(style: CSSStyleDeclaration): TextStyle {
  const { display } = style;
  return {
    isHidden: display === 'none',
    isInvisible: style.visibility !== 'visible',
    flow: toFlow(display),
    whiteSpace: toWhiteSpace(style.whiteSpace),
  };
}

function toFlow(display: string): TextStyle['flow'] {
  if (display === 'block') return 'block';
  if (display === 'inline') return 'inline';
  if (display === 'table-cell') return 'cell';
  return blockDisplay.test(display) ? 'block' : 'inline';
}

function toWhiteSpace(value: string): TextStyle['whiteSpace'] {
  if (value === 'normal') return 'fold';
  if (value.startsWith('pre-line') || value.startsWith('preserve-breaks')) return 'keep-lines';
  return /^(?:pre|break-spaces)/.test(value) ? 'keep' : 'fold';
}

/** What the markup itself declares. */
export function declaredStyle(element: Element, parent: TextStyle): TextStyle {
  const tag = element.localName;
  const style = element.getAttribute('style');
  const display = style ? declaredValue(style, 'display') : undefined;
  const visibility = style ? declaredValue(style, 'visibility') : undefined;
  const whiteSpace = (style && declaredValue(style, 'white-space')) || (tag === 'pre' ? 'pre' : undefined);
  return {
    isHidden: display === 'none' || isHiddenByMarkup(element, tag),
    isInvisible: visibility ? visibility !== 'visible' : parent.isInvisible,
    flow: display ? toFlow(display) : tagFlow(tag),
    whiteSpace: whiteSpace ? toWhiteSpace(whiteSpace) : parent.whiteSpace,
  };
}

function isHiddenByMarkup(element: Element, tag: string): boolean {
  if (element.hasAttribute('hidden') || element.hasAttribute('popover')) return true;
  return tag === 'dialog' && !element.hasAttribute('open');
}

function tagFlow(tag: string): TextStyle['flow'] {
  if (cellTags.has(tag)) return 'cell';
  return blockTags.has(tag) ? 'block' : 'inline';
}

/** The last declaration of a property in a style attribute, in lower case and without `!important`. */
function declaredValue(style: string, property: string): string | undefined {
  let found: string | undefined;
  for (const declaration of style.toLowerCase().split(';')) {
    const colon = declaration.indexOf(':');
    if (colon < 0 || declaration.slice(0, colon).trim() !== property) continue;
    found = declaration
      .slice(colon + 1)
      .replace('!important', '')
      .trim();
  }
  return found;
}

/** Declared style, corrected by what style sheets say, in a DOM that computes only what sheets and markup name. */
function mixedStyle(element: Element, parent: TextStyle, computed: CSSStyleDeclaration): TextStyle {
  const declared = declaredStyle(element, parent);
  return {
    isHidden: declared.isHidden || computed.display === 'none',
    isInvisible: computed.visibility ? computed.visibility !== 'visible' : declared.isInvisible,
    flow: computed.display ? toFlow(computed.display) : declared.flow,
    whiteSpace: computed.whiteSpace ? toWhiteSpace(computed.whiteSpace) : declared.whiteSpace,
  };
}

function hasCheapRules(document: Document): boolean {
  let rules = 0;
  for (const sheet of document.styleSheets) rules += sheet.cssRules.length;
  return rules > 0 && rules <= maxCheapRules;
}
