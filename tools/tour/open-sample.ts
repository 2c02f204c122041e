/** The sample shop on both portals: orders seen first, so that the order history knows them, then the messages. */
import type { Page } from 'puppeteer-core';
import type { TestBrowser } from '../../tests/browser/harness/test-browser';
import { untilShown } from '../../tests/browser/support/message-page';
import { type StagedPortal, stagePortal } from '../../tests/browser/support/staged-portal';
import type { FakePortals } from '../../tests/fake-portals/server/fake-portals';
import { type PortalName, portalNames } from '../../tests/fake-portals/server/portal-hosts';
import { sampleWorld } from '../../tests/fake-portals/world/sample-world';

export interface Stage {
  readonly portals: FakePortals;
  readonly browser: TestBrowser;
  readonly say: (line: string) => void;
}

export interface SampleMessages {
  readonly portal: StagedPortal;
  readonly page: Page;
  readonly conversationId: string;
}

const orderLists: Readonly<Record<PortalName, string>> = {
  amazon: 'https://sellercentral.amazon.com/orders-v3',
  ebay: 'https://www.ebay.com/sh/ord',
};

export async function openSample(stage: Stage): Promise<Readonly<Record<PortalName, SampleMessages>>> {
  const [amazon, ebay] = [await openMessages(stage, portalNames[0]), await openMessages(stage, portalNames[1])];
  return { amazon, ebay };
}

export function stageSample(portals: FakePortals, name: PortalName): StagedPortal {
  return stagePortal(portals, name, { world: sampleWorld(name, Date.now()) });
}

async function openMessages({ portals, browser, say }: Stage, name: PortalName): Promise<SampleMessages> {
  const portal = stageSample(portals, name);
  const waiting = portal.world.conversations.find(({ status, orders }) => status === 'awaiting' && orders.length > 0);
  if (!waiting) throw new Error('The sample world has no conversation that waits');
  const { conversationId } = waiting;
  const page = await browser.newPage();
  await page.goto(orderLists[name], { waitUntil: 'networkidle0' });
  say(`Opened the order list on ${name}: its orders now belong to the order history.`);
  await page.goto(portal.addressOf(conversationId));
  await untilShown(page, conversationId);
  say(`Opened a conversation on ${name}.`);
  return { portal, page, conversationId };
}
