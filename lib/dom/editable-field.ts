/**
 * Inserting into a `contenteditable` element. The browsers write line ends as different markup, so that its text is
 * compared, letter by letter and with the lines of the inserted part, never its markup.
 */
import { type Caret, endOf, fieldCaret, setCaret } from './caret';
import type { InsertionPlan, InsertionRequest } from './insertion-plan';
import { visibleText } from './text';

const maxUndoSteps = 3;

export function planEditableField(field: HTMLElement, caret: Caret, request: InsertionRequest): InsertionPlan {
  const { text, mode } = request;
  const isReplacing = mode === 'replace';
  const before = readText(field);
  const prefix = isReplacing ? '' : lettersBefore(field, caret);
  const suffix = isReplacing ? '' : before.letters.slice(prefix.length);
  const expected = prefix + lettersOf(text) + suffix;
  return {
    tooManyBy: 0,
    isAsExpected: () => lettersOf(field.textContent ?? '') === expected && hasLines(field, text),
    isAsBefore: () => isSameText(readText(field), before),
    select: () => selectAnew(field, isReplacing ? undefined : caret),
    commands: [() => field.ownerDocument.execCommand('insertText', false, text)],
    setOutsideHistory: undefined,
    restore: () => restore(field, before),
    placeCaret: () => selectAnew(field, editableCaret(field)),
  };
}

interface FieldText {
  readonly letters: string;
  readonly lines: string;
}

function readText(field: HTMLElement): FieldText {
  return { letters: lettersOf(field.textContent ?? ''), lines: linesOf(visibleText(field)) };
}

function isSameText(one: FieldText, other: FieldText): boolean {
  return one.letters === other.letters && one.lines === other.lines;
}

/** Editors change the kind of white space as they need, never the letters. */
function lettersOf(text: string): string {
  return text.replace(/\s+/g, '');
}

function lettersBefore(field: HTMLElement, caret: Caret): string {
  const range = field.ownerDocument.createRange();
  range.selectNodeContents(field);
  range.setEnd(caret.node, caret.offset);
  return lettersOf(range.toString());
}

/** No-break spaces are how editors keep spaces; those at the end of a line are not seen. */
function linesOf(text: string): string {
  return text
    .replaceAll('\u00a0', ' ')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .trim();
}

function hasLines(field: HTMLElement, text: string): boolean {
  return linesOf(visibleText(field)).includes(linesOf(text));
}

/** The whole field without a caret. Moving away and back ends the run of typing, and with it an undo step. */
function selectAnew(field: HTMLElement, caret: Caret | undefined): void {
  setCaret(field, { node: field, offset: 0 });
  setCaret(field, endOf(field));
  if (caret) setCaret(field, caret);
  else field.ownerDocument.getSelection()?.setBaseAndExtent(field, 0, field, field.childNodes.length);
}

function restore(field: HTMLElement, before: FieldText): void {
  for (let step = 0; step < maxUndoSteps && !isSameText(readText(field), before); step += 1) {
    field.ownerDocument.execCommand('undo');
  }
  if (isSameText(readText(field), before)) return;
  selectAnew(field, undefined);
  field.ownerDocument.execCommand('insertText', false, before.lines);
}

/** Where the text goes: the caret, the last one that was in the field, or the end of the draft. */
export function editableCaret(field: HTMLElement): Caret {
  return fieldCaret(field) ?? endOf(field);
}
