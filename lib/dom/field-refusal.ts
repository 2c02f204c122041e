/** Why a field cannot take text now: it is no field, cannot be edited, or is not there for the eye. */
import type { RefusalReason } from '@/lib/domain/conversation/insertion';
import { isRendered } from './element-style';
import { closestAcross } from './find';
import { isShown } from './text';

export type TextField = HTMLTextAreaElement | HTMLInputElement;

/** Types whose caret can be told; of the others the browser keeps it to itself. */
const inputTypes = new Set(['text', 'search', 'tel', 'url']);
const maxFrames = 12;

/** A `<textarea>` or a text `<input>`, of whatever frame. */
export function isTextField(field: Element): field is TextField {
  if (field.localName === 'textarea') return true;
  return field.localName === 'input' && 'type' in field && inputTypes.has(String(field.type));
}

/** The element that carries `contenteditable` for this one, if it can be edited. */
export function editingHost(field: Element): HTMLElement | undefined {
  const host = field.closest<HTMLElement>('[contenteditable]');
  const value = host?.getAttribute('contenteditable')?.toLowerCase();
  return host && value !== undefined && ['', 'true', 'plaintext-only'].includes(value) ? host : undefined;
}

export function findRefusal(field: HTMLElement): RefusalReason | undefined {
  if (!field.isConnected) return 'no-reply-field';
  if (isTextField(field)) {
    if (field.readOnly || field.matches(':disabled')) return 'read-only';
  } else if (!editingHost(field)) {
    return field.hasAttribute('contenteditable') ? 'read-only' : 'no-reply-field';
  }
  return isOutOfSight(field) ? 'hidden' : undefined;
}

function isOutOfSight(field: HTMLElement): boolean {
  if (closestAcross(field, '[inert]')) return true;
  let element: Element | null | undefined = field;
  for (let depth = 0; element && depth < maxFrames; depth += 1) {
    if (isUnseen(element)) return true;
    element = element.ownerDocument.defaultView?.frameElement;
  }
  return false;
}

function isUnseen(element: Element): boolean {
  if (!isShown(element)) return true;
  if (!isRendered(element)) return false;
  if (element.ownerDocument.defaultView?.getComputedStyle(element).visibility !== 'visible') return true;
  const { width, height } = element.getBoundingClientRect();
  return width === 0 || height === 0;
}
