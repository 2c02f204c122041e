/** A world of nobody but buyers who mean harm: one conversation for each kind of hostile text, half of them by hostile names. */
import type { PortalName } from '../../fake-portals/server/portal-hosts';
import { createWorld } from '../../fake-portals/world/create-world';
import type { World } from '../../fake-portals/world/world';

/** Every fourth conversation of a world is hostile. */
const enough = 36;

export function hostileWorld(marketplace: PortalName, seed = 3): World {
  const world = createWorld({ marketplace, seed, now: Date.now(), hasHostile: true, conversations: enough });
  return { ...world, conversations: world.conversations.filter((conversation) => conversation.isHostile) };
}
