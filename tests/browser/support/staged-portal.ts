/** A fake portal with a world of its own, served from now on: the same interface for both portals. */
import { createAmazonPortal, type PortalCondition } from '../../fake-portals/amazon/amazon-portal';
import type { Capture } from '../../fake-portals/amazon/capture';
import { createEbayPortal, type EbayCondition, plainEbayVariant } from '../../fake-portals/ebay/create-ebay-portal';
import type { EbayKnobs } from '../../fake-portals/ebay/ebay-knobs';
import type { FakePortals } from '../../fake-portals/server/fake-portals';
import type { PortalName } from '../../fake-portals/server/portal-hosts';
import type { PortalVariant } from '../../fake-portals/variants/variant';
import { plainVariant } from '../../fake-portals/variants/variants-of';
import { createWorld } from '../../fake-portals/world/create-world';
import { type Truth, truthOf } from '../../fake-portals/world/truth';
import type { World } from '../../fake-portals/world/world';

/** States that a page can be in; each portal has some of its own. */
export type StagedCondition = PortalCondition | EbayCondition;

export interface StagedPortal {
  readonly name: PortalName;
  readonly variant: PortalVariant;
  readonly world: World;
  readonly conversationIds: readonly string[];
  /** Messages that a click on Send has sent. */
  readonly sent: readonly unknown[];
  inboxAddress(): string;
  addressOf(conversationId: string): string;
  truthOf(conversationId: string): Truth;
}

export interface StageWish {
  readonly seed?: number;
  readonly variant?: PortalVariant;
  readonly conversations?: number;
  readonly hasHostile?: boolean;
  readonly condition?: StagedCondition;
  readonly world?: World;
  /** Of eBay's page, in place of what the variant's seed draws. */
  readonly knobs?: Partial<EbayKnobs>;
  /** A recording that Amazon's page is served from. */
  readonly capture?: Capture;
}

export function stagePortal(portals: FakePortals, name: PortalName, wish: StageWish = {}): StagedPortal {
  const { seed = 1, variant = plainVariantOf(name), conversations, hasHostile = false, condition = 'ready' } = wish;
  const drawn = () =>
    createWorld({
      marketplace: name,
      seed,
      now: Date.now(),
      hasHostile,
      ...(conversations !== undefined && { conversations }),
    });
  const options = { world: wish.world ?? drawn(), variant };
  const portal =
    name === 'amazon'
      ? createAmazonPortal({
          ...options,
          condition: requireOneOf(amazonConditions, condition),
          ...(wish.capture && { capture: wish.capture }),
        })
      : createEbayPortal({
          ...options,
          condition: requireOneOf(ebayConditions, condition),
          ...(wish.knobs && { knobs: wish.knobs }),
        });
  portals.show(name, portal);
  const { world } = portal;
  return {
    name,
    variant,
    world,
    conversationIds: world.conversations.map((conversation) => conversation.conversationId),
    sent: portal.sent,
    inboxAddress: () => portal.inboxAddress(),
    addressOf: (id) => portal.addressOf(id),
    truthOf: (id) => truthOf(conversationOf(world, id), variant),
  };
}

const shared = ['ready', 'signed-out', 'captcha', 'error', 'skeleton'] as const;
export const amazonConditions = [...shared, 'session-lost', 'flood'] as const;
export const ebayConditions = [...shared, 'retired'] as const;

function requireOneOf<Value extends string>(values: readonly Value[], wanted: string): Value {
  const found = values.find((value) => value === wanted);
  if (!found) throw new Error(`This portal has no page that is ${wanted}`);
  return found;
}

/** The page as public sources describe it. */
export function plainVariantOf(name: PortalName, changes: Partial<PortalVariant> = {}): PortalVariant {
  return name === 'amazon' ? plainVariant('amazon', changes) : plainEbayVariant(changes);
}

function conversationOf(world: World, id: string) {
  const found = world.conversations.find((conversation) => conversation.conversationId === id);
  if (!found) throw new Error(`No conversation ${id} in this world`);
  return found;
}
