/**
 * Real WebDAV servers on this machine's own address, each with a folder of its own that is gone when it ends.
 * `apache` tells ETags as it does by itself, weak for a second after a write; `apache-digest` by content; `careless` is
 * an nginx, which honours no precondition.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { requireDavServer } from './dav-programs';
import { davSettings } from './dav-settings';

export const davServerKinds = ['lighttpd', 'apache', 'apache-digest', 'careless'] as const;
export type DavServerKind = (typeof davServerKinds)[number];

export interface DavServer {
  /** The folder to sync in, which is not there yet, below one that is. */
  readonly url: string;
  readonly user: string;
  readonly password: string;
  /** The same folder on the disk. */
  readonly folder: string;
  stop(): Promise<void>;
}

const user = 'mara';
const password = 'grün-Tee 7';
const startTries = 3;

export async function startDavServer(kind: DavServerKind): Promise<DavServer> {
  const program = requireDavServer(kind);
  const home = mkdtempSync(join(tmpdir(), 'replydock-dav-'));
  prepareHome(home);
  try {
    for (let tried = 1; ; tried += 1) {
      const port = await freePort();
      const started = await startedOn(kind, { program, home, port });
      if (started) return davServer(started, home, port);
      if (tried === startTries) throw new Error(`${kind} does not start: ${readFileSync(join(home, 'log'), 'utf8')}`);
    }
  } catch (error) {
    removeHome(home);
    throw error;
  }
}

function davServer(child: ChildProcess, home: string, port: number): DavServer {
  return {
    url: `http://127.0.0.1:${port}/dav/Replydock/`,
    user,
    password,
    folder: join(home, 'www/dav/Replydock'),
    stop: async () => {
      await ended(child);
      removeHome(home);
    },
  };
}

/** A server that runs as root hands its work to another account. */
function prepareHome(home: string): void {
  chmodSync(home, 0o755);
  for (const name of ['www', 'www/dav', 'work', 'locks']) {
    mkdirSync(join(home, name));
    chmodSync(join(home, name), 0o777);
  }
  writeFileSync(join(home, 'log'), '');
  chmodSync(join(home, 'log'), 0o666);
}

function removeHome(home: string): void {
  rmSync(home, { recursive: true, force: true, maxRetries: 12, retryDelay: 100 });
}

interface Start {
  readonly program: string;
  readonly home: string;
  readonly port: number;
}

/** Undefined where it ended at once, as it does when somebody else was quicker to take the port. */
async function startedOn(kind: DavServerKind, { program, home, port }: Start): Promise<ChildProcess | undefined> {
  const { files, args } = davSettings(kind, { home, port, user, password, isRoot: process.getuid?.() === 0 });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(home, name), text);
  const child = spawn(program, args, { stdio: 'ignore', cwd: home });
  process.once('exit', () => child.kill('SIGKILL'));
  if (await answers(port, child)) return child;
  await ended(child);
  return undefined;
}

async function answers(port: number, child: ChildProcess): Promise<boolean> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (child.exitCode !== null || child.signalCode !== null) return false;
    const status = await fetch(`http://127.0.0.1:${port}/dav/`).then(
      (response) => response.status,
      () => undefined,
    );
    if (status === 401) return true;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return false;
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  const insist = setTimeout(() => child.kill('SIGKILL'), 5000);
  await gone;
  clearTimeout(insist);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        typeof address === 'object' && address !== null ? resolve(address.port) : reject(new Error('no free port')),
      );
    });
  });
}
