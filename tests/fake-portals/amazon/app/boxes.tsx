/** Three kinds of reply box. Each shows the portal's state and tells it what is typed, as a controlled field does. */
import { useEffect, useLayoutEffect, useRef } from 'react';
import { cls, theConfig } from './portal-context';

const { variant, words } = theConfig;

export interface BoxProps {
  readonly text: string;
  readonly onWrite: (text: string) => void;
}

/** Where the box that a new one replaced had its caret; the new one takes it over. */
let lastFocus: { readonly start: number; readonly end: number } | undefined;

function hasFocus(element: HTMLElement): boolean {
  const root = element.getRootNode();
  return 'activeElement' in root && root.activeElement === element;
}

function placeCaret(field: HTMLElement, start: number, end: number): void {
  field.focus({ preventScroll: true });
  if ('setSelectionRange' in field && typeof field.setSelectionRange === 'function')
    field.setSelectionRange(start, end);
  else field.ownerDocument.getSelection()?.selectAllChildren(field);
  if (field.isContentEditable) field.ownerDocument.getSelection()?.collapseToEnd();
}

function caretOf(field: HTMLElement): { readonly start: number; readonly end: number } {
  const isField = 'selectionStart' in field && 'selectionEnd' in field;
  return isField ? { start: Number(field.selectionStart), end: Number(field.selectionEnd) } : { start: 0, end: 0 };
}

/** A box that is built anew keeps the focus, as pages do that re-render under a typing seller. */
function useKeptFocus(fieldOf: () => HTMLElement | null | undefined): void {
  const find = useRef(fieldOf);
  useLayoutEffect(() => {
    const field = find.current();
    if (field && lastFocus) placeCaret(field, lastFocus.start, lastFocus.end);
    lastFocus = undefined;
    return () => {
      if (field && hasFocus(field)) lastFocus = caretOf(field);
    };
  }, []);
}

export function PlainBox({ text, onWrite }: BoxProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  useKeptFocus(() => field.current);
  return (
    <textarea
      ref={field}
      className={cls('plain-box')}
      placeholder={words.write}
      maxLength={variant.maxLength}
      value={text}
      onChange={(event) => onWrite(event.currentTarget.value)}
    />
  );
}

export function KatBox({ text, onWrite }: BoxProps) {
  const host = useRef<HTMLElement>(null);
  const write = useRef(onWrite);
  write.current = onWrite;
  useKeptFocus(() => host.current?.shadowRoot?.querySelector('textarea'));
  useEffect(() => {
    const element = host.current;
    const listen = () => write.current(element?.getAttribute('value') ?? '');
    element?.addEventListener('input', listen);
    return () => element?.removeEventListener('input', listen);
  }, []);
  return <kat-textarea ref={host} placeholder={words.write} maxlength={variant.maxLength} value={text} />;
}

/** What stands in an editable element, as its reader sees it. */
function writtenText(element: HTMLElement): string {
  // biome-ignore lint/performance/useDomNodeTextContent: browsers make blocks of the lines, and only this reads them back.
  return element.innerText.replace(/\n$/, '');
}

export function EditableBox({ text, onWrite }: BoxProps) {
  const element = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const box = element.current;
    if (box && writtenText(box) !== text) box.textContent = text;
  }, [text]);
  useKeptFocus(() => element.current);
  return (
    // biome-ignore lint/a11y/useSemanticElements: pages do build their boxes so.
    <div
      ref={element}
      className={cls('editable-box')}
      contentEditable
      suppressContentEditableWarning
      role="textbox"
      tabIndex={0}
      aria-multiline="true"
      aria-label={words.write}
      onInput={(event) => onWrite(writtenText(event.currentTarget))}
    />
  );
}
