/** Where elements stand in the window, also those inside same-origin frames. */

export interface Span {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const maxFrames = 12;

/** The elements that take room, in coordinates of the outermost window that is ours to see. */
export function spansInWindow(elements: readonly Element[]): Span[] {
  return elements.filter((element) => element.isConnected).flatMap((element) => spanInWindow(element) ?? []);
}

function spanInWindow(element: Element): Span | undefined {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  if (right <= left || bottom <= top) return undefined;
  let span = { left, right, top, bottom };
  let frame = element.ownerDocument.defaultView?.frameElement;
  for (let depth = 0; frame && depth < maxFrames; depth += 1) {
    const outer = frame.getBoundingClientRect();
    span = shift(span, outer.left + frame.clientLeft, outer.top + frame.clientTop);
    frame = frame.ownerDocument.defaultView?.frameElement;
  }
  return span;
}

function shift(span: Span, x: number, y: number): Span {
  return { left: span.left + x, right: span.right + x, top: span.top + y, bottom: span.bottom + y };
}
