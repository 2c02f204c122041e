/** The box a reply is typed into, and the buttons near it. Never a search box, a note, or a box of another dialog. */
import { closestAcross, isHtmlElement, isShadowRoot } from '@/lib/dom/find';
import { isShown } from '@/lib/dom/text';
import { otherBoxStems, replyBoxStems, sendWords } from './control-labels';
import { only } from './only';
import { isInside, type PageScan, parentAcross } from './page-scan';
import { fold, tidy } from './patterns';
import { buttonHook, contactHooks, dialogHook, otherBoxHook } from './selectors';

export interface ReplyFieldFacts {
  readonly present: boolean;
  readonly editable: boolean;
  readonly maxLength?: number;
}

/** The reply box of the open thread: the one nearest to the messages, or none where two are equally likely. */
export function findThreadReplyField(scan: PageScan, thread: Element | undefined): HTMLElement | undefined {
  const boxes = replyBoxes(scan).filter((box) => !thread || !isInside(box, thread));
  const named = boxes.filter((box) => replyBoxStems.test(namesOf(box)));
  const candidates = named.length > 0 ? named : boxes;
  if (candidates.length < 2 || !thread) return only(candidates);
  const distances = candidates.map((box) => ({ box, steps: stepsTo(box, thread) })).sort((a, b) => a.steps - b.steps);
  const [first, second] = distances;
  return first && second && first.steps < second.steps ? first.box : undefined;
}

/** The box of the contact page, which is there only once a reason is picked. */
export function findContactReplyField(scan: PageScan): HTMLElement | undefined {
  const boxes = replyBoxes(scan);
  const hooked = boxes.filter((box) => closestAcross(box, contactHooks.box));
  return only(hooked.length > 0 ? hooked : boxes);
}

export function readReplyField(field: HTMLElement | undefined, isBuyerGone: boolean): ReplyFieldFacts {
  if (!field) return { present: false, editable: false };
  const host = closestAcross(field, 'kat-textarea');
  const limit = Number(field.getAttribute('maxlength') ?? host?.getAttribute('maxlength') ?? Number.NaN);
  const isLocked = [field, host].some((each) =>
    each?.matches('[readonly],[disabled],[aria-disabled="true"],[aria-readonly="true"],:disabled'),
  );
  return {
    present: true,
    editable: !isLocked && !isBuyerGone,
    ...(Number.isInteger(limit) && limit > 0 && { maxLength: limit }),
  };
}

/** Buttons that send, in the smallest part around the box that has one; else all buttons nearest to the box. */
export function findSendControls(field: HTMLElement): readonly Element[] {
  let nearest: readonly Element[] = [];
  for (
    let current = parentAcross(field), steps = 0;
    current && steps < 12;
    current = parentAcross(current), steps += 1
  ) {
    const buttons = [...current.querySelectorAll(buttonHook)].filter((button) => !button.matches('kat-button button'));
    const send = buttons.filter((button) => sendWords.test(buttonText(button)) || button.matches(contactHooks.send));
    if (send.length > 0) return send;
    if (nearest.length === 0) nearest = buttons;
  }
  return nearest;
}

function buttonText(button: Element): string {
  const label = button.getAttribute('label') ?? button.getAttribute('aria-label') ?? button.getAttribute('value');
  return fold(label ?? button.textContent ?? '').slice(0, 60);
}

function replyBoxes(scan: PageScan): HTMLElement[] {
  return scan.textBoxes.filter(isHtmlElement).filter(isReplyBox);
}

function isReplyBox(box: HTMLElement): boolean {
  if (closestAcross(box, dialogHook) || closestAcross(box, otherBoxHook)) return false;
  const isNested =
    box.localName !== 'textarea' && parentAcross(box)?.closest('[contenteditable]:not([contenteditable="false"])');
  return !isNested && !otherBoxStems.test(namesOf(box)) && isShown(box);
}

/** What the box is called: by itself, by the Katal element around it, by its label. */
function namesOf(box: Element): string {
  const host = closestAcross(box, 'kat-textarea') ?? box;
  const own = [box, host].flatMap((element) =>
    ['name', 'id', 'placeholder', 'aria-label', 'label', 'title', 'data-testid'].map(
      (name) => element.getAttribute(name) ?? '',
    ),
  );
  return tidy([...own, ...labelsOf(box), ...labelsOf(host), box.closest('label')?.textContent ?? ''].join(' ')).slice(
    0,
    500,
  );
}

function labelsOf(element: Element): string[] {
  const root = element.getRootNode();
  const scope = isShadowRoot(root) ? root : element.ownerDocument;
  const ids = (element.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter(Boolean);
  const selectors = ids.map((id) => `#${CSS.escape(id)}`);
  if (element.id) selectors.push(`label[for="${CSS.escape(element.id)}"],kat-label[for="${CSS.escape(element.id)}"]`);
  return selectors.map((selector) => scope.querySelector(selector)?.textContent ?? '');
}

/** How many steps up from the thread the first part is that holds the box, too. */
function stepsTo(box: Element, thread: Element): number {
  let steps = 0;
  for (let current: Element | undefined = thread; current && !isInside(box, current); current = parentAcross(current))
    steps += 1;
  return steps;
}
