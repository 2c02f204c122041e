/**
 * What an answer of a WebDAV server that is no success means to the seller.
 * Source: RFC 9110, section 15; RFC 4918, section 11; RFC 6585.
 */
import type { SyncProblem, SyncProblemName } from '@/lib/domain/sync/sync-problem';

export type DavMethod = 'PROPFIND' | 'GET' | 'PUT' | 'DELETE' | 'MKCOL';

const names: Readonly<Record<number, SyncProblemName>> = {
  401: 'sign-in-refused',
  403: 'forbidden',
  404: 'folder-missing',
  405: 'forbidden',
  408: 'too-slow',
  409: 'folder-missing',
  410: 'folder-missing',
  413: 'full',
  423: 'locked',
  425: 'too-often',
  429: 'too-often',
  // A network that wants its own sign-in first.
  511: 'offline',
  507: 'full',
};

/** A server that does not know what PROPFIND is keeps no WebDAV folder there. */
const strangeToPropfind = [400, 405, 415, 501];

/** Longer waits are not believed. */
const longestWaitMs = 24 * 60 * 60_000;

export function problemOfAnswer(method: DavMethod, answer: Response, now: number): SyncProblem {
  const { status } = answer;
  const retryAt = retryAtOf(answer.headers.get('retry-after'), now);
  const name = problemName(method, status);
  return retryAt === undefined ? { name, status } : { name, status, retryAt };
}

function problemName(method: DavMethod, status: number): SyncProblemName {
  if (status === 501 || (method === 'PROPFIND' && strangeToPropfind.includes(status))) return 'not-web-dav';
  return names[status] ?? (status >= 500 ? 'server-failed' : 'failed');
}

/** Seconds or a date, as a server says when it may be asked again; undefined where that is over or unreadable. */
export function retryAtOf(header: string | null, now: number): number | undefined {
  if (header === null) return undefined;
  const text = header.trim();
  const at = /^\d{1,10}$/.test(text) ? now + Number(text) * 1000 : Date.parse(text);
  if (!Number.isFinite(at) || at <= now) return undefined;
  return Math.min(Math.round(at), now + longestWaitMs);
}
