import { baseKeymap } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { Schema } from 'prosemirror-model';
import { nodes } from 'prosemirror-schema-basic';
import { EditorState, TextSelection } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import type { MountEditor } from '../editor-page';
import { readLines } from './lines';

const { doc, paragraph, text, hard_break } = nodes;
const schema = new Schema({ nodes: { doc, paragraph, text, hard_break } });

export const proseMirror: MountEditor = (host, draft) => {
  const lines = draft.text
    .split('\n')
    .map((line) => schema.node('paragraph', null, line === '' ? [] : schema.text(line)));
  const state = EditorState.create({
    doc: schema.node('doc', null, lines),
    plugins: [history(), keymap({ 'Mod-z': undo, 'Mod-y': redo, 'Mod-Shift-z': redo }), keymap(baseKeymap)],
  });
  const view = new EditorView(host, { state });
  view.dom.setAttribute('data-reply-field', '');
  const positionOf = (offset: number): number => offset + draft.text.slice(0, offset).split('\n').length;
  return {
    model: () => view.state.doc.textBetween(0, view.state.doc.content.size, '\n', '\n'),
    shown: () => readLines(view.dom),
    select: async ({ start, end }) => {
      view.focus();
      const selection = TextSelection.create(view.state.doc, positionOf(start), positionOf(end));
      view.dispatch(view.state.tr.setSelection(selection));
      // So soon after the focus, ProseMirror takes a caret at the very start for a slip of the browser.
      await new Promise((resolve) => setTimeout(resolve, 220));
    },
    unmount: () => view.destroy(),
  };
};
