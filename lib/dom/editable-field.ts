/**
 * Inserting into a `contenteditable` element. The browsers write line ends as different markup, so that its text is
 * compared, letter by letter and with the lines of the inserted part, never its markup.
 */
import { type Caret, endOf, type FieldRange, fieldRange, placeMemory, select, setCaret } from './caret';
import { type CursorStop, rememberStops } from './cursor-stops';
import { hidesMarks, keepsOwnModel, offerPaste, pressUndo, tellSelection } from './editor-paste';
import { escapeHtml } from './escape-html';
import { editingHost } from './field-refusal';
import type { InsertionPlan, InsertionRequest } from './insertion-plan';
import { caretBefore, lettersOf } from './letters';
import { visibleText } from './text';
import { textRunBefore } from './text-before-caret';

const maxUndoSteps = 3;
const manyLines = 12;
const editorPatienceMs = 500;

export function planEditableField(field: HTMLElement, selected: FieldRange, request: InsertionRequest): InsertionPlan {
  const { text, mode, cursors, replacing } = request;
  const host = editingHost(field) ?? field;
  const hasOwnModel = keepsOwnModel(host);
  const before = readText(field);
  const isReplacing = mode === 'replace';
  const place = mode === 'append' ? endOf(field) : selected.end;
  const replaced = replacedBefore(selected, replacing);
  const prefix = isReplacing ? '' : lettersBefore(field, replaced ?? place);
  const suffix = isReplacing ? '' : before.letters.slice(prefix.length + lettersOf(replacing).length);
  const expected = prefix + lettersOf(text) + suffix;
  const startAsBefore = placeMemory(field, selected.start);
  const endAsBefore = placeMemory(field, selected.end);
  const range = replaced ? { start: replaced, end: place } : rangeIn(field, isReplacing ? undefined : place);
  const write = (): boolean => field.ownerDocument.execCommand('insertText', false, text);
  const paste = (): boolean => offerPaste(host, text);
  const writeLines = (): boolean => field.ownerDocument.execCommand('insertHTML', false, toBreaks(text));
  const stops = (hidesMarks(host) ? [] : cursors).map((at) =>
    stopIn(field, text.slice(0, at), lettersOf(text.slice(at)) + suffix),
  );
  return {
    tooManyBy: 0,
    holdsReplaced: replacing === '' || replaced !== undefined,
    isAsExpected: () => lettersOf(field.textContent ?? '') === expected && hasLines(field, text),
    isAsBefore: () => isSameText(readText(field), before),
    holdsText: () => lettersOf(field.textContent ?? '').includes(lettersOf(text)) && hasLines(field, text),
    cutBy: () => 0,
    select: hasOwnModel ? () => selectInEditor(field, range) : () => selectAnew(field, range),
    ways: hasOwnModel ? [paste, write] : [...(hasManyLines(text) ? [writeLines] : []), write, paste],
    hasOwnHistory: hasOwnModel,
    patienceMs: editorPatienceMs,
    setOutsideHistory: undefined,
    restore: () => (hasOwnModel ? pressUndo(host) : restore(field, before)),
    placeCaretAsBefore: () => {
      const start = startAsBefore();
      const end = endAsBefore();
      if (start && end) select(field, { start, end });
      tellSelection(field);
    },
    placeCaret: () => {
      if (stops[0]) stops[0].place();
      else if (!hasOwnModel) selectAnew(field, editableRange(field));
      rememberStops({ field: host, text: () => lettersOf(field.textContent ?? ''), stops });
    },
  };
}

/** Where what is to make way begins; undefined where it does not stand directly before a mere caret. */
function replacedBefore({ start, end }: FieldRange, replacing: string): Caret | undefined {
  if (replacing === '' || start.node !== end.node || start.offset !== end.offset) return undefined;
  const run = textRunBefore(end, replacing.length);
  return run.text.endsWith(replacing) ? run.placeOf(replacing.length) : undefined;
}

/** Chromium lays the field out anew for each line of `insertText`: hundreds take seconds. */
function hasManyLines(text: string): boolean {
  return text.split('\n').length > manyLines && text === text.trim();
}

/** Spaces that would be folded away become those that browsers write for typed ones. */
function toBreaks(text: string): string {
  return escapeHtml(text)
    .replace(/^ | $|(?<= ) /gm, '&nbsp;')
    .replaceAll('\n', '<br>');
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

/** The whole field without a caret. */
function rangeIn(field: HTMLElement, caret: Caret | undefined): FieldRange {
  if (caret) return { start: caret, end: caret };
  return { start: { node: field, offset: 0 }, end: { node: field, offset: field.childNodes.length } };
}

/** Moving away and back ends the run of typing, and with it an undo step. */
function selectAnew(field: HTMLElement, range: FieldRange): void {
  setCaret(field, { node: field, offset: 0 });
  setCaret(field, endOf(field));
  select(field, range);
}

function selectInEditor(field: HTMLElement, range: FieldRange): void {
  select(field, range);
  tellSelection(field);
}

function restore(field: HTMLElement, before: FieldText): void {
  for (let step = 0; step < maxUndoSteps && !isSameText(readText(field), before); step += 1) {
    field.ownerDocument.execCommand('undo');
  }
  if (isSameText(readText(field), before)) return;
  selectAnew(field, rangeIn(field, undefined));
  field.ownerDocument.execCommand('insertText', false, before.lines);
}

/** Told by the letters on either side; the white space between is stepped over as the arrow keys do. */
function stopIn(field: HTMLElement, textBefore: string, lettersAfter: string): CursorStop {
  const spaces = /\s*$/.exec(textBefore)?.[0].length ?? 0;
  const place = (): void => {
    const after = lettersOf(field.textContent ?? '').length - lettersAfter.length;
    const last = caretBefore(field, after - 1);
    const start = last ? { node: last.node, offset: last.offset + 1 } : { node: field, offset: 0 };
    setCaret(field, start);
    const selection = field.ownerDocument.getSelection();
    for (let step = 0; step < spaces; step += 1) selection?.modify('move', 'forward', 'character');
    tellSelection(field);
  };
  return { tail: lettersAfter.length, place };
}

/** What is selected, what last was in the field, or the end of the draft; the text goes to its end. */
export function editableRange(field: HTMLElement): FieldRange {
  return fieldRange(field) ?? rangeIn(field, endOf(field));
}
