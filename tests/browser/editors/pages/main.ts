/** A page with the one editor that its address names. */
import type { EditorPage, MountEditor, MountedEditor } from '../editor-page';
import { boxes } from './boxes';
import { draftJs } from './draft';
import { editables } from './editables';
import { lexical } from './lexical';
import { proseMirror } from './prosemirror';
import { quill } from './quill';
import { slate } from './slate';

const editors: Readonly<Record<string, MountEditor>> = {
  ...boxes,
  ...editables,
  ProseMirror: proseMirror,
  Lexical: lexical,
  Slate: slate,
  'Draft.js': draftJs,
  Quill: quill,
};

const mount = editors[new URLSearchParams(location.search).get('editor') ?? ''];
const home = document.querySelector('main');
let mounted: MountedEditor | undefined;

function present(): MountedEditor {
  if (!mounted) throw new Error('no editor is open');
  return mounted;
}

async function open(draft: Parameters<EditorPage['open']>[0]): Promise<void> {
  if (!mount || !home) throw new Error('no such editor');
  mounted?.unmount?.();
  const host = document.createElement('div');
  home.replaceChildren(host);
  mounted = await mount(host, draft);
  await mounted.select(draft);
}

function box(): Element | undefined {
  const inner = [...document.querySelectorAll('*')].flatMap((element) => [
    element.shadowRoot,
    element instanceof HTMLIFrameElement ? element.contentDocument : null,
  ]);
  const found = [document, ...inner].map((root) => root?.querySelector('[data-reply-field]'));
  return found.find((element) => element) ?? undefined;
}

function restrict(attribute: string, value: string): void {
  box()?.setAttribute(attribute, value);
}

window.editorPage = { open, restrict, model: () => present().model(), shown: () => present().shown() };
