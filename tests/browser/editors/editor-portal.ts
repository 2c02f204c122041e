/** A portal whose only pages hold one editor each: `?editor=` names it. */
import { readFile } from 'node:fs/promises';
import { bundleOf } from '../../fake-portals/server/bundle';
import { htmlResponse, type PortalPage, scriptResponse, styleResponse } from '../../fake-portals/server/portal-page';
import { projectFolder } from '../harness/builds';

const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>An editor</title>
<link rel="stylesheet" href="/editor.css"><main></main><script>globalThis.global = globalThis</script><script src="/editor.js"></script></html>`;

const css = `.editable, .ProseMirror, .public-DraftEditor-content { white-space: pre-wrap; min-height: 20px }
textarea { width: 500px; height: 200px }`;

export const editorPortal: PortalPage = {
  handle: async ({ url }) => {
    if (url.pathname === '/editor') return htmlResponse(html);
    if (url.pathname === '/editor.js')
      return scriptResponse(await bundleOf(new URL('./pages/main.ts', import.meta.url)));
    if (url.pathname === '/editor.css') {
      return styleResponse((await readFile(`${projectFolder}node_modules/quill/dist/quill.core.css`, 'utf8')) + css);
    }
    return undefined;
  },
};

export function editorAddress(editor: string): string {
  return `https://www.ebay.com/editor?editor=${encodeURIComponent(editor)}`;
}
