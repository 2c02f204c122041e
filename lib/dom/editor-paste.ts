/**
 * Editors that keep a text of their own (ProseMirror, Lexical, Slate, Draft.js, Quill, CKEditor) take a paste into it,
 * with their own undo; what a browser's command writes behind their back they lose or take back.
 */

import { escapeHtml } from './escape-html';

/** Takes the selection of the page only when it hears of input, not of a paste. */
const slate = '[data-slate-editor]';
const ownModel = `.ProseMirror,.ql-editor,.public-DraftEditor-content,.ck-content,[data-lexical-editor],${slate}`;

export function keepsOwnModel(host: Element): boolean {
  return host.matches(ownModel);
}

/** Its empty lines hold marks that the caret stops at, so that places in it cannot be told for sure. */
export function hidesMarks(host: Element): boolean {
  return host.matches(slate);
}

/** True where something on the page took it. Nobody's clipboard is read or written. */
export function offerPaste(host: HTMLElement, text: string): boolean {
  const page = pageWorld(host.ownerDocument.defaultView ?? window);
  const options = Object.assign(new page.Object(), { bubbles: true, cancelable: true, composed: true });
  const transfer = new page.DataTransfer();
  const paste = host.matches(slate)
    ? new page.InputEvent(
        'beforeinput',
        Object.assign(options, { inputType: 'insertFromPaste', dataTransfer: transfer }),
      )
    : new page.ClipboardEvent('paste', Object.assign(options, { clipboardData: transfer }));
  // Firefox gives a clipboard event an empty transfer of its own.
  const carried = 'clipboardData' in paste ? (paste.clipboardData ?? transfer) : transfer;
  carried.setData('text/plain', text);
  if (host.matches('.ProseMirror')) carried.setData('text/html', toSlice(text));
  return !host.dispatchEvent(paste);
}

/** What undoes a paste in an editor: the key, for nothing else reaches its history. */
export function pressUndo(host: HTMLElement): void {
  const view = host.ownerDocument.defaultView ?? window;
  const isMac = /mac/i.test(view.navigator.platform);
  const key = { key: 'z', code: 'KeyZ', keyCode: 90, ctrlKey: !isMac, metaKey: isMac };
  host.dispatchEvent(new view.KeyboardEvent('keydown', { ...key, bubbles: true, cancelable: true, composed: true }));
}

/** Editors hear of a selection only later; the text goes where the caret is now. */
export function tellSelection({ ownerDocument }: Element): void {
  ownerDocument.dispatchEvent(new Event('selectionchange'));
}

/** Firefox keeps from a page what an extension has made; events that carry data must be made in the page's own world. */
function pageWorld(view: Window & typeof globalThis): typeof globalThis {
  return isPage(view) ? view.wrappedJSObject : view;
}

function isPage(view: object): view is { wrappedJSObject: typeof globalThis } {
  return 'wrappedJSObject' in view;
}

/** Lines as paragraphs, in the form that ProseMirror copies: no line and no space is folded away. */
function toSlice(text: string): string {
  return text
    .split('\n')
    .map((line, index) => `<p${index === 0 ? ' data-pm-slice="1 1 []"' : ''}>${escapeHtml(line)}</p>`)
    .join('');
}
