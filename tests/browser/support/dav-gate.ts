/**
 * Stands between a browser and its WebDAV server: counts what goes over the wire, and can hold a file that is being
 * written in the middle, as a line does that breaks.
 */
import { once } from 'node:events';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface DavGate {
  /** The server's address by way of the gate; `host`: another name of this machine. */
  urlAt(host?: string): string;
  /** Requests since the last `forget`, e.g. `PUT`. */
  readonly methods: readonly string[];
  /** Both ways, with headers. */
  bytes(): number;
  forget(): void;
  /** The next file that is written comes to its half and no further; resolves when it has come so far. */
  holdNextWrite(): Promise<void>;
  /** Instead of passing on what is asked: an answer with this status, or none at all. Undefined = as it should be. */
  answersWith(way: number | 'nothing' | undefined): void;
  stop(): Promise<void>;
}

export async function openDavGate(target: string): Promise<DavGate> {
  const { hostname, port, pathname } = new URL(target);
  let methods: string[] = [];
  let bytes = 0;
  let way: number | 'nothing' | undefined;
  let tellHeld: (() => void) | undefined;

  const server = createServer((asked, answer) => {
    methods.push(asked.method ?? '');
    if (way === 'nothing') return asked.socket.destroy();
    if (way !== undefined) return void answer.writeHead(way).end();
    pass(asked, answer);
  });
  server.on('connection', (socket) => {
    let [read, written] = [0, 0];
    const count = () => {
      bytes += socket.bytesRead - read + socket.bytesWritten - written;
      [read, written] = [socket.bytesRead, socket.bytesWritten];
    };
    socket.on('data', count);
    socket.on('close', count);
    counters.add(count);
  });
  const counters = new Set<() => void>();

  function pass(asked: IncomingMessage, answer: ServerResponse): void {
    const onward = request({ hostname, port, method: asked.method, path: asked.url, headers: asked.headers });
    onward.on('response', (reply) => {
      answer.writeHead(reply.statusCode ?? 502, reply.headers);
      reply.pipe(answer);
    });
    onward.on('error', () => answer.destroy());
    asked.on('close', () => {
      if (!asked.complete) onward.destroy();
    });
    if (asked.method !== 'PUT' || !tellHeld) return void asked.pipe(onward);
    const held = tellHeld;
    tellHeld = undefined;
    asked.once('data', (chunk: Buffer) => {
      onward.write(chunk.subarray(0, Math.ceil(chunk.byteLength / 2)));
      held();
    });
  }

  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port: ownPort } = addressOf(server.address());
  const all = () => {
    for (const count of counters) count();
    return bytes;
  };
  return {
    urlAt: (host = '127.0.0.1') => `http://${host}:${ownPort}${pathname}`,
    get methods() {
      return methods;
    },
    bytes: all,
    forget: () => {
      all();
      bytes = 0;
      methods = [];
    },
    holdNextWrite: () =>
      new Promise((resolve) => {
        tellHeld = resolve;
      }),
    answersWith: (wanted) => {
      way = wanted;
    },
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

function addressOf(address: AddressInfo | string | null): AddressInfo {
  if (address === null || typeof address === 'string') throw new Error('The gate has no port');
  return address;
}
