/**
 * A WebDAV folder as a storage of blobs. Each blob is a file that is written once under a name that nobody else makes:
 * nothing is ever overwritten, so nothing depends on a server's honouring preconditions, nor on its ETags, which Apache
 * leaves weak for a second after a write. What a server did with a file is told by the next listing alone.
 */
import { SyncError } from '@/lib/domain/sync/sync-problem';
import type { Bytes } from '@/lib/sealing/bytes';
import type { BlobInfo, BlobStore } from '../blob-store';
import { createDavClient, type DavAnswer, type DavClient, type DavOptions } from './dav-client';
import { blobLengthOf, blobNameOf, davFileName, fromDavFile, toDavFile } from './dav-file';
import { makeDavFolder } from './dav-folder';
import { type DavEntry, readDavListing } from './dav-listing';
import { type DavMethod, problemOfAnswer } from './dav-problems';

export interface WebDavStore extends BlobStore {
  /** Takes the folder itself away where it bears our name and nothing is left in it; else leaves it. @throws SyncError */
  removeEmptyFolder(): Promise<void>;
}

const mostListingBytes = 16_000_000;
const mostBlobBytes = 64_000_000;
const removedAtOnce = 4;

/** What servers say to a file in a folder that is not there; nginx says 500. */
const mayMeanNoFolder = [403, 404, 405, 409, 410, 500];

export function createWebDavStore(options: DavOptions): WebDavStore {
  const client = createDavClient(options);
  const failure = (method: DavMethod, { response }: DavAnswer) =>
    new SyncError(problemOfAnswer(method, response, options.now()));

  /** Its condition is a courtesy to a server that honours it. */
  async function put(name: string, file: Bytes, isConditional: boolean): Promise<DavAnswer> {
    const headers = { 'content-type': 'application/octet-stream', ...(isConditional && { 'if-none-match': '*' }) };
    return client.ask({ method: 'PUT', fileName: davFileName(name), headers, body: file });
  }

  async function read(name: string): Promise<Bytes | undefined> {
    const answer = await client.ask({ method: 'GET', fileName: davFileName(name), mostBytes: mostBlobBytes });
    if (isAbsent(answer)) return undefined;
    if (answer.response.status !== 200) throw failure('GET', answer);
    if (answer.body === undefined) throw new SyncError({ name: 'unreadable' });
    const blob = fromDavFile(answer.body);
    if (blob === answer.body && isWebPage(answer)) throw new SyncError({ name: 'not-web-dav', status: 200 });
    return blob;
  }

  /** What is there under this name must be what was to be written, or the beginning of it that an earlier try left. */
  async function settle(name: string, bytes: Bytes, refused: DavAnswer): Promise<void> {
    const there = await read(name);
    if (there === undefined) {
      const again = await put(name, toDavFile(bytes), false);
      if (!isDone(again)) throw failure('PUT', again);
    } else if (!isSame(there, bytes)) throw failure('PUT', refused);
  }

  return {
    async list() {
      const entries = await listDavFolder(client, options.now);
      return (entries ?? []).flatMap(blobOf);
    },

    read,

    async write(name, bytes) {
      const file = toDavFile(bytes);
      let answer = await put(name, file, true);
      if (
        mayMeanNoFolder.includes(answer.response.status) &&
        (await listDavFolder(client, options.now)) === undefined
      ) {
        await makeDavFolder(client, options.now);
        answer = await put(name, file, true);
      }
      if (answer.response.status === 412) await settle(name, bytes, answer);
      else if (!isDone(answer)) throw failure('PUT', answer);
    },

    async remove(names) {
      for (let at = 0; at < names.length; at += removedAtOnce) {
        const some = names.slice(at, at + removedAtOnce);
        await Promise.all(some.map((name) => removeDavFile(client, davFileName(name), options.now)));
      }
    },

    async removeEmptyFolder() {
      const path = new URL(client.folderUrl()).pathname.split('/').filter(Boolean);
      if (!/replydock/i.test(path.at(-1) ?? '')) return;
      const left = await listDavFolder(client, options.now);
      if (left?.length === 0) await removeDavFile(client, undefined, options.now);
    },
  };
}

/** What lies in the folder; undefined where there is no folder. @throws SyncError */
export async function listDavFolder(client: DavClient, now: () => number): Promise<readonly DavEntry[] | undefined> {
  const headers = { depth: '1', 'content-type': 'application/xml; charset=utf-8' };
  const answer = await client.ask({ method: 'PROPFIND', headers, body: wanted, mostBytes: mostListingBytes });
  if (isAbsent(answer)) return undefined;
  const { status } = answer.response;
  if (status >= 300) throw new SyncError(problemOfAnswer('PROPFIND', answer.response, now()));
  if (answer.body === undefined) throw new SyncError({ name: 'unreadable', status });
  const entries =
    status === 207 ? readDavListing(new TextDecoder().decode(answer.body), client.folderUrl()) : undefined;
  if (entries === undefined) throw new SyncError({ name: 'not-web-dav', status });
  return entries;
}

/** The folder itself where no file is named. @throws SyncError */
export async function removeDavFile(client: DavClient, fileName: string | undefined, now: () => number): Promise<void> {
  const answer = await client.ask({ method: 'DELETE', fileName });
  if (isDone(answer) || isAbsent(answer)) return;
  throw new SyncError(problemOfAnswer('DELETE', answer.response, now()));
}

const wanted =
  '<?xml version="1.0" encoding="utf-8"?>' +
  '<D:propfind xmlns:D="DAV:"><D:prop><D:resourcetype/><D:getcontentlength/></D:prop></D:propfind>';

function blobOf({ name: fileName, isFolder, length }: DavEntry): readonly BlobInfo[] {
  const name = isFolder ? undefined : blobNameOf(fileName);
  return name === undefined ? [] : [{ name, length: blobLengthOf(length) }];
}

/** Several answers in one (207) to a single file's writing or removal say that something failed. */
export function isDone({ response }: DavAnswer): boolean {
  return response.status >= 200 && response.status < 300 && response.status !== 207;
}

function isAbsent({ response }: DavAnswer): boolean {
  return response.status === 404 || response.status === 410;
}

function isWebPage({ response }: DavAnswer): boolean {
  return /^\s*text\/html\b/i.test(response.headers.get('content-type') ?? '');
}

function isSame(one: Bytes, other: Bytes): boolean {
  return one.byteLength === other.byteLength && one.every((byte, at) => byte === other[at]);
}
