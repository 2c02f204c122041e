/**
 * One https server on 127.0.0.1 that stands in for every host of Amazon Seller Central and eBay. It serves whatever
 * page was last shown per portal, and writes down every request, so that a test can say that nothing else was asked for.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import { setTimeout as wait } from 'node:timers/promises';
import { makeCertificate } from './certificate';
import { type PortalName, portalOfHost } from './portal-hosts';
import type { PortalPage, PortalRequest, PortalResponse } from './portal-page';

export interface LoggedRequest {
  /** Epoch ms. */
  readonly at: number;
  readonly method: string;
  readonly host: string;
  /** Path and query. */
  readonly path: string;
  /** Undefined: a host that is no portal's, so somebody asked for what they should not have. */
  readonly portal: PortalName | undefined;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface FakePortals {
  readonly port: number;
  /** Every request since the start or the last `forgetRequests`, oldest first. */
  readonly requests: readonly LoggedRequest[];
  /** What the portal serves from now on. */
  show(portal: PortalName, page: PortalPage): void;
  forgetRequests(): void;
  stop(): Promise<void>;
}

const maxBodyBytes = 1_000_000;
const notFound: PortalResponse = { status: 404, headers: { 'content-type': 'text/plain' }, body: 'Not found' };
const failed: PortalResponse = {
  status: 500,
  headers: { 'content-type': 'text/plain' },
  body: 'The fake portal failed',
};

async function readBody(message: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of message) {
    if (!Buffer.isBuffer(chunk)) continue;
    size += chunk.length;
    if (size <= maxBodyBytes) chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function plainHeaders(message: IncomingMessage): Record<string, string> {
  const pairs = Object.entries(message.headers).map(([name, value]) => [name, [value].flat().join(', ')]);
  return Object.fromEntries(pairs);
}

async function toPortalRequest(message: IncomingMessage): Promise<PortalRequest> {
  const host = (message.headers.host ?? 'unknown.invalid').replace(/:\d+$/, '').toLowerCase();
  return {
    method: message.method ?? 'GET',
    host,
    url: new URL(message.url ?? '/', `https://${host}`),
    headers: plainHeaders(message),
    body: await readBody(message),
  };
}

function send(answer: PortalResponse, response: ServerResponse): void {
  response.writeHead(answer.status, { ...answer.headers });
  response.end(answer.body);
}

/** Starts the server on a port of the system's choice. It never keeps a process alive that has nothing else to do. */
export async function startFakePortals(): Promise<FakePortals> {
  const pages = new Map<PortalName, PortalPage>();
  const requests: LoggedRequest[] = [];
  const stopping = new AbortController();

  async function answer(request: PortalRequest): Promise<PortalResponse> {
    const portal = portalOfHost(request.host);
    const { method, host, url, headers, body } = request;
    requests.push({ at: Date.now(), method, host, path: url.pathname + url.search, portal, headers, body });
    const page = portal && pages.get(portal);
    const found = (await page?.handle(request)) ?? notFound;
    if (found.delayMs) await wait(found.delayMs, undefined, { signal: stopping.signal, ref: false });
    return found;
  }

  async function serve(message: IncomingMessage, response: ServerResponse): Promise<void> {
    const reply = await toPortalRequest(message)
      .then(answer)
      .catch((error: unknown) => {
        if (!stopping.signal.aborted) console.error('A fake portal failed:', error);
        return failed;
      });
    send(reply, response);
  }

  const server = createServer({ ...(await makeCertificate()), ALPNProtocols: ['http/1.1'] }, (message, response) => {
    void serve(message, response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  server.unref();
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The fake portals have no port');

  return {
    port: address.port,
    requests,
    show: (portal, page) => void pages.set(portal, page),
    forgetRequests: () => void requests.splice(0),
    stop: () =>
      new Promise((resolve) => {
        stopping.abort();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
