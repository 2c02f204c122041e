/** What a page with one editor shows of it to tests, as `window.editorPage`. Texts have `\n` between lines. */
export interface Selected {
  /** UTF-16 offsets into the text; equal for a mere caret. */
  readonly start: number;
  readonly end: number;
}

export interface DraftInEditor extends Selected {
  readonly text: string;
}

export interface EditorPage {
  /** A new editor with an empty undo history, focused, holding the draft with this selected. */
  readonly open: (draft: DraftInEditor) => Promise<void>;
  /** The text as the editor or the page's framework knows it: what would be sent. */
  readonly model: () => string;
  /** The text and the selection that the box itself shows. */
  readonly shown: () => DraftInEditor;
  /** Sets an attribute of the box, e.g. `maxlength`. */
  readonly restrict: (attribute: string, value: string) => void;
}

/** Builds one kind of editor into the host, with the draft; the field is to carry `data-reply-field`. */
export type MountEditor = (host: HTMLElement, draft: DraftInEditor) => MountedEditor | Promise<MountedEditor>;

export interface MountedEditor extends Omit<EditorPage, 'open' | 'restrict'> {
  readonly select: (selected: Selected) => void | Promise<void>;
  readonly unmount?: () => void;
}

declare global {
  interface Window {
    editorPage?: EditorPage;
  }
}
