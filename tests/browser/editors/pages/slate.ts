import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { createEditor, Node, Transforms } from 'slate';
import { type HistoryEditor, withHistory } from 'slate-history';
import { Editable, ReactEditor, Slate, withReact } from 'slate-react';
import type { MountEditor } from '../editor-page';
import { readLines } from './lines';

export const slate: MountEditor = (host, draft) => {
  const editor: ReactEditor & HistoryEditor = withHistory(withReact(createEditor()));
  const initialValue = draft.text.split('\n').map((text) => ({ type: 'paragraph', children: [{ text }] }));
  const root = createRoot(host);
  const onKeyDown = (event: { ctrlKey: boolean; shiftKey: boolean; key: string }) => {
    if (event.ctrlKey && event.key === 'y') editor.redo();
  };
  const editable = createElement(Editable, { 'data-reply-field': '', onKeyDown, className: 'editable' } as object);
  const props = { editor, initialValue, children: editable };
  flushSync(() => root.render(createElement(Slate, props)));
  const field = host.querySelector<HTMLElement>('[data-slate-editor]');
  if (!field) throw new Error('no editor');
  const pointOf = (offset: number) => {
    const before = draft.text.slice(0, offset).split('\n');
    return { path: [before.length - 1, 0], offset: before.at(-1)?.length ?? 0 };
  };
  return {
    model: () => editor.children.map((line) => Node.string(line)).join('\n'),
    shown: () => readLines(field),
    select: async ({ start, end }) => {
      ReactEditor.focus(editor);
      Transforms.select(editor, { anchor: pointOf(start), focus: pointOf(end) });
      await new Promise((resolve) => setTimeout(resolve, 30));
    },
    unmount: () => root.unmount(),
  };
};
