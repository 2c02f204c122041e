/** The page as the readers of this folder share it: its nested roots collected once, its site's own frame known. */

import { findAll, searchRoots } from '@/lib/dom/find';
import { type Site, siteOfHost } from '@/lib/domain/marketplace/sites';
import type { Moment } from '@/lib/domain/time/moment';
import { parsePageTime } from '@/lib/domain/time/parse-page-time';
import type { PageView } from '../page-adapter';
import { isClock, isPrintedTime } from './printed-time';
import { selectorOf } from './selectors';

export interface EbayPage {
  readonly view: PageView;
  readonly site: Site | undefined;
  readonly roots: readonly ParentNode[];
  /** Header, footer and navigation of the site: never about a conversation. */
  readonly frame: ReadonlySet<Node>;
  /** The moment that a printed text stands for, in the page's language first. */
  readonly momentOf: (text: string) => Moment | undefined;
  /** Whether the text is a time and nothing else, be it of day alone. */
  readonly isTime: (text: string) => boolean;
}

/** Printed times are short and hold none of these; anything else is a text that speaks of a time. */
const maxTimeLength = 60;
const neverInTimes = /[_?!@#%&*="“”«»]|\p{Sc}|\d{5}|\p{Script=Latin}{16}|(?:\p{L}{2,}\P{L}+){9}|^$/u;

export function ebayPage(view: PageView): EbayPage {
  const roots = searchRoots(view.document);
  const site = siteOfHost(view.url.hostname);
  const languages = languagesOf(view.document, site);
  // No account setting for a zone is known of eBay: what it prints is taken to be the site's or the reader's.
  const clock = { ...view.clock, isNoOtherZone: true };
  const context = { clock, languages, site: site?.site };
  const momentOf = once((text: string) =>
    text.length > maxTimeLength || neverInTimes.test(text) ? undefined : parsePageTime(text, context),
  );
  return {
    view,
    site,
    roots,
    frame: siteFrame(roots),
    momentOf,
    isTime: once((text) => isClock(text) || isPrintedTime(text, languages, momentOf)),
  };
}

/** Lists print the same few times over and over. */
function once<Value>(compute: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, { readonly value: Value }>();
  return (text) => {
    const found = known.get(text) ?? { value: compute(text) };
    known.set(text, found);
    return found.value;
  };
}

const languageTag = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;

function languagesOf(document: Document, site: Site | undefined): string[] {
  const declared = document.documentElement?.getAttribute('lang')?.trim() ?? '';
  const tags = [...(languageTag.test(declared) ? [declared] : []), ...(site?.languages ?? []), 'en'];
  return [...new Set(tags)];
}

/** A `nav` or `footer` that holds a text box is no part of the site's frame: somebody built a composer with it. */
function siteFrame(roots: readonly ParentNode[]): ReadonlySet<Node> {
  const guesses = findAll(roots, selectorOf('looseFrame'));
  const empty = guesses.filter(
    (part) => part.querySelector('textarea,[contenteditable],[data-conversation-id]') === null,
  );
  return new Set([...findAll(roots, selectorOf('frame')), ...empty]);
}
