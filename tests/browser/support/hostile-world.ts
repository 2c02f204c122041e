/** Worlds of nobody but buyers who mean harm: one conversation for each kind of hostile text, half of them by hostile names. */
import type { PortalName } from '../../fake-portals/server/portal-hosts';
import { createWorld } from '../../fake-portals/world/create-world';
import type { World } from '../../fake-portals/world/world';

/** Every fourth conversation of a world is hostile. */
const enough = 36;

/** The kinds in two halves, so that all rows of a list are in view. */
export const halves = ['first', 'second'] as const;

export function hostileWorld(marketplace: PortalName, half: (typeof halves)[number]): World {
  const world = createWorld({ marketplace, seed: 3, now: Date.now(), hasHostile: true, conversations: enough });
  const hostile = world.conversations.filter((conversation) => conversation.isHostile);
  const middle = Math.ceil(hostile.length / 2);
  return { ...world, conversations: half === 'first' ? hostile.slice(0, middle) : hostile.slice(middle) };
}
