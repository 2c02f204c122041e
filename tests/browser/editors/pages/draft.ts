import { ContentState, Editor, EditorState, type SelectionState } from 'draft-js';
import { createElement, useState } from 'react';
import ReactDom, { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { MountEditor } from '../editor-page';
import { readLines } from './lines';

// Draft.js is older than this React, which has no such function any more.
Reflect.set(ReactDom, 'unstable_flushControlled', (act: () => void) => flushSync(act));

interface Held {
  state: EditorState;
  change: (next: EditorState) => void;
}

function DraftBox({ held }: { readonly held: Held }) {
  const [editorState, setEditorState] = useState(held.state);
  held.change = (next) => {
    held.state = next;
    setEditorState(next);
  };
  return createElement(Editor, { editorState, onChange: held.change });
}

export const draftJs: MountEditor = (host, draft) => {
  const held: Held = {
    state: EditorState.createWithContent(ContentState.createFromText(draft.text, '\n')),
    change: () => {},
  };
  const root = createRoot(host);
  flushSync(() => root.render(createElement(DraftBox, { held })));
  const field = host.querySelector<HTMLElement>('[contenteditable="true"]');
  if (!field) throw new Error('no editor');
  field.setAttribute('data-reply-field', '');
  const selectionOf = (start: number, end: number): SelectionState => {
    const blocks = held.state.getCurrentContent().getBlocksAsArray();
    const point = (offset: number) => {
      const before = draft.text.slice(0, offset).split('\n');
      return { key: blocks[before.length - 1]?.getKey() ?? '', offset: before.at(-1)?.length ?? 0 };
    };
    const [from, to] = [point(start), point(end)];
    return held.state.getSelection().merge({
      anchorKey: from.key,
      anchorOffset: from.offset,
      focusKey: to.key,
      focusOffset: to.offset,
      hasFocus: true,
    });
  };
  return {
    model: () => held.state.getCurrentContent().getPlainText('\n'),
    shown: () => readLines(field),
    select: async ({ start, end }) => {
      field.focus();
      flushSync(() => held.change(EditorState.forceSelection(held.state, selectionOf(start, end))));
      await new Promise((resolve) => setTimeout(resolve, 30));
    },
    unmount: () => root.unmount(),
  };
};
