/**
 * The marketplace that a case belongs to. The host alone does not tell it where an inbox shows several; it is taken
 * last, and only while nothing on the page speaks of another country.
 */
import { amazonSites, siteCode } from '@/lib/domain/marketplace/sites';
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
export function readFlag(scan: PageScan, element: Element, languages: readonly string[]): FlagFacts {
  const pictures = scan.imagesIn(element);
  const hinted = [...element.querySelectorAll('[class*="flag" i],[data-country],[data-marketplace]')];
  const names = countryNames(languages);
  const sites = [...new Set([...pictures, ...hinted])].map((picture) => siteOfFlag(picture, names));
  const found = new Set([...sites, siteOfEmoji(scan, element)].flatMap((site) => site ?? []));
  const [site] = found;
  return found.size === 1 && site ? { site, isUnclear: false } : { isUnclear: sites.length > 0 || found.size > 1 };
}

function siteOfFlag(flag: Element, names: ReadonlyMap<string, string>): string | undefined {
  const attribute = (name: string) => flag.getAttribute(name) ?? '';
  for (const name of ['data-country', 'data-marketplace', 'alt', 'title', 'aria-label']) {
    const site = toSite(attribute(name)) ?? names.get(fold(attribute(name)).replace(/\s*flag(?: of)?\s*/, ''));
    if (site) return site;
  }
  const source = attribute('src');
  const byClass = codeInClass.exec(attribute('class'))?.[1];
  const byPath = flagHint.test(source + attribute('class')) ? codeInPath.exec(source)?.[1] : undefined;
  return toSite(byClass ?? '') ?? toSite(byPath ?? '');
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

const namesByLanguage = new Map<string, ReadonlyMap<string, string>>();

/** Folded names of the sites' countries in the page's languages and in English. */
function countryNames(languages: readonly string[]): ReadonlyMap<string, string> {
  const key = languages.join();
  const known = namesByLanguage.get(key);
  if (known) return known;
  const names = new Map<string, string>([...codes.map((site) => [`amazon.${site.toLowerCase()}`, site] as const)]);
  for (const language of ['en', ...languages]) {
    const display = new Intl.DisplayNames([language], { type: 'region' });
    for (const site of codes) names.set(fold(display.of(site === 'UK' ? 'GB' : site) ?? ''), site);
  }
  for (const { domain, site } of amazonSites) if (site) names.set(domain, site);
  if (namesByLanguage.size < 20) namesByLanguage.set(key, names);
  return names;
}
