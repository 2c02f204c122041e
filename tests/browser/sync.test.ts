/** Sync in a real browser: through its own sync area, and over a server that is out of reach, refuses, or is full. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { benchFor, browserUnderTest } from './harness/bench';
import { makeGrantedBuild } from './harness/granted-build';
import { launchBrowser } from './harness/launch-browser';
import type { TestBrowser } from './harness/test-browser';
import { waitFor } from './harness/wait-for';
import { type DavGate, openDavGate } from './support/dav-gate';
import { type DavServer, startDavServer } from './support/dav-servers';
import {
  areaItems,
  bringAreaItems,
  ownWordings,
  startSync,
  stopSync,
  syncNow,
  syncStatus,
} from './support/sync-browser';
import { newReply, openWorkshop, typeInto, untilSaved } from './support/workshop-page';

const grants = { hosts: ['http://127.0.0.1/*'] };
const wording = 'Wording, English';
const passphrase = 'seven grey herons';

async function writeReply(browser: TestBrowser, title: string, text: string): Promise<void> {
  const page = await openWorkshop(browser);
  await newReply(page, title);
  await typeInto(page, wording, text);
  await untilSaved(page);
  await page.close();
}

describe('the browser’s own sync area', () => {
  const bench = benchFor();
  let second: TestBrowser;

  beforeAll(async () => {
    second = await launchBrowser(browserUnderTest(), { portals: bench.portals });
  });
  afterAll(async () => {
    await second?.close();
  });

  it('takes what travels, within its limits, and says how full it is', { timeout: 90_000 }, async () => {
    expect(await areaItems(bench.browser)).toEqual({});
    await writeReply(bench.browser, 'Copper kettle', 'The kettle is on its way.');
    expect(await areaItems(bench.browser)).toEqual({});

    expect(await startSync(bench.browser, { carrier: 'browser' })).toEqual({});

    const items = Object.entries(await areaItems(bench.browser));
    const sizes = items.map(([key, value]) => new TextEncoder().encode(key + JSON.stringify(value)).byteLength);
    expect(items.length).toBeGreaterThan(0);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(8_192);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(102_400);
    const { leftOut, room } = await syncStatus(bench.browser, 'browser');
    expect(leftOut).toEqual([]);
    expect(room?.of).toBeGreaterThan(102_000);
    expect(room?.of).toBeLessThanOrEqual(102_400);
    expect(room?.used).toBeGreaterThan(0);
  });

  it('brings what another machine has put there, by itself', { timeout: 120_000 }, async () => {
    await writeReply(second, 'Silver spoon', 'The spoon follows.');
    await bringAreaItems(second, await areaItems(bench.browser));
    expect(await startSync(second, { carrier: 'browser' })).toEqual({});
    expect(await ownWordings(second)).toMatchObject({ 'Copper kettle': 'The kettle is on its way.' });
    await bench.browser.stopBackground();

    await bringAreaItems(bench.browser, await areaItems(second));

    const both = { 'Copper kettle': 'The kettle is on its way.', 'Silver spoon': 'The spoon follows.' };
    await waitFor(async () => (await ownWordings(bench.browser))['Silver spoon'] !== undefined, {
      what: 'the reply from the other machine',
      timeoutMs: 30_000,
    });
    expect(await ownWordings(bench.browser)).toEqual(both);
    expect((await syncStatus(bench.browser, 'browser')).devices).toHaveLength(1);
  });

  it('shows no plain word where there is a passphrase', async () => {
    expect(await stopSync(bench.browser, 'browser', true)).toEqual({});
    expect(await areaItems(bench.browser)).toEqual({});
    expect(await startSync(bench.browser, { carrier: 'browser', passphrase })).toEqual({});

    const text = JSON.stringify(await areaItems(bench.browser));
    const decoded = [...text.matchAll(/[A-Za-z0-9+/=]{40,}/g)].map(([run]) =>
      Buffer.from(run, 'base64').toString('latin1'),
    );
    expect(text.length).toBeGreaterThan(100);
    expect([text, ...decoded].join('\n')).not.toMatch(/kettle|spoon|Firefox|Chrom/i);
  });
});

describe('a server', () => {
  const bench = benchFor({
    extensionFolder: makeGrantedBuild(browserUnderTest(), grants),
  });
  let server: DavServer;
  let gate: DavGate;

  beforeAll(async () => {
    server = await startDavServer('apache');
    gate = await openDavGate(server.url);
  });
  afterAll(async () => {
    await gate?.stop();
    await server?.stop();
  });

  function startAt(password: string) {
    return startSync(bench.browser, {
      carrier: 'web-dav',
      place: { url: gate.urlAt(), user: server.user, password },
      passphrase,
    });
  }

  it('is not switched on with a wrong password', async () => {
    expect(await startAt('wrong')).toMatchObject({ problem: { name: 'sign-in-refused' } });
    await expect(syncStatus(bench.browser, 'web-dav')).rejects.toThrow('not switched on');
  });

  it('is switched on with the right one', async () => {
    expect(await startAt(server.password)).toEqual({});
    expect(await syncStatus(bench.browser, 'web-dav')).toMatchObject({ leftOut: [], devices: [] });
  });

  it.each([
    ['nothing', /^(offline|unreachable|cut-off)$/],
    [507, /^full$/],
    [401, /^sign-in-refused$/],
  ] as const)('that answers with %s is told of, and nothing is lost', { timeout: 90_000 }, async (way, names) => {
    gate.answersWith(way);
    await writeReply(bench.browser, `While ${way}`, 'It waits here.');
    const { problem } = await syncNow(bench.browser);
    expect(problem?.name).toMatch(names);
    expect((await syncStatus(bench.browser, 'web-dav')).problem).toMatchObject({ name: problem?.name });

    gate.answersWith(undefined);
    expect(await syncNow(bench.browser)).toEqual({});
    expect(await syncStatus(bench.browser, 'web-dav')).not.toHaveProperty('problem');
    expect(await ownWordings(bench.browser)).toMatchObject({ [`While ${way}`]: 'It waits here.' });
  });

  it('has all of it for a browser that comes later', { timeout: 90_000 }, async () => {
    const visitor = await launchBrowser(browserUnderTest(), {
      portals: bench.portals,
      extensionFolder: makeGrantedBuild(browserUnderTest(), grants),
    });
    try {
      const place = { url: gate.urlAt(), user: server.user, password: server.password };
      expect(await startSync(visitor, { carrier: 'web-dav', place, passphrase })).toEqual({});
      expect(await ownWordings(visitor)).toEqual(await ownWordings(bench.browser));
    } finally {
      await visitor.close();
    }
  });

  it('is not asked for anything while nothing changes', async () => {
    await bench.browser.stopBackground();
    gate.forget();
    await writeReply(bench.browser, 'Last', 'One more.');
    await waitFor(() => gate.methods.includes('PUT'), { what: 'the change to be sent', timeoutMs: 45_000 });
    await waitFor(async () => (await syncNow(bench.browser)).problem === undefined, { what: 'an end of it' });
    gate.forget();
    const page = await bench.browser.openExtensionPage('options.html');
    await page.close();
    expect(gate.methods).toEqual([]);
    expect(await syncNow(bench.browser)).toEqual({});
    expect(gate.methods).toEqual(['PROPFIND']);
  });
});
