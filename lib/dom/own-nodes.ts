/** The attribute by which Replydock knows its own nodes in a page; its value says what they are. */
import { isElement } from './find';

export const ownAttribute = 'data-replydock';

export function isOwnNode(node: Node): boolean {
  return isElement(node) && node.hasAttribute(ownAttribute);
}

export type Styles = Readonly<Record<string, string>>;

/** Sets styles one by one as `!important`: pages may forbid style attributes and sheets, but not this. */
export function setStyles(element: HTMLElement, styles: Styles): void {
  for (const [name, value] of Object.entries(styles)) element.style.setProperty(name, value, 'important');
}

/** The same for all styles of an element at once, which is quicker for many elements. Replaces what it had. */
export function replaceStyles(element: HTMLElement | SVGElement, styles: Styles): void {
  element.style.cssText = Object.entries(styles)
    .map(([name, value]) => `${name}:${value} !important`)
    .join(';');
}
