/** A conversation opened in the browser, with the panel beside it that shows it. */
import type { Page } from 'puppeteer-core';
import type { Bench } from '../harness/bench';
import type { Panel } from '../harness/panel';
import { waitFor } from '../harness/wait-for';
import { switchTo, untilShown } from './message-page';
import type { StagedPortal } from './staged-portal';
import { startedPanelOf } from './start-panel';

export interface OpenedConversation {
  readonly page: Page;
  readonly panel: Panel;
}

export async function openConversation(bench: Bench, portal: StagedPortal, id: string): Promise<OpenedConversation> {
  const page = await bench.open(portal.addressOf(id));
  await untilShown(page, id);
  const panel = await startedPanelOf(page);
  await untilPanelShows(panel, id);
  return { page, panel };
}

/** Opens another conversation of the page and waits for the panel to follow. */
export async function switchAndFollow({ page, panel }: OpenedConversation, id: string): Promise<void> {
  await switchTo(page, id);
  await untilShown(page, id);
  await untilPanelShows(panel, id);
}

/** Waits until the panel shows the conversation, and not that it is loading. */
export async function untilPanelShows(panel: Panel, id: string): Promise<void> {
  await waitFor(async () => (await panel.report()).conversationId === id && (await panel.timer()) !== undefined, {
    what: `the panel to show conversation ${id}`,
  });
}

/** A conversation that waits for an answer and has one order and a buyer with a name. */
export function awaitingWithOrder(portal: StagedPortal): string {
  return requireConversation(portal, (id) => {
    const { awaitingReply, orderIds, buyerName } = portal.truthOf(id);
    return awaitingReply && orderIds.length === 1 && buyerName !== null;
  });
}

/** Another conversation with a box, by a buyer of another name. */
export function otherThan(portal: StagedPortal, id: string): string {
  const first = portal.truthOf(id).buyerName;
  return requireConversation(portal, (known) => {
    const { buyerName, replyField } = portal.truthOf(known);
    return buyerName !== null && buyerName !== first && replyField.editable;
  });
}

function requireConversation(portal: StagedPortal, isFitting: (id: string) => boolean): string {
  const found = portal.conversationIds.find(isFitting);
  if (!found) throw new Error('This world has no such conversation');
  return found;
}
