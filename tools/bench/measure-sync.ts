/**
 * The figures of sync over a WebDAV server of this machine, with 1,000 replies in five languages: the first sync of the
 * browser that has them and of one that has none, then a single edit. What goes over the wire is counted by a gate
 * between browser and server, requests and answers with their headers.
 */
import { rmSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import type { Template } from '@/lib/domain/template/template';
import { syncOutcomeSchema } from '@/lib/protocol/sync-words';
import { makeGrantedBuild } from '../../tests/browser/harness/granted-build';
import { launchBrowser } from '../../tests/browser/harness/launch-browser';
import type { TestBrowser } from '../../tests/browser/harness/test-browser';
import { type DavGate, openDavGate } from '../../tests/browser/support/dav-gate';
import { type DavServer, startDavServer } from '../../tests/browser/support/dav-servers';
import { askFrom, storedReplies } from '../../tests/browser/support/sync-browser';
import { startFakePortals } from '../../tests/fake-portals/server/fake-portals';
import { changeReply } from './change-reply';
import type { Figure } from './figure';
import { fillStore } from './fill-store';
import { seedTemplatesIn } from './seeds';
import { spreadOf, spreadWords } from './spread';

type Say = (line: string) => void;

const templateCount = 1_000;
const languages = ['en', 'de', 'fr', 'es', 'it'];
const edits = 10;
const firstBudgetMs = 5_000;
const editBudgetMs = 1_000;
const editBudgetKb = 20;

export async function measureSync(say: Say): Promise<readonly Figure[]> {
  const [portals, server] = await Promise.all([startFakePortals(), startDavServer('lighttpd')]);
  const gate = await openDavGate(server.url);
  const extensionFolder = makeGrantedBuild('chromium', { hosts: ['http://127.0.0.1/*'] });
  const browsers: TestBrowser[] = [];
  const open = async (templates: readonly Template[]) => {
    const browser = await launchBrowser('chromium', { portals, extensionFolder });
    browsers.push(browser);
    await fillStore(browser, { templates, orders: [] });
    return browser;
  };
  try {
    const giver = await pageOf(await open(seedTemplatesIn(languages, templateCount, Date.now()).map(asOwn)));
    const takingBrowser = await open([]);
    const taker = await pageOf(takingBrowser);
    const given = await timed(gate, () => switchOn(giver, gate, server));
    say(`first sync, giving: ${given.ms.toFixed(0)} ms, ${given.kb.toFixed(0)} kB`);
    const taken = await timed(gate, () => switchOn(taker, gate, server));
    say(`first sync, taking: ${taken.ms.toFixed(0)} ms, ${taken.kb.toFixed(0)} kB`);
    // Beside those that it came with.
    const count = (await storedReplies(takingBrowser)).filter(({ isStarter }) => !isStarter).length;
    if (count !== templateCount) throw new Error(`${count} replies arrived`);
    const singles = await singleEdits(giver, gate);
    const times = spreadOf(singles.map(({ ms }) => ms));
    say(`single edit: ${spreadWords(times)}`);
    const idle = await timed(gate, () => ask(giver, 'sync/now', {}));
    say(`nothing new: ${idle.ms.toFixed(0)} ms, ${idle.kb.toFixed(1)} kB, ${gate.methods.join(' ')}`);
    return [
      { name: 'sync.first.give', value: given.ms, unit: 'ms', budget: firstBudgetMs, baseline: null },
      { name: 'sync.first.take', value: taken.ms, unit: 'ms', budget: firstBudgetMs, baseline: null },
      { name: 'sync.first.wire', value: given.kb, unit: 'kB', budget: null, baseline: null },
      { name: 'sync.edit.p95', value: times.p95, unit: 'ms', budget: editBudgetMs, baseline: idle.ms },
      {
        name: 'sync.edit.wire',
        value: Math.max(...singles.map(({ kb }) => kb)),
        unit: 'kB',
        budget: editBudgetKb,
        baseline: idle.kb,
      },
    ];
  } finally {
    for (const browser of browsers) await browser.close();
    await gate.stop();
    await server.stop();
    await portals.stop();
    rmSync(extensionFolder, { recursive: true, force: true });
  }
}

/** Shipped replies that nobody has changed stay at home. */
function asOwn(template: Template): Template {
  return { ...template, isStarter: false };
}

/** Of the extension, as one that is open already when the seller does something. */
function pageOf(browser: TestBrowser): Promise<Page> {
  return browser.openExtensionPage('options.html');
}

async function ask(page: Page, name: 'sync/start' | 'sync/now', payload: object): Promise<void> {
  const { problem } = syncOutcomeSchema.parse(await askFrom(page, name, payload));
  if (problem) throw new Error(`${name} came to no end: ${problem.name}`);
}

function switchOn(page: Page, gate: DavGate, { user, password }: DavServer): Promise<void> {
  const place = { url: gate.urlAt(), user, password };
  return ask(page, 'sync/start', { carrier: 'web-dav', place, passphrase: 'seven grey herons' });
}

async function singleEdits(page: Page, gate: DavGate): Promise<readonly Measured[]> {
  const measured: Measured[] = [];
  for (let edit = 0; edit < edits; edit += 1) {
    await changeReply(page, ` Changed ${edit}.`);
    measured.push(await timed(gate, () => ask(page, 'sync/now', {})));
  }
  return measured;
}

interface Measured {
  readonly ms: number;
  readonly kb: number;
}

/** With the way from a page to the background and back. */
async function timed(gate: DavGate, work: () => Promise<unknown>): Promise<Measured> {
  gate.forget();
  const before = performance.now();
  await work();
  return { ms: performance.now() - before, kb: gate.bytes() / 1000 };
}
