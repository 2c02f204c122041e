/** A portal on which one buyer waits for an answer that is due at a time of the test's choice. */
import { createWorld } from '../../fake-portals/world/create-world';
import { truthOf } from '../../fake-portals/world/truth';
import type { Bench } from '../harness/bench';
import type { TestBrowser } from '../harness/test-browser';
import { untilShown } from './message-page';
import { plainVariantOf, type StagedPortal, stagePortal } from './staged-portal';

/** @param leftMs from now until it is due; negative = late already */
export function stageDueIn(bench: Pick<Bench, 'portals'>, leftMs: number): StagedPortal {
  const now = Date.now();
  for (let seed = 1; seed < 200; seed += 1) {
    const draw = (at: number) =>
      createWorld({ marketplace: 'amazon', seed, now: at, hasHostile: false, conversations: 1 });
    const [conversation] = draw(now).conversations;
    const { awaitingReply = false, dueAt = null } = conversation ? truthOf(conversation, plainVariantOf('amazon')) : {};
    if (!awaitingReply || dueAt === null) continue;
    const world = draw(now - (Date.parse(dueAt) - (now + leftMs)));
    return stagePortal(bench.portals, 'amazon', { world });
  }
  throw new Error('No world has a conversation that waits');
}

export async function readInbox(browser: TestBrowser, portal: StagedPortal): Promise<void> {
  const page = await browser.newPage();
  const [id = ''] = portal.conversationIds;
  await page.goto(portal.addressOf(id));
  await page.bringToFront();
  await untilShown(page, id);
}
