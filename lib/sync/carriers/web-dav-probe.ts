/**
 * Tries a WebDAV folder when it is set up: whether it can be made, written, listed, read and cleared. What it tries with
 * is no blob of ours, so that other browsers never see it, and it is taken away again.
 */
import { SyncError, type SyncProblem, syncProblemOf } from '@/lib/domain/sync/sync-problem';
import { createDavClient, type DavClient, type DavOptions } from './dav-client';
import { makeDavFolder } from './dav-folder';
import { problemOfAnswer } from './dav-problems';
import { isDone, listDavFolder, removeDavFile } from './web-dav';

export interface WebDavProbe {
  /** Absent = it can be used. */
  readonly problem?: SyncProblem | undefined;
  /** Whether the server keeps to `If-None-Match`. Told only: nothing depends on it. */
  readonly honoursConditions?: boolean | undefined;
}

/** A server that lists what it keeps with some delay is asked again. */
const looks = 3;
const lookAgainMs = 700;

export async function probeWebDav(options: DavOptions): Promise<WebDavProbe> {
  const client = createDavClient(options);
  const fileName = `trial-${trialName(options.random ?? Math.random)}.rdtrial`;
  try {
    const entries = await listDavFolder(client, options.now);
    if (entries === undefined) await makeDavFolder(client, options.now);
    const honoursConditions = await tryFile(client, fileName, options);
    return { honoursConditions };
  } catch (error) {
    await removeDavFile(client, fileName, options.now).catch(() => {});
    return { problem: syncProblemOf(error) };
  }
}

async function tryFile(client: DavClient, fileName: string, { now, pause }: DavOptions): Promise<boolean> {
  const body = new TextEncoder().encode(fileName);
  await put();
  await requireListed(true);
  const { response, body: read } = await client.ask({ method: 'GET', fileName });
  if (response.status !== 200) throw new SyncError(problemOfAnswer('GET', response, now()));
  if (new TextDecoder().decode(read) !== fileName) throw new SyncError({ name: 'not-web-dav', status: 200 });
  const again = await client.ask({ method: 'PUT', fileName, headers: { 'if-none-match': '*' }, body });
  await removeDavFile(client, fileName, now);
  await requireListed(false);
  return again.response.status === 412;

  async function put(): Promise<void> {
    const answer = await client.ask({ method: 'PUT', fileName, body });
    if (!isDone(answer)) throw new SyncError(problemOfAnswer('PUT', answer.response, now()));
  }

  async function requireListed(isWanted: boolean): Promise<void> {
    for (let look = 1; look <= looks; look += 1) {
      const entries = await listDavFolder(client, now);
      if (entries?.some(({ name }) => name === fileName) === isWanted) return;
      if (look < looks) await pause(lookAgainMs);
    }
    throw new SyncError({ name: isWanted ? 'not-web-dav' : 'forbidden' });
  }
}

function trialName(random: () => number): string {
  return Array.from({ length: 12 }, () => Math.floor(random() * 36).toString(36)).join('');
}
