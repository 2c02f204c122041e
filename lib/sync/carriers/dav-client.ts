/**
 * Asks a WebDAV server, as itself and nobody else: no cookies of a signed-in seller (Nextcloud refuses those from
 * strangers), no cached answers, and the password goes to the one origin that was agreed to and to no other. A browser
 * does not say where a redirect leads, so where one is met the new place is looked up without the password first.
 */
import type { WebDavPlace } from '@/lib/domain/sync/sync-choices';
import { SyncError, type SyncProblemName } from '@/lib/domain/sync/sync-problem';
import { webDavAddress } from '@/lib/domain/sync/web-dav-address';
import type { Bytes } from '@/lib/sealing/bytes';
import { readBody } from './dav-body';
import type { DavMethod } from './dav-problems';
import { folderLedTo } from './dav-redirect';

export interface DavOptions {
  readonly place: WebDavPlace;
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** Epoch ms. */
  readonly now: () => number;
  readonly pause: (ms: number) => Promise<void>;
  readonly random?: (() => number) | undefined;
  /** Whether the browser lets us ask this host; without it the permission is taken to be there. */
  readonly hasPermission?: (() => Promise<boolean>) | undefined;
  readonly isOnline?: (() => boolean) | undefined;
  readonly patience?: DavPatience | undefined;
}

export interface DavPatience {
  /** Until an answer begins. Chromium ends a background that waits for 30 s. */
  readonly answerMs: number;
  /** Between two pieces of an answer. */
  readonly quietMs: number;
}

export interface DavCall {
  readonly method: DavMethod;
  /** In the folder, not encoded; the folder itself where absent. */
  readonly fileName?: string | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly body?: Bytes | string | undefined;
  /** Of the answer; more of it breaks off. */
  readonly mostBytes?: number | undefined;
}

export interface DavAnswer {
  readonly response: Response;
  /** Undefined where there is more than was asked for. */
  readonly body: Bytes | undefined;
}

export interface DavClient {
  /** Any answer but a redirect. @throws SyncError where there is none, or only half of one */
  ask(call: DavCall): Promise<DavAnswer>;
  /** Of the folder, wherever it has been found to be. */
  folderUrl(): string;
  /** At an address of the same origin, for the folders above; a redirect is given back. */
  askAt(url: string, call: DavCall): Promise<DavAnswer>;
}

const usualPatience: DavPatience = { answerMs: 25_000, quietMs: 20_000 };
const slowestUploadBytesPerMs = 16;
const mostHops = 3;
const answerToReadBytes = 100_000;

export function createDavClient(options: DavOptions): DavClient {
  const { place, fetch, patience = usualPatience } = options;
  const authorization = basicAuthorization(place);
  const address = webDavAddress(place.url, '');
  let folder = address.kind === 'address' ? address.url : place.url;

  async function ask(call: DavCall): Promise<DavAnswer> {
    if (address.kind === 'refused') throw new SyncError({ name: 'failed' });
    for (let hops = 0; ; hops += 1) {
      const answer = await askAt(urlIn(folder, call.fileName), call);
      if (!isRedirect(answer.response)) return answer;
      if (hops === mostHops) throw new SyncError({ name: 'moved' });
      folder = await placeBehind(folder);
    }
  }

  function askAt(url: string, { method, headers, body, mostBytes = answerToReadBytes }: DavCall): Promise<DavAnswer> {
    const init = { method, headers: { ...headers, authorization }, body: body ?? null, redirect: 'manual' as const };
    return exchange(url, init, mostBytes);
  }

  async function placeBehind(from: string): Promise<string> {
    const init = { method: 'PROPFIND', headers: { depth: '0' }, redirect: 'follow' as const };
    const { response } = await exchange(from, init, answerToReadBytes, 'moved');
    const found = folderLedTo(from, response.url);
    if (found === undefined) throw new SyncError({ name: 'moved' });
    return found;
  }

  async function exchange(url: string, init: RequestInit, mostBytes: number, ifRefused?: SyncProblemName) {
    const watch = watchFor(patience.answerMs + uploadMs(init.body));
    try {
      const response = await fetch(url, { ...unnoticed, ...init, signal: watch.signal }).catch(
        async (error: unknown) => {
          throw new SyncError(
            { name: watch.isOver() ? 'too-slow' : (ifRefused ?? (await whyUnreached())) },
            { cause: error },
          );
        },
      );
      return { response, body: await bodyOf(response, mostBytes) };
    } finally {
      watch.end();
    }

    async function bodyOf(response: Response, most: number): Promise<Bytes | undefined> {
      try {
        return await readBody(response, most, () => watch.restart(patience.quietMs));
      } catch (error) {
        throw new SyncError({ name: watch.isOver() ? 'too-slow' : 'cut-off' }, { cause: error });
      }
    }
  }

  async function whyUnreached(): Promise<SyncProblemName> {
    if (options.hasPermission !== undefined && !(await options.hasPermission())) return 'no-permission';
    const isOnline = options.isOnline ?? (() => globalThis.navigator?.onLine !== false);
    return isOnline() ? 'unreachable' : 'offline';
  }

  return { ask, askAt, folderUrl: () => folder };
}

/** How every request goes. */
const unnoticed: RequestInit = { credentials: 'omit', cache: 'no-store', referrerPolicy: 'no-referrer' };

export function urlIn(folder: string, fileName = ''): string {
  return `${folder}${encodeURIComponent(fileName)}`;
}

function basicAuthorization({ user, password }: WebDavPlace): string {
  const bytes = new TextEncoder().encode(`${user}:${password}`);
  return `Basic ${btoa(String.fromCharCode(...bytes))}`;
}

/** A browser hides everything else of a redirect that is not to be followed. */
function isRedirect({ type, status }: Response): boolean {
  return type === 'opaqueredirect' || [301, 302, 303, 307, 308].includes(status);
}

function uploadMs(body: RequestInit['body']): number {
  return body instanceof Uint8Array ? body.byteLength / slowestUploadBytesPerMs : 0;
}

interface Watch {
  readonly signal: AbortSignal;
  isOver(): boolean;
  restart(ms: number): void;
  end(): void;
}

function watchFor(ms: number): Watch {
  const controller = new AbortController();
  let timer = setTimeout(() => controller.abort(), ms);
  return {
    signal: controller.signal,
    isOver: () => controller.signal.aborted,
    restart(nextMs) {
      clearTimeout(timer);
      timer = setTimeout(() => controller.abort(), nextMs);
    },
    end: () => clearTimeout(timer),
  };
}
