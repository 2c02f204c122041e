/** Makes the folder that an address names, and those above it that are not there yet. */
import { SyncError } from '@/lib/domain/sync/sync-problem';
import type { DavClient } from './dav-client';
import { problemOfAnswer } from './dav-problems';

/** A folder that is there already is fine. @throws SyncError */
export async function makeDavFolder(client: DavClient, now: () => number): Promise<void> {
  const { response } = await client.ask({ method: 'MKCOL' });
  await settle(client, { url: client.folderUrl(), response, now });
}

interface Tried {
  readonly url: string;
  readonly response: Response;
  readonly now: () => number;
}

/** Where what lies above is missing, that is made first. */
async function settle(client: DavClient, { url, response, now }: Tried): Promise<void> {
  if (isThere(response.status)) return;
  if (!isParentMissing(response.status)) throw new SyncError(problemOfAnswer('MKCOL', response, now()));
  const above = folderAbove(url);
  if (above === undefined) throw new SyncError({ name: 'folder-missing', status: response.status });
  const { response: answerAbove } = await client.askAt(above, { method: 'MKCOL' });
  await settle(client, { url: above, response: answerAbove, now });
  const { response: again } = await client.askAt(url, { method: 'MKCOL' });
  if (!isThere(again.status)) throw new SyncError(problemOfAnswer('MKCOL', again, now()));
}

/** 405 is what a server says to the making of what is there. */
function isThere(status: number): boolean {
  return status === 200 || status === 201 || status === 204 || status === 405;
}

function isParentMissing(status: number): boolean {
  return status === 404 || status === 409 || status === 410;
}

/** Undefined above the host's top folder, which no one can make. */
function folderAbove(url: string): string | undefined {
  const above = new URL(url);
  const parts = above.pathname.split('/').filter(Boolean).slice(0, -1);
  above.pathname = `/${parts.join('/')}/`;
  return parts.length === 0 ? undefined : above.href;
}
