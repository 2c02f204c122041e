/** Whether a page on which nothing was found is still loading, signed out, blocked, broken or unknown. */

import { findAll } from '@/lib/dom/find';
import { isShown } from '@/lib/dom/text';
import type { PageCondition } from '@/lib/domain/conversation/reading';
import { wordings } from './labels';
import type { EbayPage } from './page';
import { selectorOf } from './selectors';
import { folded, rawText } from './words';

/** Asked only for pages without rows, thread or orders, so that no message's words are taken for the page's. */
export function conditionOfEmptyPage(page: EbayPage): PageCondition {
  const { document, url } = page.view;
  const path = `${url.hostname}${url.pathname}`.toLowerCase();
  const phrases = headlines(page);
  const says = (kind: 'signIn' | 'interruption' | 'failure') =>
    wordings(kind).some((wording) => phrases.some((phrase) => phrase.includes(wording)));
  if (path.startsWith('signin.') || path.includes('/signin') || isOnPage(page, 'signInForm')) return 'signed-out';
  if (path.includes('/splashui/') || isOnPage(page, 'captcha') || says('interruption')) return 'blocked';
  if (says('failure')) return 'error';
  if (says('signIn') && !isOnPage(page, 'list')) return 'signed-out';
  if (isOnPage(page, 'loading') || document.readyState === 'loading') return 'loading';
  return isOnPage(page, 'list') || isOnPage(page, 'pane') || isOnPage(page, 'threadPart') ? 'ready' : 'unrecognised';
}

function isOnPage(
  page: EbayPage,
  name: 'signInForm' | 'captcha' | 'loading' | 'list' | 'pane' | 'threadPart',
): boolean {
  return findAll(page.roots, selectorOf(name)).some(isShown);
}

/** Title and headings, and the whole text of a page that says little. */
function headlines(page: EbayPage): readonly string[] {
  const headings = findAll(page.roots, 'h1,h2,[role="heading"],[role="alert"],.page-notice,[class*="error" i]').slice(
    0,
    20,
  );
  const body = page.view.document.body ? rawText(page.view.document.body) : '';
  const whole = body.length <= 600 ? [body] : [];
  return [page.view.document.title, ...headings.map(rawText), ...whole].map((text) => folded(text.slice(0, 700)));
}
