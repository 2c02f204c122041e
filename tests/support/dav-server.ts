/**
 * A small WebDAV server in memory, on this machine's own address, that can be told to misbehave as servers, proxies and
 * lines do. It keeps what it was asked.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

export interface DavRequest {
  readonly method: string;
  /** Decoded. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: Buffer;
}

/** Instead of the right answer: another one, one that never comes, one that breaks off, or only half of the right one. */
export type Misdeed =
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: string }
  | 'silence'
  | 'hang-up'
  | 'half-then-hang-up'
  | 'half-then-silence';

export interface DavHabits {
  readonly ignoresConditions?: boolean;
  /** ETags as Apache gives them right after a write. */
  readonly hasWeakTags?: boolean;
  readonly tellsNoLength?: boolean;
  /** What the address of an entry begins with, e.g. `http://inside.example/elsewhere`, in place of nothing. */
  readonly hrefStart?: string;
  /** Of the namespace, '' for none. */
  readonly prefix?: string;
  /** Undefined = the right answer. */
  readonly misdeed?: (request: DavRequest) => Misdeed | undefined;
}

export interface FakeDav {
  readonly origin: string;
  readonly requests: DavRequest[];
  /** By decoded path, e.g. `/dav/Replydock/a.rdsync`. */
  readonly files: Map<string, Buffer>;
  readonly folders: Set<string>;
  habits: DavHabits;
  stop(): Promise<void>;
}

export async function startFakeDav(habits: DavHabits = {}): Promise<FakeDav> {
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('no address');
  const dav: FakeDav = {
    origin: `http://127.0.0.1:${address.port}`,
    requests: [],
    files: new Map(),
    folders: new Set(['/', '/dav/']),
    habits,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return dav;

  async function answer(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const pieces: Buffer[] = [];
    for await (const piece of incoming) pieces.push(piece);
    const request: DavRequest = {
      method: incoming.method ?? '',
      path: decodeURIComponent(new URL(incoming.url ?? '/', dav.origin).pathname),
      headers: Object.fromEntries(Object.entries(incoming.headers).map(([name, value]) => [name, String(value)])),
      body: Buffer.concat(pieces),
    };
    dav.requests.push(request);
    const misdeed = dav.habits.misdeed?.(request);
    if (misdeed === 'silence') return;
    if (misdeed === 'hang-up') return void outgoing.destroy();
    const right = typeof misdeed === 'object' ? toAnswer(misdeed) : rightAnswer(dav, request);
    const headers = {
      ...(misdeed && { connection: 'close' }),
      'content-length': String(right.body.byteLength),
      ...right.headers,
    };
    outgoing.writeHead(right.status, right.status === 204 ? right.headers : headers);
    if (typeof misdeed !== 'string') return void outgoing.end(right.status === 204 ? undefined : right.body);
    outgoing.write(right.body.subarray(0, Math.floor(right.body.byteLength / 2)));
    if (misdeed === 'half-then-hang-up') setTimeout(() => outgoing.destroy(), 20).unref();
  }
}

interface Answer {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: Buffer;
}

function toAnswer({ status, headers = {}, body = '' }: Exclude<Misdeed, string>): Answer {
  return { status, headers: { ...headers }, body: Buffer.from(body) };
}

function rightAnswer(dav: FakeDav, request: DavRequest): Answer {
  if (request.method === 'PROPFIND') return listing(dav, request);
  if (request.method === 'MKCOL') return folderMade(dav, request);
  if (request.method === 'PUT') return fileWritten(dav, request);
  if (request.method === 'DELETE') return removed(dav, request);
  const file = dav.files.get(request.path);
  return file ? { ...empty(200), body: file } : empty(404);
}

function folderMade({ folders }: FakeDav, { path }: DavRequest): Answer {
  if (folders.has(path)) return empty(405);
  if (!folders.has(above(path))) return empty(409);
  folders.add(path);
  return empty(201);
}

function fileWritten({ files, folders, habits }: FakeDav, { path, headers, body }: DavRequest): Answer {
  const isThere = files.has(path);
  if (!folders.has(above(path))) return empty(409);
  if (isThere && headers['if-none-match'] === '*' && habits.ignoresConditions !== true) return empty(412);
  files.set(path, body);
  return { ...empty(isThere ? 204 : 201), headers: { etag: habits.hasWeakTags ? 'W/"1"' : '"1"' } };
}

function removed({ files, folders }: FakeDav, { path }: DavRequest): Answer {
  return files.delete(path) || folders.delete(path) ? empty(204) : empty(404);
}

function listing({ files, folders, habits }: FakeDav, { path, headers }: DavRequest): Answer {
  if (!folders.has(path)) return empty(404);
  const { prefix = 'D', hrefStart = '' } = habits;
  const name = (local: string) => (prefix === '' ? local : `${prefix}:${local}`);
  const element = (local: string, inner: string) => `<${name(local)}>${inner}</${name(local)}>`;
  const response = (at: string, inside: string) =>
    element(
      'response',
      element('href', escaped(`${hrefStart}${encodeURI(at)}`)) +
        element('propstat', element('prop', inside) + element('status', 'HTTP/1.1 200 OK')),
    );
  const below = headers.depth === '1' ? [...folders].filter((folder) => folder !== '/' && above(folder) === path) : [];
  const inside = headers.depth === '1' ? [...files].filter(([file]) => above(file) === path) : [];
  const declaration = prefix === '' ? 'xmlns="DAV:"' : `xmlns:${prefix}="DAV:"`;
  const body =
    `<?xml version="1.0" encoding="utf-8"?>\n<${name('multistatus')} ${declaration}>` +
    [path, ...below].map((folder) => response(folder, element('resourcetype', `<${name('collection')}/>`))).join('\n') +
    inside
      .map(([file, { byteLength }]) => {
        const length = habits.tellsNoLength ? '' : element('getcontentlength', String(byteLength));
        return response(file, `<${name('resourcetype')}/>${length}`);
      })
      .join('\n') +
    `</${name('multistatus')}>`;
  return { status: 207, headers: { 'content-type': 'application/xml; charset=utf-8' }, body: Buffer.from(body) };
}

function above(path: string): string {
  return path.replace(/[^/]+\/?$/, '');
}

function empty(status: number): Answer {
  return { status, headers: {}, body: Buffer.alloc(0) };
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
