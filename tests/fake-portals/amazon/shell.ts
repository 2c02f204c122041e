/** The addresses and empty pages of the fake Seller Central; all that is seen on them is built by its script. */
import { escapeHtml, type PortalResponse } from '../server/portal-page';
import type { PortalVariant } from '../variants/variant';

export const inboxPaths = {
  plain: '/messaging/inbox',
  v2: '/messaging/inbox-v2',
  v3: '/messaging/inbox-v3',
  ref: '/messaging/inbox/ref=xx_bbcbm_favb_xx',
} as const;

export const pagePaths = [
  /^\/messaging\/inbox(-v[23])?(\/ref=.*)?\/?$/,
  /^\/messaging\/contact(\/returns)?$/,
  /^\/orders-v3(\/.*)?$/,
  /^\/(gp\/returns|returns\/list)/,
  /^\/(home)?$/,
];

export const assets = {
  '/messaging/v2/main.js': new URL('./app/main.tsx', import.meta.url),
  '/messaging/v2/kat.js': new URL('./kat/define.ts', import.meta.url),
  '/messaging/v2/flood.js': new URL('./app/flood.ts', import.meta.url),
} as const;

export const isAsset = (path: string): path is keyof typeof assets => path in assets;
export const styles = new URL('./app/styles.css', import.meta.url);

/** The hostile script runs before anything else that the page has. */
const timing = (name: string) => (name === 'flood.js' ? '' : ' defer');

export function shell(variant: PortalVariant, scripts: readonly string[], body: string): string {
  const tags = scripts.map((name) => `<script src="/messaging/v2/${name}"${timing(name)}></script>`).join('');
  const direction = variant.isRtl ? ' dir="rtl"' : '';
  return `<!doctype html><html lang="${escapeHtml(variant.language)}"${direction}><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>Messaging</title>
<link rel="stylesheet" href="/messaging/v2/main.css">${tags}</head><body>${body}</body></html>`;
}

/** The body in a form that a listener cannot understand: base64, backwards. */
export function unreadable(answer: PortalResponse): PortalResponse {
  const letters = Buffer.from(answer.body).toString('base64');
  return { ...answer, headers: { 'content-type': 'text/plain' }, body: [...letters].reverse().join('') };
}
