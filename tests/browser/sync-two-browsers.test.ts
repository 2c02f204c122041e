/**
 * Chromium and Firefox, both with the extension, sync over a real server and edit at once. The browser that the run is
 * for is also killed in the middle of a write. Chromium reaches the server by number, Firefox by name.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FakePortals, startFakePortals } from '../fake-portals/server/fake-portals';
import { browserUnderTest } from './harness/bench';
import { type BrowserName, browserNames } from './harness/builds';
import { makeGrantedBuild } from './harness/granted-build';
import { launchBrowser } from './harness/launch-browser';
import { makeProfile, removeProfile } from './harness/profile';
import type { TestBrowser } from './harness/test-browser';
import { waitFor } from './harness/wait-for';
import { type DavGate, openDavGate } from './support/dav-gate';
import { type DavServer, startDavServer } from './support/dav-servers';
import { ownWordings, startSync, stopSync, syncNow, syncStatus } from './support/sync-browser';
import { newReply, openReply, openWorkshop, textIn, typeInto, untilSaved } from './support/workshop-page';

const hosts = { chromium: '127.0.0.1', firefox: 'nas.local' } as const;
const grants = { hosts: Object.values(hosts).map((host) => `http://${host}/*`) };
const passphrase = 'seven grey herons';
const wording = 'Wording, English';
const title = 'Copper kettle';

/** A browser that can be killed and started again. */
class Machine {
  readonly #profile = makeProfile();
  readonly #folder: string;
  browser: TestBrowser | undefined;

  constructor(
    readonly name: BrowserName,
    readonly portals: FakePortals,
  ) {
    this.#folder = makeGrantedBuild(name, grants);
  }

  get running(): TestBrowser {
    if (!this.browser) throw new Error(`${this.name} does not run`);
    return this.browser;
  }

  async start({ isFirst = false } = {}): Promise<void> {
    const options = { portals: this.portals, profile: this.#profile, extensionFolder: this.#folder };
    this.browser = await launchBrowser(this.name, { ...options, keepsWelcome: !isFirst });
  }

  async kill(): Promise<void> {
    await this.running.kill();
    this.browser = undefined;
  }

  async end(): Promise<void> {
    await this.browser?.close();
    removeProfile(this.#profile);
  }
}

describe('two browsers at one folder', () => {
  let portals: FakePortals;
  let server: DavServer;
  let gate: DavGate;
  /** The one that is killed, and the other. */
  let one: Machine;
  let other: Machine;

  beforeAll(async () => {
    [portals, server] = await Promise.all([startFakePortals(), startDavServer('lighttpd')]);
    gate = await openDavGate(server.url);
    const [ownName, otherName] = [browserUnderTest(), browserNames.find((name) => name !== browserUnderTest())];
    if (!otherName) throw new Error('There is one browser only');
    one = new Machine(ownName, portals);
    other = new Machine(otherName, portals);
    await one.start({ isFirst: true });
    await other.start({ isFirst: true });
  });
  afterAll(async () => {
    await Promise.all([one?.end(), other?.end()]);
    await gate?.stop();
    await server?.stop();
    await portals?.stop();
  });

  async function switchOn({ name, running }: Machine): Promise<void> {
    const { user, password } = server;
    const place = { url: gate.urlAt(hosts[name]), user, password };
    expect(await startSync(running, { carrier: 'web-dav', place, passphrase })).toEqual({});
  }

  async function untilAgreed(): Promise<Readonly<Record<string, string>>> {
    for (const { running } of [one, other, one]) expect(await syncNow(running)).toEqual({});
    const words = await ownWordings(one.running);
    expect(await ownWordings(other.running)).toEqual(words);
    return words;
  }

  it('bring a reply from one to the other', { timeout: 120_000 }, async () => {
    const page = await openWorkshop(one.running);
    await newReply(page, title);
    await typeInto(page, wording, 'The kettle is on its way.');
    await untilSaved(page);
    await page.close();
    await switchOn(one);
    await switchOn(other);

    expect(await ownWordings(other.running)).toEqual({ [title]: 'The kettle is on its way.' });
    expect((await syncStatus(other.running, 'web-dav')).devices).toHaveLength(1);
  });

  it('keep what both write at once, each in an open page', { timeout: 120_000 }, async () => {
    const pages = [];
    for (const { running } of [one, other]) {
      const page = await openWorkshop(running);
      await openReply(page, title);
      pages.push(page);
    }
    const [first, second] = pages;
    if (!first || !second) throw new Error('Two pages were to be open');
    gate.forget();
    await typeInto(first, wording, ' It is heavy.');
    await typeInto(second, 'Title, English', ', polished');
    await Promise.all([untilSaved(first), untilSaved(second)]);
    // Both send by themselves, soon after.
    await waitFor(() => gate.methods.filter((method) => method === 'PUT').length >= 2, {
      what: 'both browsers to have sent what was written',
      timeoutMs: 45_000,
    });

    expect(await untilAgreed()).toEqual({ [`${title}, polished`]: 'The kettle is on its way. It is heavy.' });
    await waitFor(async () => (await textIn(first, 'Title, English')) === `${title}, polished`, {
      what: 'the other browser’s title in the open page',
    });
    for (const page of pages) await page.close();
  });

  it('lose nothing when one is killed in the middle of a write', { timeout: 180_000 }, async () => {
    const page = await openWorkshop(one.running);
    await openReply(page, title);
    const isHeld = gate.holdNextWrite();
    await typeInto(page, wording, ' Written before the end.');
    await untilSaved(page);
    await isHeld;
    await one.kill();

    expect(await syncNow(other.running)).toEqual({});
    const otherPage = await openWorkshop(other.running);
    await newReply(otherPage, 'Written meanwhile');
    await untilSaved(otherPage);
    await otherPage.close();
    expect(await syncNow(other.running)).toEqual({});

    await one.start();
    expect(await untilAgreed()).toEqual({
      [`${title}, polished`]: 'The kettle is on its way. It is heavy. Written before the end.',
      'Written meanwhile': '',
    });
  });

  it('show the server no word, and leave nothing there when that is wanted', async () => {
    const files = readdirSync(server.folder);
    expect(files.length).toBeGreaterThan(1);
    const lying = files.map((name) => name + readFileSync(join(server.folder, name), 'latin1')).join('\n');
    expect(lying).not.toMatch(/kettle|polished|Firefox|Chrom/i);

    expect(await stopSync(one.running, 'web-dav', false)).toEqual({});
    expect(await stopSync(other.running, 'web-dav', true)).toEqual({});
    expect(readdirSync(join(server.folder, '..'))).toEqual([]);
  });
});
