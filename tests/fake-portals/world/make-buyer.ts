/** A buyer with invented names and ids; some are told by the portal's placeholder only. */
import type { InventedName } from './names';
import type { Random } from './random';
import type { WorldBuyer } from './world';

export function makeBuyer(random: Random, invented: InventedName, index: number): WorldBuyer {
  const kind = index % 9;
  const isPlaceholder = kind === 4 || kind === 8;
  return {
    shownName: isPlaceholder ? 'buyer' : invented.name,
    name: kind === 8 ? undefined : invented.name,
    language: invented.language,
    partyId: `A0${random.digits(4)}BUYER${random.digits(3)}`,
    alias: `x${random.digits(3)}example${random.digits(5)}`,
    userName: `${random.pick(['quiet', 'green', 'late', 'north'])}_${random.pick(['otter', 'lamp', 'fern', 'kite'])}${random.digits(3)}`,
    isBusiness: random.chance(0.15),
  };
}
