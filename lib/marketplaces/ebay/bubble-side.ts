/** On which side of the thread a message stands: measured where the page is laid out, else from the styles that say so. */
import type { Bubble } from './bubbles';
import { nodeAround } from './tree';

/** `end` is where one's own messages stand: right, in right-to-left pages left. */
export type Side = 'start' | 'end' | 'centre';

export function sideOf(bubble: Bubble): Side | undefined {
  const physical = measuredSide(bubble) ?? styledSide(bubble);
  if (physical === 'start' || physical === 'end' || physical === 'centre') return physical;
  if (physical === undefined) return undefined;
  return (physical === 'right') === isRightToLeft(bubble.element) ? 'start' : 'end';
}

function isRightToLeft(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  const outer = element.parentElement ?? element;
  if (view?.getComputedStyle(outer).direction === 'rtl') return true;
  return outer.closest('[dir]')?.getAttribute('dir') === 'rtl';
}

type Physical = 'left' | 'right' | 'centre';

/** The smallest box of the message against the list it stands in. */
function measuredSide(bubble: Bubble): Physical | undefined {
  const outer = bubble.boxes.at(-1) ?? bubble.element;
  const list = nodeAround(outer);
  if (!list || !('getBoundingClientRect' in list) || typeof list.getBoundingClientRect !== 'function') return undefined;
  const whole: DOMRect = list.getBoundingClientRect();
  const own = narrowest(bubble.element, whole.width);
  if (whole.width === 0 || !own) return undefined;
  const left = own.left - whole.left;
  const right = whole.right - own.right;
  if (Math.abs(left - right) < whole.width * 0.04) return 'centre';
  return left < right ? 'left' : 'right';
}

function narrowest(element: Element, width: number): DOMRect | undefined {
  let current: Element | null = element;
  for (let level = 0; current && level < 5; level += 1) {
    const rect = current.getBoundingClientRect();
    if (rect.width > 0 && rect.width < width * 0.95) return rect;
    current = current.children.length === 1 ? current.firstElementChild : null;
  }
  return undefined;
}

function styledSide(bubble: Bubble): Side | Physical | undefined {
  const view = bubble.element.ownerDocument.defaultView;
  if (!view) return undefined;
  const inner = bubble.element.children.length === 1 ? [...bubble.element.children] : [];
  for (const box of [...[...bubble.boxes].reverse(), ...inner]) {
    const side = sideInStyle(view.getComputedStyle(box));
    if (side) return side;
  }
  return undefined;
}

/** `flex-end`, `self-end` and the like. */
function sideNamed(value: string): Side | Physical | undefined {
  if (value.endsWith('end')) return 'end';
  if (value.endsWith('start')) return 'start';
  if (value === 'center') return 'centre';
  return value === 'left' || value === 'right' ? value : undefined;
}

function sideInStyle(style: CSSStyleDeclaration): Side | Physical | undefined {
  const isColumn = style.flexDirection.startsWith('column');
  const along = isColumn ? style.alignItems : style.justifyContent;
  const said = [style.alignSelf, style.justifySelf, along, style.float].map(sideNamed).find(Boolean);
  if (said) return said;
  if (style.flexDirection === 'row-reverse') return 'end';
  if (style.marginLeft === 'auto' && style.marginRight === 'auto') return 'centre';
  if (style.marginLeft === 'auto' || style.marginInlineStart === 'auto') return 'right';
  if (style.marginRight === 'auto' || style.marginInlineEnd === 'auto') return 'left';
  return style.textAlign === 'right' || style.textAlign === 'end' ? 'right' : undefined;
}
