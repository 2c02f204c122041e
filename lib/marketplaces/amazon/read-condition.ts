/** Whether the page can be read at all. Phrases count only where nothing else is recognised: a buyer may write them. */

import type { PageCondition } from '@/lib/domain/conversation/reading';
import { captchaPhrases, errorPhrases, signInPhrases } from './control-labels';
import type { PageScan } from './page-scan';
import { fold } from './patterns';
import { appHook, captchaHook, loadingHook, signInHook } from './selectors';

/** Grey blocks and spinners where content will be. */
export function isSkeleton(scan: PageScan): boolean {
  return has(scan, loadingHook);
}

/** The condition of a page on which nothing was recognised. */
export function readCondition(scan: PageScan, isSignedOut: boolean): Exclude<PageCondition, 'ready' | 'retired'> {
  if (has(scan, captchaHook)) return 'blocked';
  if (isSignedOut || has(scan, signInHook)) return 'signed-out';
  const texts = scan.leaves.slice(0, 300).map((leaf) => fold(leaf.text));
  if (texts.some((text) => captchaPhrases.test(text))) return 'blocked';
  if (isSkeleton(scan)) return 'loading';
  if (texts.some((text) => text.length < 300 && errorPhrases.test(text))) return 'error';
  const isApp = has(scan, appHook);
  if (!isApp && texts.some((text) => signInPhrases.test(text))) return 'signed-out';
  return texts.length === 0 || (isApp && texts.length < 5) ? 'loading' : 'unrecognised';
}

/** Sign-in and captcha forms are told by themselves, whatever else the page shows. */
export function isInterrupted(scan: PageScan): boolean {
  return has(scan, captchaHook) || has(scan, signInHook);
}

function has(scan: PageScan, selector: string): boolean {
  return scan.roots.some((root) => root.querySelector(selector) !== null);
}
