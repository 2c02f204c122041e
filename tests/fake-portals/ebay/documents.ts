/** The documents that eBay's server sends: the shell of the app, and pages that are no app at all. */

import { escapeHtml } from '../server/portal-page';
import { classNameOf, type Naming } from '../variants/class-names';
import { ebayClasses } from './ebay-classes';
import { type EbayLabels, fill } from './ebay-labels';
import type { EbayNotice } from './ebay-world';
import type { ContactTarget, PageConfig } from './page-config';

export const assetPaths = { style: '/cnt/assets/style.css', script: '/cnt/assets/app.js' } as const;

interface DocumentParts {
  readonly language: string;
  readonly title: string;
  readonly head?: string;
  readonly body: string;
}

function page({ language, title, head = '', body }: DocumentParts): string {
  return `<!doctype html>
<html lang="${escapeHtml(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<link rel="stylesheet" href="${assetPaths.style}">
${head}
</head>
<body>
${body}
</body>
</html>`;
}

/** JSON in a script element that no browser runs. */
function jsonElement(id: string, value: unknown): string {
  const text = JSON.stringify(value).replaceAll('<', '\\u003c');
  return `<script type="application/json" id="${id}">${text}</script>`;
}

/** The app's shell. The page's source names the account, where the variant says so. */
export function appDocument(config: PageConfig, labels: EbayLabels): string {
  const isNamed = config.knobs.accountShown === 'source' || config.variant.classNames === 'known';
  return page({
    language: config.variant.language,
    title: config.screen.kind === 'messages' ? labels.messages : labels.orders,
    head: `<script defer src="${assetPaths.script}"></script>`,
    body: [
      '<div id="app"></div>',
      jsonElement('page-config', config),
      isNamed ? jsonElement('page-context', { userId: config.seller, pageId: 2_060_353 }) : '',
    ].join('\n'),
  });
}

/** An empty document for parts of the app that live in a frame. */
export function frameDocument(language: string): string {
  return page({ language, title: '', body: '' });
}

export function mailDocument(notice: EbayNotice, language: string): string {
  const lines = notice.lines.map((line) => `<p>${escapeHtml(line)}</p>`).join('');
  return page({
    language,
    title: notice.subject,
    body: `<table role="presentation"><tr><td><h2>${escapeHtml(notice.subject)}</h2>${lines}</td></tr></table>`,
  });
}

export function signInDocument(language: string, labels: EbayLabels): string {
  return page({
    language,
    title: labels.signIn,
    body: `<main><h1>${escapeHtml(labels.signIn)}</h1>
<form id="signin-form" action="/signin/s" method="post">
<label for="userid">${escapeHtml(labels.userName)}</label>
<input type="text" id="userid" name="userid" autocomplete="username">
<button type="submit" id="signin-continue-btn">${escapeHtml(labels.continue)}</button>
</form></main>`,
  });
}

/** What an anti-robot service puts in the place of any page, in English everywhere. */
export function interruptionDocument(): string {
  return page({
    language: 'en',
    title: 'Pardon Our Interruption...',
    body: `<main><h1>Pardon Our Interruption...</h1>
<p>As you were browsing, something about your browser made us think you might be a bot.</p>
<form id="captcha_form" method="post" action="/splashui/captcha_submit"><div class="target-icaptcha-slot"></div></form></main>`,
  });
}

export function errorDocument(language: string): string {
  return page({
    language,
    title: 'Error Page | eBay',
    body: '<main><h1>We looked everywhere.</h1><p>Looks like this page is missing.</p></main>',
  });
}

/** The message page before the present one, which members never see any more. */
export function retiredDocument(language: string, labels: EbayLabels): string {
  return page({
    language,
    title: labels.messages,
    body: `<h1 id="mainH1">${escapeHtml(labels.messages)}</h1>
<ul class="nav nav-tabs-p"><li id="ebay-f-inbx"><a href="/mesgweb/ViewMessages/0">${escapeHtml(labels.all)}</a></li></ul>
<div id="header2-com"><table><tbody><tr><td>quiet_example1</td><td><a href="/mesgweb/ViewMessageDetail/0/m2m/1">${escapeHtml(labels.messages)}</a></td></tr></tbody></table></div>`,
  });
}

/** An item's page, or any page, over which the form to contact a member opens in a dialog of its own document. */
export function contactDialogDocument(
  target: ContactTarget,
  labels: EbayLabels,
  variant: Naming & { readonly language: string },
): string {
  const form = `/contact/sendmsg?recipient=${encodeURIComponent(target.userName)}&item_id=${target.itemId}&message_type_id=14`;
  const title = fill(labels.contact, { name: target.userName });
  return page({
    language: variant.language,
    title: target.itemTitle,
    body: `<main><h1>${escapeHtml(target.itemTitle)}</h1></main>
<div role="dialog" aria-modal="true" aria-label="${escapeHtml(title)}">
<iframe class="${classNameOf('dialog-frame', variant, ebayClasses)}" title="${escapeHtml(title)}" src="${escapeHtml(form)}"></iframe>
</div>`,
  });
}
