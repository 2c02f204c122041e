/** Editable elements without any editor: the browser's own editing is all there is. */
import type { DraftInEditor, MountEditor, MountedEditor } from '../editor-page';
import { readLines, selectInLines } from './lines';

function editorOf(field: HTMLElement, select: MountedEditor['select']): MountedEditor {
  field.setAttribute('data-reply-field', '');
  const shown = () => readLines(field);
  return {
    model: () => shown().text,
    shown,
    select: (selected) => {
      field.focus();
      return select(selected);
    },
  };
}

function editable(host: HTMLElement, value: string): HTMLElement {
  const field = document.createElement('div');
  field.setAttribute('contenteditable', value);
  field.className = 'editable';
  host.append(field);
  return field;
}

function lineElement(name: string, text: string): HTMLElement {
  const line = document.createElement(name);
  line.append(text === '' ? document.createElement('br') : text);
  return line;
}

const withBlocks =
  (name: 'p' | 'div'): MountEditor =>
  (host, { text }: DraftInEditor) => {
    const field = editable(host, 'true');
    const lines = text.split('\n').map((line) => lineElement(name, line));
    field.append(...lines);
    return editorOf(field, (selected) => selectInLines(lines, selected));
  };

function pointInText(field: HTMLElement, offset: number): readonly [Node, number] {
  let left = offset;
  for (const [index, child] of [...field.childNodes].entries()) {
    const length = child.nodeType === 3 ? (child.nodeValue ?? '').length : 1;
    if (child.nodeType === 3 && left <= length) return [child, left];
    if (left === 0) return [field, index];
    left -= length;
  }
  return [field, field.childNodes.length];
}

const withBreaks: MountEditor = (host, { text }) => {
  const field = editable(host, 'true');
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) field.append(document.createElement('br'));
    if (line !== '') field.append(line);
  }
  if (text.endsWith('\n')) field.append(document.createElement('br'));
  return editorOf(field, ({ start, end }) => {
    document.getSelection()?.setBaseAndExtent(...pointInText(field, start), ...pointInText(field, end));
  });
};

const plaintextOnly: MountEditor = (host, { text }) => {
  const field = editable(host, 'plaintext-only');
  field.append(text.endsWith('\n') ? `${text}\n` : text);
  return editorOf(field, ({ start, end }) => {
    document.getSelection()?.setBaseAndExtent(...pointInText(field, start), ...pointInText(field, end));
  });
};

export const editables: Readonly<Record<string, MountEditor>> = {
  'contenteditable with <br>': withBreaks,
  'contenteditable with <p>': withBlocks('p'),
  'contenteditable with <div>': withBlocks('div'),
  'contenteditable plaintext-only': plaintextOnly,
};
