/**
 * Reads what a WebDAV server answers to PROPFIND with depth 1: what lies in the folder. Prefixes of the namespace,
 * absolute or relative addresses and their encoding may be anything; a proxy may have renamed the folder's own address.
 * Source: RFC 4918, sections 9.1, 13 and 14.
 */
import { parseXml, XmlElement } from '@rgrove/parse-xml';

export interface DavEntry {
  /** The last part of its address, decoded. */
  readonly name: string;
  readonly isFolder: boolean;
  /** Bytes; undefined where the server does not say. */
  readonly length: number | undefined;
}

interface Answer extends DavEntry {
  /** Decoded parts of the address. */
  readonly path: readonly string[];
}

/**
 * What lies directly in the folder, without the folder itself. Undefined where this is no such answer at all.
 *
 * @param url of the folder that was asked for
 */
export function readDavListing(text: string, url: string): readonly DavEntry[] | undefined {
  const root = rootOf(text);
  if (root === undefined || !isDav(root, 'multistatus')) return undefined;
  const answers = davChildren(root, 'response').flatMap((response) => answerOf(response, url));
  const folder = folderOf(answers, pathOf(url, url) ?? []);
  if (folder === undefined) return undefined;
  return answers
    .filter(({ path }) => path.length === folder.length + 1 && startsWith(path, folder))
    .map(({ name, isFolder, length }) => ({ name, isFolder, length }));
}

/** The folder's own path as the server calls it: as it was asked for, or else the one that all others lie in. */
function folderOf(answers: readonly Answer[], asked: readonly string[]): readonly string[] | undefined {
  if (answers.some(({ path }) => startsWith(path, asked) && path.length <= asked.length + 1)) return asked;
  const [first, ...others] = answers.toSorted((one, other) => one.path.length - other.path.length);
  if (!first?.isFolder) return undefined;
  return others.every(({ path }) => startsWith(path, first.path)) ? first.path : undefined;
}

function startsWith(path: readonly string[], start: readonly string[]): boolean {
  return start.every((part, at) => path[at] === part);
}

/** Nothing where it is told of something that is not there, or whose address cannot be read. */
function answerOf(response: XmlElement, url: string): readonly Answer[] {
  const [href] = davChildren(response, 'href');
  const path = href && pathOf(href.text.trim(), url);
  if (path === undefined || !isFine(response)) return [];
  const found = davChildren(response, 'propstat')
    .filter(isFine)
    .flatMap((propstat) => davChildren(propstat, 'prop'));
  const isFolder = found.some((prop) =>
    davChildren(prop, 'resourcetype').some((type) => davChildren(type, 'collection').length > 0),
  );
  const [length] = found.flatMap((prop) => davChildren(prop, 'getcontentlength'));
  return [{ path, name: path.at(-1) ?? '', isFolder, length: lengthOf(length?.text.trim() ?? '') }];
}

/** Whether what it tells was found; what says nothing was. */
function isFine(element: XmlElement): boolean {
  const [status] = davChildren(element, 'status');
  return status === undefined || /\s2\d\d(?:\s|$)/.test(status.text);
}

function lengthOf(text: string): number | undefined {
  return /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}

/** Decoded parts of an address; undefined where it cannot be read. The host does not count: a proxy may stand between. */
function pathOf(href: string, url: string): readonly string[] | undefined {
  if (!URL.canParse(href, url)) return undefined;
  try {
    return new URL(href, url).pathname.split('/').filter(Boolean).map(decodeURIComponent);
  } catch {
    return undefined;
  }
}

/** Also undefined where it nests deeper than the parser can go. */
function rootOf(text: string): XmlElement | undefined {
  try {
    return parseXml(text).root ?? undefined;
  } catch {
    return undefined;
  }
}

function davChildren(element: XmlElement, localName: string): readonly XmlElement[] {
  return element.children.filter(
    (child): child is XmlElement => child instanceof XmlElement && isDav(child, localName),
  );
}

function isDav(element: XmlElement, localName: string): boolean {
  const [before, after] = element.name.split(':');
  const prefix = after === undefined ? undefined : before;
  return (after ?? before) === localName && namespaceOf(element, prefix) === 'DAV:';
}

function namespaceOf(element: XmlElement, prefix: string | undefined): string | undefined {
  const attribute = prefix === undefined ? 'xmlns' : `xmlns:${prefix}`;
  for (let at: unknown = element; at instanceof XmlElement; at = at.parent) {
    const found = at.attributes[attribute];
    if (found !== undefined) return found;
  }
  return undefined;
}
