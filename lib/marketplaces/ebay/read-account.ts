/** The signed-in seller's user name, from the site's header and from what the page's own scripts carry as text. */
import { findAll } from '@/lib/dom/find';
import { userNameOf } from './address';
import type { EbayPage } from './page';
import { selectorOf } from './selectors';
import { isSameUser, isUserName } from './words';

export type Account =
  | { readonly name: string; readonly source: 'link' | 'page-data' }
  | { readonly name: undefined; readonly reason: 'not-on-page' | 'sources-disagree' };

/** Longer scripts are looked through only this far. */
const maxScript = 400_000;

export function readAccount(page: EbayPage): Account {
  const inHeader = namesInHeader(page);
  const inScripts = namesInScripts(page);
  const [linked, ...otherLinks] = inHeader;
  const [written, ...others] = inScripts;
  if (linked !== undefined) {
    const isConfirmed = inScripts.length === 0 || inScripts.some((name) => isSameUser(name, linked));
    const isClear = otherLinks.length === 0 && (isConfirmed || others.length > 0);
    return isClear ? { name: linked, source: 'link' } : { name: undefined, reason: 'sources-disagree' };
  }
  if (written === undefined) return { name: undefined, reason: 'not-on-page' };
  return others.length === 0 ? { name: written, source: 'page-data' } : { name: undefined, reason: 'sources-disagree' };
}

function unique(names: readonly string[]): string[] {
  return names.filter((name, index) => names.findIndex((other) => isSameUser(other, name)) === index);
}

function namesInHeader(page: EbayPage): string[] {
  const links = findAll(page.roots, selectorOf('account'));
  return unique(links.flatMap((link) => userNameOf(link, page.view.url) ?? []));
}

/** Scripts of the page's own document are text to us: never run, never parsed as code. */
function namesInScripts(page: EbayPage): string[] {
  const names: string[] = [];
  for (const script of page.view.document.querySelectorAll('script:not([src])')) {
    const text = (script.textContent ?? '').slice(0, maxScript);
    for (let at = text.indexOf('"userId"'); at >= 0 && names.length < 50; at = text.indexOf('"userId"', at + 8)) {
      const value = /^"userId"\s{0,5}:\s{0,5}"([^"\\]{1,64})"/.exec(text.slice(at, at + 100))?.[1];
      if (isUserName(value)) names.push(value);
    }
  }
  return unique(names);
}
