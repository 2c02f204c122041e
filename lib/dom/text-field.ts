/** Inserting into a `<textarea>` or text `<input>`: what it should hold afterwards, and the ways to get there. */

import { type CursorStop, rememberStops } from './cursor-stops';
import { escapeHtml } from './escape-html';
import type { TextField } from './field-refusal';
import { isShadowRoot } from './find';
import type { InsertionPlan, InsertionRequest } from './insertion-plan';
import { shownLimit } from './shown-limit';

/** From here on `insertText` takes Chromium longer than a click may take: it lays the box out anew for each line. */
const manyLines = 6;
const manyCharacters = 400;

export interface TextFieldCaret {
  readonly start: number;
  readonly end: number;
}

export function textFieldCaret(field: TextField): TextFieldCaret {
  const end = field.selectionEnd ?? field.value.length;
  return { start: field.selectionStart ?? end, end };
}

/**
 * `caret` is that of before the field got the focus: pages move it then. What the seller has selected is part of the
 * draft and stays; the text goes behind it.
 */
export function planTextField(field: TextField, caret: TextFieldCaret, request: InsertionRequest): InsertionPlan {
  const { text, mode, cursors, replacing } = request;
  const before = field.value;
  const place = startOf(before, caret, mode);
  const start = Math.max(0, place - replacing.length);
  const end = mode === 'replace' ? before.length : place;
  const expected = before.slice(0, start) + text + before.slice(end);
  const { ownerDocument } = field;
  const stops = (cursors.length > 0 ? cursors : [text.length]).map((at) => stopIn(field, expected.length - start - at));
  return {
    holdsReplaced: replacing === '' || (caret.start === caret.end && before.slice(start, end) === replacing),
    tooManyBy: Math.max(0, expected.length - lengthLimit(field)),
    isAsExpected: () => field.value === expected,
    isAsBefore: () => field.value === before,
    holdsText: () => field.value.includes(text),
    cutBy: () => (expected.startsWith(field.value) ? expected.length - field.value.length : 0),
    select: () => selectAnew(field, start, end),
    ways: [
      ...(isLong(text) && field.localName === 'textarea'
        ? [() => ownerDocument.execCommand('insertHTML', false, escapeHtml(text))]
        : []),
      () => ownerDocument.execCommand('insertText', false, text),
    ],
    hasOwnHistory: false,
    patienceMs: 0,
    setOutsideHistory: () => setRange(field, { text, start, end }),
    restore: () => restore(field, before, caret),
    placeCaretAsBefore: () => field.setSelectionRange(caret.start, caret.end),
    placeCaret: () => {
      stops[0]?.place();
      rememberStops({ field, text: () => field.value, stops });
    },
  };
}

function startOf(draft: string, caret: TextFieldCaret, mode: InsertionRequest['mode']): number {
  if (mode === 'append') return draft.length;
  return mode === 'replace' ? 0 : Math.min(caret.end, draft.length);
}

function stopIn(field: TextField, tail: number): CursorStop {
  const place = (): void => {
    const at = field.value.length - tail;
    selectAnew(field, at, at);
  };
  return { tail, place };
}

/** Limit of the box in UTF-16 units, a line end counting as one; a component may carry it for the box inside it. */
function lengthLimit(field: TextField): number {
  const root = field.getRootNode();
  const declared = isShadowRoot(root) ? (root.host.getAttribute('maxlength') ?? '') : '';
  return Math.min(
    field.maxLength >= 0 ? field.maxLength : Number.POSITIVE_INFINITY,
    /^\d{1,9}$/.test(declared) ? Number(declared) : Number.POSITIVE_INFINITY,
    shownLimit(field, field.value.length) ?? Number.POSITIVE_INFINITY,
  );
}

function isLong(text: string): boolean {
  return text.length > manyCharacters || text.split('\n').length > manyLines;
}

/** Moving the selection away and back ends the run of typing: before and after, an undo step ends there. */
function selectAnew(field: TextField, start: number, end: number): void {
  const away = start > 0 ? 0 : field.value.length;
  field.setSelectionRange(away, away);
  field.setSelectionRange(start, end);
}

interface RangeChange extends TextFieldCaret {
  readonly text: string;
}

function setRange(field: TextField, { text, start, end }: RangeChange): void {
  field.setRangeText(text, start, end, 'end');
  const view = field.ownerDocument.defaultView ?? window;
  const details = { bubbles: true, composed: true, inputType: 'insertText', data: text };
  field.dispatchEvent(new view.InputEvent('input', details));
}

function restore(field: TextField, before: string, caret: TextFieldCaret): void {
  if (field.value !== before) field.ownerDocument.execCommand?.('undo');
  if (field.value !== before) setRange(field, { text: before, start: 0, end: field.value.length });
  if (field.value === before) field.setSelectionRange(caret.start, caret.end);
}
