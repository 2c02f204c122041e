/** E-mail addresses and web addresses in a draft, however they are spelled. */
import {
  amazonHosts,
  carrierHosts,
  ebayHosts,
  hostEndings,
  mailProviders,
  wordEndings,
  wordProviders,
} from '@/data/policy-rules/hosts';
import { amazonSites, ebaySites } from '../../marketplace/sites';
import { type Carrier, carriers } from '../../order/carriers/carrier';
import type { Draft } from '../draft';
import { type DraftView, rewriteView } from '../text/draft-view';
import { contactView, isCommonWord } from './contact-view';

interface FoundAddress {
  /** In the contact view. */
  readonly start: number;
  readonly end: number;
}

export interface FoundLink extends FoundAddress {
  readonly host: string;
  readonly address: string;
  readonly scheme?: 'http' | 'https';
  /** A letter of the host is a look-alike, so it is another host than it seems. */
  readonly isDisguised: boolean;
}

export interface Contacts {
  readonly view: DraftView;
  readonly mails: readonly FoundAddress[];
  readonly links: readonly FoundLink[];
}

const mailPattern =
  /(?<![a-z0-9._%+-])[a-z0-9_%+-](?:[a-z0-9._%+-]{0,63})@(?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,12}(?![a-z0-9])/g;
const provider = mailProviders.filter((name) => !wordProviders.has(name)).join('|');
const bareMail = new RegExp(
  `(?<![a-z0-9._%+-])[a-z0-9][a-z0-9._%+-]{1,63}@(?:${mailProviders.join('|')})(?![a-z0-9])`,
  'g',
);
const providerAlone = new RegExp(
  `(?<![a-z0-9.@-])(?:(?:my|mein|mi|mon|mia)\\s)?(?:${provider})\\s?:\\s?[a-z0-9][a-z0-9._-]{2,40}|[:=]\\s?[a-z0-9._-]{3,40}\\s(?:${provider})(?:\\.[a-z]{2,3})?(?![a-z])`,
  'g',
);

const schemed = /(?<![a-z0-9])(?:h(?:tt|xx)ps?|ftp) ?: ?\/ ?\/ ?[^\s<>"]{1,500}/g;
const bare =
  /(?<![a-z0-9@._-])(?:[a-z0-9](?:[a-z0-9-]{0,62})\.){1,5}[a-z]{2,15}(?![a-z0-9-])(?:[/?#:][^\s<>"]{0,400})?/g;

const hasProvider = new RegExp(`@(?:${mailProviders.join('|')})(?![a-z0-9])`);

export function findContacts(draft: Draft): Contacts {
  const view = contactView(draft);
  const mails = matches(view.text, mailPattern, bareMail, providerAlone).filter(({ start, end }) => {
    const ending = view.text.slice(start, end).split('.').at(-1) ?? '';
    return (
      ending.length <= 4 ||
      hostEndings.has(ending) ||
      !/@/.test(view.text.slice(start, end)) ||
      hasProvider.test(view.text.slice(start, end)) ||
      /^(?:example|invalid|test)$/.test(ending)
    );
  });
  const blanked = rewriteView(
    view,
    mails.map(({ start, end }) => ({ start, end, text: ' '.repeat(end - start) })),
  );
  return { view, mails, links: findLinks(draft, blanked) };
}

function matches(text: string, ...patterns: readonly RegExp[]): FoundAddress[] {
  const all = patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 0: found, index }) => ({ start: index, end: index + found.length })),
  );
  return apart(all);
}

/** In order, without those that overlap an earlier one. */
function apart(found: readonly FoundAddress[]): FoundAddress[] {
  const sorted = found.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const kept: FoundAddress[] = [];
  for (const next of sorted) if (next.start >= (kept.at(-1)?.end ?? 0)) kept.push(next);
  return kept;
}

