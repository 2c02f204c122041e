/** As much of Draft.js as the pages use; it brings no types of its own. */
declare module 'draft-js' {
  import type { ComponentType } from 'react';

  export interface SelectionState {
    merge(changes: Readonly<Record<string, unknown>>): SelectionState;
  }
  interface Block {
    getKey(): string;
  }
  export class ContentState {
    static createFromText(text: string, delimiter: string): ContentState;
    getBlocksAsArray(): readonly Block[];
    getPlainText(delimiter: string): string;
  }
  export class EditorState {
    static createWithContent(content: ContentState): EditorState;
    static forceSelection(state: EditorState, selection: SelectionState): EditorState;
    getCurrentContent(): ContentState;
    getSelection(): SelectionState;
  }
  export const Editor: ComponentType<{
    readonly editorState: EditorState;
    readonly onChange: (state: EditorState) => void;
  }>;
}
