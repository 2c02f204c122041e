/**
 * The address of a WebDAV folder as it is typed or pasted: what it means, or why it is not taken. A password never
 * travels in the clear over the open internet, and what is only guessed is shown and never taken by itself.
 */
import { isLocalHost } from './local-host';
import { suggestedFolder } from './web-dav-suggestion';

export const webDavRefusals = [
  'empty',
  'too-long',
  /** No address at all, or one without `https://` at its beginning. */
  'not-an-address',
  /** FTP, a network drive, a path on the disk … */
  'not-http',
  /** A name or password in front of the host: they have fields of their own. */
  'sign-in-inside',
  /** Something behind `?` or `#`: the address of a web page, not of a folder. */
  'page-address',
  /** http to a host on the open internet, where everybody on the way could read the password. */
  'in-the-clear',
] as const;
export type WebDavRefusal = (typeof webDavRefusals)[number];

export type WebDavAddress =
  | {
      readonly kind: 'address';
      /** Normal form, with a slash at its end. */
      readonly url: string;
      /** What was probably meant, where this looks like something else; to be shown. */
      readonly suggestion?: string | undefined;
    }
  | { readonly kind: 'refused'; readonly refusal: WebDavRefusal; readonly suggestion?: string | undefined };

const mostLetters = 2000;

/** What other programs call WebDAV. */
const otherNames: Readonly<Record<string, string>> = {
  'dav:': 'http:',
  'davs:': 'https:',
  'webdav:': 'http:',
  'webdavs:': 'https:',
};

/**
 * @example webDavAddress('https://cloud.example.com/dav/mara/Replydock', '')
 *   → { kind: 'address', url: 'https://cloud.example.com/dav/mara/Replydock/' }
 */
export function webDavAddress(typed: string, user: string): WebDavAddress {
  const text = typed.trim();
  if (text === '') return { kind: 'refused', refusal: 'empty' };
  if (text.length > mostLetters) return { kind: 'refused', refusal: 'too-long' };
  const url = parsedUrl(text);
  const refusal = refusalOf(text, url);
  if (refusal !== undefined) return { kind: 'refused', refusal, suggestion: suggestionFor(text, url, user) };
  if (url === undefined) return { kind: 'refused', refusal: 'not-an-address' };
  const folder = folderOf(url);
  if (folder.length > mostLetters) return { kind: 'refused', refusal: 'too-long' };
  const suggestion = suggestedFolder(new URL(folder), user);
  return suggestion === undefined ? { kind: 'address', url: folder } : { kind: 'address', url: folder, suggestion };
}

/**
 * The hosts for which the browser is asked for permission, as match patterns. A server in the house that is reached by
 * http may lead to its own https.
 */
export function webDavHostPatterns(url: string): readonly string[] {
  const { protocol, hostname } = new URL(url);
  return protocol === 'http:' ? [`http://${hostname}/*`, `https://${hostname}/*`] : [`https://${hostname}/*`];
}

function refusalOf(text: string, url: URL | undefined): WebDavRefusal | undefined {
  if (url === undefined || !hasScheme(text)) return 'not-an-address';
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return 'not-http';
  if (url.username !== '' || url.password !== '') return 'sign-in-inside';
  if (/[?#]/.test(url.href)) return 'page-address';
  if (url.protocol === 'http:' && !isLocalHost(url.hostname)) return 'in-the-clear';
  return undefined;
}

/** The same without what it was refused for; undefined where that is still none, or nothing to go by. */
function suggestionFor(text: string, url: URL | undefined, user: string): string | undefined {
  const meant = meantUrl(text, url);
  if (meant === undefined) return undefined;
  meant.username = '';
  meant.password = '';
  meant.search = '';
  meant.hash = '';
  if (meant.protocol === 'http:' && !isLocalHost(meant.hostname)) meant.protocol = 'https:';
  const folder = folderOf(meant);
  if (refusalOf(folder, parsedUrl(folder)) !== undefined) return undefined;
  return suggestedFolder(new URL(folder), user) ?? folder;
}

function meantUrl(text: string, url: URL | undefined): URL | undefined {
  if (!hasScheme(text)) {
    const meant = /^[^\s/\\:@]+\.[^\s/\\:@]+(?::\d+)?(?:\/|$)/.test(text) ? parsedUrl(`https://${text}`) : undefined;
    return meant;
  }
  if (url === undefined) return undefined;
  const protocol = otherNames[url.protocol];
  if (protocol !== undefined) return parsedUrl(`${protocol}${text.slice(url.protocol.length)}`);
  return url.protocol === 'https:' || url.protocol === 'http:' ? new URL(url) : undefined;
}

/** The folder that an address names, with one slash between its parts and one at its end. */
function folderOf(url: URL): string {
  const folder = new URL(url);
  folder.hostname = folder.hostname.replace(/\.$/, '');
  folder.pathname = `${folder.pathname}/`.replaceAll(/\/{2,}/g, '/');
  return folder.href;
}

function hasScheme(text: string): boolean {
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(text);
}

function parsedUrl(text: string): URL | undefined {
  return URL.canParse(text) ? new URL(text) : undefined;
}
