/** A portal of empty pages that let no style and no script in but their own, as strictly as a page can. */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { htmlResponse, type PortalPage, scriptResponse, styleResponse } from '../../fake-portals/server/portal-page';
import { projectFolder } from '../harness/builds';

const policy = {
  'content-security-policy': "default-src 'self'; frame-src 'self'; script-src 'self'; style-src 'self'",
};
const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Layout</title>
<link rel="stylesheet" href="/layout.css"><body><script src="/layout.js"></script></body></html>`;
const panel = '<!doctype html><html lang="en"><meta charset="utf-8"><title>Panel</title><p>panel</p></html>';
const css = 'body { font: 14px/18px sans-serif } #gone { display: none }';

export const layoutAddress = 'https://www.ebay.com/layout';

export function makeLayoutPortal(): PortalPage {
  const script = bundleTools();
  return {
    handle: async ({ url }) => {
      if (url.pathname === '/layout') return htmlResponse(html, policy);
      if (url.pathname === '/layout-panel') return htmlResponse(panel, policy);
      if (url.pathname === '/layout.js') return scriptResponse(await script);
      return url.pathname === '/layout.css' ? styleResponse(css) : undefined;
    },
  };
}

async function bundleTools(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('./layout-page.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    alias: { '@': projectFolder.replace(/\/$/, '') },
    tsconfigRaw: {},
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}
