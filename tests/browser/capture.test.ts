/**
 * What the real inbox loaded, served again unchanged: its rows and its thread are read completely. The recording may not
 * be part of the project; it is read from the folder that REPLYDOCK_CAPTURES names, and without one nothing is checked.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createAmazonPortal } from '../fake-portals/amazon/amazon-portal';
import { captureOf } from '../fake-portals/amazon/capture';
import { plainVariant } from '../fake-portals/variants/variants-of';
import { createWorld } from '../fake-portals/world/create-world';
import { benchFor, browserUnderTest } from './harness/bench';
import { waitFor } from './harness/wait-for';
import { startedPanelOf } from './support/start-panel';
import { storedConversations } from './support/stored';

const folder = process.env.REPLYDOCK_CAPTURES;
const file = folder ? join(folder, 'amazon-inbox/requests.json') : undefined;
const recording = file && existsSync(file) ? captureOf(readFileSync(file, 'utf8')) : undefined;

const bench = benchFor();

describe('the recorded inbox', () => {
  it(recording ? 'is read completely' : 'is not on this machine', async () => {
    console.info(`${browserUnderTest()}: the recorded inbox was ${recording ? 'checked' : 'NOT checked'}`);
    if (!recording) return;
    const variant = plainVariant('amazon', { host: recording.host, language: 'en-IN', zone: 'Asia/Kolkata' });
    const world = createWorld({ marketplace: 'amazon', seed: 1, now: Date.now() });
    const portal = createAmazonPortal({ world, variant, capture: recording });
    bench.portals.show('amazon', portal);
    const [opened = ''] = recording.caseIds;
    const page = await bench.open(portal.addressOf(opened));
    const panel = await startedPanelOf(page);

    const report = await panel.reportWhere(({ messages }) => messages?.length === 2, { what: 'the recorded thread' });
    expect(report).toMatchObject({
      page: 'conversation',
      marketplace: 'amazon',
      site: 'IN',
      conversationId: '00000000-0000-4000-8000-000000000001',
      buyerName: 'Asha',
      orderIds: [],
      itemIds: ['B000EXAMP1'],
      messages: [
        { from: 'buyer', sentAt: '2026-07-05T16:00:06.197Z', precision: 'millisecond' },
        { from: 'seller', sentAt: '2026-07-06T09:18:24.016Z', precision: 'millisecond' },
      ],
      awaitingReply: false,
      dueAt: null,
    });

    const rows = await waitFor(
      async () => {
        const stored = await storedConversations(bench.browser);
        return stored.length === 3 && stored;
      },
      { what: 'the three rows in the store' },
    );
    expect(rows.map(({ buyerName, orderIds, itemIds, status }) => ({ buyerName, orderIds, itemIds, status }))).toEqual([
      { buyerName: 'Asha', orderIds: [], itemIds: ['B000EXAMP1'], status: 'resolved' },
      { buyerName: 'Vikram', orderIds: ['405-0000001-0000001'], itemIds: ['B000EXAMP2'], status: 'resolved' },
      { buyerName: 'Meera', orderIds: ['404-0000002-0000002'], itemIds: ['B000EXAMP3'], status: 'resolved' },
    ]);
  });
});