function findLinks(draft: Draft, view: DraftView): FoundLink[] {
  const plain = [...view.text.matchAll(bare)]
    .filter((match) => isHostLike(draft, view, match[0], match.index))
    .map(({ 0: found, index }) => ({ start: index, end: index + found.length }));
  return apart([...matches(view.text, schemed), ...plain]).map((found) => toLink(draft, view, found));
}

/** Whether `name.ending` is a host and no sentence that lacks a space, no file and no abbreviation. */
function isHostLike({ own }: Draft, view: DraftView, found: string, start: number): boolean {
  const [host = ''] = found.split(/[/?#:]/);
  const labels = host.split('.');
  const [ending = '', name = ''] = [labels.at(-1), labels.at(-2)];
  if (host.startsWith('www.')) return true;
  if (!hostEndings.has(ending) || !/[a-z]/.test(name) || (name.length < 2 && found === host && labels.length < 3))
    return false;
  if (found.length > host.length && found.charAt(host.length) === '/' && name.length > 1 && !isCommonWord(name))
    return true;
  if (!wordEndings.has(ending)) return true;
  const endingAt = start + host.length - ending.length;
  const isCapital = /\p{Lu}/u.test(own.charAt(view.places[endingAt] ?? 0));
  const isShouted = /\p{Lu}/u.test(own.charAt(view.places[endingAt + 1] ?? 0));
  return !(isCapital && !isShouted) && !isCommonWord(name);
}

function toLink({ own }: Draft, view: DraftView, { start, end }: FoundAddress): FoundLink {
  const written = view.text.slice(start, end);
  const trimmed = written.replace(/[.,;:!?'")\]}]{1,20}$/, '');
  const address = trimmed.replace(/^h(?:tt|xx)p(s?) ?: ?\/ ?\/ ?/, 'http$1://').replace(/^ftp ?: ?\/ ?\/ ?/, 'ftp://');
  const [, scheme, rest = address] = /^(https?|ftp):\/\/(.*)$/.exec(address) ?? [];
  const host = (rest.split(/[/?#]/)[0] ?? '').replace(/^.*@/, '').replace(/:\d{1,5}$/, '');
  const hostStart = start + Math.max(0, trimmed.indexOf(host));
  const original = own.slice(view.places[hostStart] ?? 0, view.places[hostStart + host.length] ?? 0);
  return {
    start,
    end: start + trimmed.length,
    host,
    address,
    ...(scheme === 'http' || scheme === 'https' ? { scheme } : {}),
    isDisguised: /[^\u0020-\u007e\u00a0-\u024f\uff00-\uff5e\u200b-\u200d\u3002]/.test(original),
  };
}

const carrierEnds = [
  ...carrierHosts.split(' '),
  ...Object.values(carriers).flatMap(({ trackingPage }: Carrier) =>
    trackingPage ? [new URL(trackingPage).hostname] : [],
  ),
];
const ownEnds = {
  amazon: [...amazonSites.map(({ domain }) => domain), ...amazonHosts.split(' ')],
  ebay: [...ebaySites.map(({ domain }) => domain), ...ebayHosts.split(' ')],
};

function isAmong(host: string, ends: readonly string[]): boolean {
  return ends.some((end) => host === end || host.endsWith(`.${end}`));
}

/** Whether a message may link there: the marketplace itself, or a carrier's page. */
export function isAllowedLink({ host, isDisguised }: FoundLink, marketplace: Draft['marketplace']): boolean {
  return !isDisguised && (isAmong(host, ownEnds[marketplace]) || isAmong(host, carrierEnds));
}

const productPage = /\/(?:dp|gp\/product|gp\/aw\/d|stores?|shops?|exec\/obidos|s)(?:[/?]|$)/;
const shortened = ['amzn.to', 'amzn.eu', 'amzn.asia', 'a.co'];

export function isAmazonProductLink(link: FoundLink): boolean {
  return isAmong(link.host, ownEnds.amazon) && (productPage.test(link.address) || isAmong(link.host, shortened));
}
