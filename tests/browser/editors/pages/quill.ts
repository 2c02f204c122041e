import Quill from 'quill';
import type { MountEditor } from '../editor-page';
import { readLines } from './lines';

/** Quill itself takes this key on Windows only. */
const redoAsWell = {
  key: 'y',
  shortKey: true,
  handler(this: { readonly quill: Quill }) {
    this.quill.history.redo();
  },
};

export const quill: MountEditor = (host, draft) => {
  const element = document.createElement('div');
  host.append(element);
  const editor = new Quill(element, { modules: { toolbar: false, keyboard: { bindings: { redoAsWell } } } });
  editor.setContents([{ insert: `${draft.text}\n` }], 'silent');
  editor.history.clear();
  editor.root.setAttribute('data-reply-field', '');
  return {
    // Quill always ends with a line end of its own.
    model: () => editor.getText().slice(0, -1),
    shown: () => readLines(editor.root),
    select: ({ start, end }) => {
      editor.focus();
      editor.setSelection(start, end - start, 'user');
    },
  };
};
