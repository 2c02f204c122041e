/** Fake portals whose conversations all wait for an answer, name a buyer, and have an order. */

import { plainVariantOf } from '../../tests/browser/support/staged-portal';
import { createAmazonPortal } from '../../tests/fake-portals/amazon/amazon-portal';
import { createEbayPortal } from '../../tests/fake-portals/ebay/create-ebay-portal';
import type { FakePortals } from '../../tests/fake-portals/server/fake-portals';
import type { PortalName } from '../../tests/fake-portals/server/portal-hosts';
import type { PortalVariant } from '../../tests/fake-portals/variants/variant';
import { createWorld } from '../../tests/fake-portals/world/create-world';
import { type Truth, truthOf } from '../../tests/fake-portals/world/truth';
import type { WorldBuyer, WorldConversation } from '../../tests/fake-portals/world/world';
import type { KnownBuyer } from './seeds';

export interface StagedWorld {
  readonly portal: PortalName;
  readonly conversationIds: readonly string[];
  /** Rows of the list, once it is scrolled to its end. */
  readonly rows: number;
  /** Of the conversations, in their order. */
  readonly buyers: readonly KnownBuyer[];
  readonly inboxAddress: string;
  truthOf(conversationId: string): Truth;
  /** Serves this world from now on. */
  show(portals: FakePortals): void;
}

export interface StagedWorldWish {
  readonly portal: PortalName;
  readonly conversations: number;
  readonly variant?: Partial<PortalVariant>;
  /** All conversations of a world, whatever their state. */
  readonly isMixed?: boolean;
}

/** About so many are drawn for each one that fits. */
const drawnPerFitting = 6;

export function stageWorld({ portal, conversations, variant: changes, isMixed = false }: StagedWorldWish): StagedWorld {
  const drawn = createWorld({
    marketplace: portal,
    seed: 11,
    now: Date.now(),
    conversations: isMixed ? conversations : conversations * drawnPerFitting,
    sites: ['US'],
    hasHostile: false,
  });
  const fitting = isMixed ? drawn.conversations : drawn.conversations.filter(isFitting).slice(0, conversations);
  if (fitting.length < conversations) throw new Error(`Only ${fitting.length} conversations fit`);
  const world = { ...drawn, conversations: fitting, orders: fitting.flatMap(({ orders }) => orders) };
  const variant = plainVariantOf(portal, changes);
  const page =
    portal === 'amazon'
      ? createAmazonPortal({ world, variant })
      : createEbayPortal({ world, variant, knobs: { list: 'appending', hasPictures: false } });
  const shown = page.world.conversations;
  return {
    portal,
    conversationIds: shown.map(({ conversationId }) => conversationId),
    rows: shown.length,
    buyers: shown.map(({ buyer }) => ({ marketplace: portal, buyerIds: [buyerIdOf(portal, buyer)] })),
    inboxAddress: page.inboxAddress(),
    truthOf: (id) => truthOf(requireConversation(shown, id), variant),
    show: (portals) => portals.show(portal, page),
  };
}

function isFitting({ status, orders, buyer, messages }: WorldConversation): boolean {
  const isWaiting = status === 'awaiting' && messages.at(-1)?.from === 'buyer';
  return isWaiting && orders.length === 1 && buyer.name !== undefined && buyer.shownName !== 'buyer';
}

/** As the adapters name buyers. */
function buyerIdOf(portal: PortalName, { partyId, userName }: WorldBuyer): string {
  return portal === 'amazon' ? `amazon:party:${partyId}` : `ebay:user:${userName.toLowerCase()}`;
}

function requireConversation(conversations: readonly WorldConversation[], id: string): WorldConversation {
  const found = conversations.find((conversation) => conversation.conversationId === id);
  if (!found) throw new Error(`No conversation ${id} in this world`);
  return found;
}
