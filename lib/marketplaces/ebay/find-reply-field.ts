/** Finds the box a reply is typed into and what stands by it. Never a search, a note or a feedback box. */
import { findAll, isHtmlElement } from '@/lib/dom/find';
import { isShown } from '@/lib/dom/text';
import { isOtherBox, type Pane, textBoxes } from './find-pane';
import { wordings } from './labels';
import type { EbayPage } from './page';
import { selectorOf, selectorsOf } from './selectors';
import { isWithin, nodesAround } from './tree';
import { folded, onlyOf } from './words';

/** In the pane where there is one, else on the page; undefined where several boxes could be meant. */
export function findReplyField(
  page: EbayPage,
  pane: Pane | undefined,
  rows: readonly Element[],
): HTMLElement | undefined {
  const outside = new Set<Node>([...rows, ...page.frame]);
  const isReply = (box: Element) => !isOtherBox(box) && isShown(box) && !isWithin(box, outside);
  for (const selector of selectorsOf('replyBox')) {
    const field = only(findAll(page.roots, selector).filter(isReply));
    if (field) return field;
  }
  const inPane = pane?.elements.filter((element) => element.matches(textBoxes) && isReply(element)) ?? [];
  return only(innermost(inPane.length > 0 ? inPane : findAll(page.roots, textBoxes).filter(isReply)));
}

function only(boxes: readonly Element[]): HTMLElement | undefined {
  const first = onlyOf(boxes);
  return isHtmlElement(first) ? first : undefined;
}

/** A role of "textbox" may stand around the real box. */
function innermost(boxes: readonly Element[]): readonly Element[] {
  return boxes.filter((box) => !boxes.some((other) => other !== box && box.contains(other)));
}

export function isEditable(field: HTMLElement): boolean {
  const isOff = field.matches(':disabled') || field.hasAttribute('readonly') || field.closest('[inert]') !== null;
  return !isOff && field.getAttribute('aria-readonly') !== 'true' && field.getAttribute('aria-disabled') !== 'true';
}

/** Longest text that the box takes, in UTF-16 units. */
export function maxLengthOf(field: HTMLElement): number | undefined {
  const written = field.getAttribute('maxlength')?.trim() ?? '';
  return /^\d{1,7}$/.test(written) ? Number(written) : undefined;
}

const sendNames = new Set(wordings('send'));

/** The Send button and what else belongs to the box: nothing of ours may cover it. */
export function findReplyControls(page: EbayPage, field: HTMLElement | undefined): readonly Element[] {
  const known = findAll(page.roots, `${selectorOf('composer')},button#imageupload__send--button`).filter(isShown);
  if (!field) return known;
  const near = nodesAround(field).slice(0, 6).flatMap(buttonsIn);
  return [...new Set([...known, ...near.filter(isSendButton)])];
}

function buttonsIn(node: Node): Element[] {
  return isParent(node) ? [...node.querySelectorAll('button,[role="button"],input[type="submit"]')].slice(0, 40) : [];
}

function isParent(node: Node): node is Node & ParentNode {
  return 'querySelectorAll' in node;
}

function isSendButton(button: Element): boolean {
  if (button.matches(selectorOf('sendButton'))) return true;
  const names = [
    button.textContent,
    button.getAttribute('aria-label'),
    button.getAttribute('value'),
    button.getAttribute('title'),
  ];
  return names.some((name) => sendNames.has(folded(name ?? '')));
}
