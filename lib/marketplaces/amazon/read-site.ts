/**
 * The marketplace that a case belongs to. The host alone does not tell it where an inbox shows several; it is taken
 * last, and only while nothing on the page speaks of another country.
 */
import { amazonSites, siteCode } from '@/lib/domain/marketplace/sites';
import { only } from './only';
import type { PageScan } from './page-scan';
import { fold } from './patterns';

const codes = [...new Set(amazonSites.flatMap(({ site }) => site ?? []))];
const flagHint = /flag|country|marketplace/i;
const codeInPath = /(?:^|[/_.-])([a-z]{2})(?:[_.-][\w.-]*)?\.(?:svg|png|gif|webp|jpe?g)(?:$|\?)/i;
const codeInClass = /(?:^|\s)(?:[\w-]*flag[\w-]*?[-_]|fi-|flag-?)([a-z]{2})(?=\s|$)/i;
const regionalIndicatorA = 0x1f1e6;

export interface FlagFacts {
  readonly site?: string;
  /** There is a flag, and it is not understood. */
  readonly isUnclear: boolean;
}

/** The country of the one flag inside an element. A picture that is not understood may be a flag. */
export type FlagReader = (element: Element) => FlagFacts;

export function flagReader(scan: PageScan, languages: readonly string[]): FlagReader {
  let names: ReadonlyMap<string, string> | undefined;
  const siteOfName = (name: string) => {
    names ??= countryNames(languages);
    return names.get(name);
  };
  return (element) => {
    const sites = scan.picturesIn(element).map((picture) => siteOfFlag(picture, siteOfName));
    const site = only([...sites, siteOfEmoji(scan, element)].flatMap((each) => each ?? []));
    return site ? { site, isUnclear: false } : { isUnclear: sites.length > 0 };
  };
}

function siteOfFlag(flag: Element, siteOfName: (name: string) => string | undefined): string | undefined {
  const texts = ['data-country', 'data-marketplace', 'alt', 'title', 'aria-label'].flatMap(
    (name) => flag.getAttribute(name) || [],
  );
  const byCode = texts.map(toSite).find((site) => site !== undefined);
  if (byCode) return byCode;
  const words = texts.map((text) => fold(text).replace(/\s*flag(?: of)?\s*/, '')).filter(Boolean);
  const byName = words.map(siteOfName).find((site) => site !== undefined);
  if (byName) return byName;
  const source = flag.getAttribute('src') ?? '';
  const names = flag.getAttribute('class') ?? '';
  const byPath = flagHint.test(source.slice(0, 300) + names) ? codeInPath.exec(source.slice(0, 300))?.[1] : undefined;
  return toSite(codeInClass.exec(names)?.[1] ?? '') ?? toSite(byPath ?? '');
}

function toSite(text: string): string | undefined {
  const code = /^[a-z]{2}$/i.test(text.trim()) ? siteCode(text.trim()) : '';
  return codes.find((site) => site === code);
}

function siteOfEmoji(scan: PageScan, element: Element): string | undefined {
  const [first = 1, last = 0] = scan.span(element) ?? [];
  for (const { text } of scan.leaves.slice(first, last + 1)) {
    const pair = /([\u{1f1e6}-\u{1f1ff}])([\u{1f1e6}-\u{1f1ff}])/u.exec(text);
    if (!pair) continue;
    return toSite(
      pair
        .slice(1)
        .map((letter) => String.fromCharCode(97 + (letter.codePointAt(0) ?? 0) - regionalIndicatorA))
        .join(''),
    );
  }
  return undefined;
}

/** Folded names of the sites' countries in the page's languages and in English. */
function countryNames(languages: readonly string[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const language of ['en', ...languages.slice(0, 4)]) {
    const display = new Intl.DisplayNames([language], { type: 'region' });
    for (const site of codes) names.set(fold(display.of(site === 'UK' ? 'GB' : site) ?? ''), site);
  }
  for (const { domain, site } of amazonSites) if (site) names.set(domain, site);
  return names;
}
