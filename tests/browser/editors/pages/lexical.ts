import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerPlainText } from '@lexical/plain-text';
import { $createLineBreakNode, $createParagraphNode, $createTextNode, $getRoot, createEditor } from 'lexical';
import type { MountEditor } from '../editor-page';
import { readLines } from './lines';

/** Plain text in Lexical is one paragraph with line breaks. */
export const lexical: MountEditor = async (host, draft) => {
  const field = document.createElement('div');
  field.contentEditable = 'true';
  field.className = 'editable';
  field.setAttribute('data-reply-field', '');
  host.append(field);
  const editor = createEditor({
    onError: (error) => {
      throw error;
    },
  });
  editor.setRootElement(field);
  const removePlainText = registerPlainText(editor);
  editor.update(
    () => {
      const paragraph = $createParagraphNode();
      for (const [index, line] of draft.text.split('\n').entries()) {
        if (index > 0) paragraph.append($createLineBreakNode());
        if (line !== '') paragraph.append($createTextNode(line));
      }
      $getRoot().clear().append(paragraph);
    },
    { discrete: true },
  );
  const removeHistory = registerHistory(editor, createEmptyHistoryState(), 300);
  return {
    model: () => editor.getEditorState().read(() => $getRoot().getTextContent()),
    shown: () => readLines(field),
    select: async ({ start, end }) => {
      field.focus();
      const [from, to] = [start, end].map((offset) => pointOf(field, offset));
      if (from && to) document.getSelection()?.setBaseAndExtent(...from, ...to);
      // Lexical hears of it a moment later, and only then has a state that undo can go back to.
      await new Promise((resolve) => setTimeout(resolve, 30));
    },
    unmount: () => {
      removeHistory();
      removePlainText();
      editor.setRootElement(null);
    },
  };
};

function pointOf(field: HTMLElement, offset: number): [Node, number] {
  const paragraph = field.firstElementChild ?? field;
  let left = offset;
  for (const [index, child] of [...paragraph.childNodes].entries()) {
    if (child.nodeName === 'BR') {
      if (left === 0) return [paragraph, index];
      left -= 1;
      continue;
    }
    const text = child.firstChild;
    const length = (text?.nodeValue ?? '').length;
    if (text && left <= length) return [text, left];
    left -= length;
  }
  return [paragraph, paragraph.childNodes.length];
}
