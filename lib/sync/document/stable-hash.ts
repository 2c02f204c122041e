/**
 * A number of 53 bits that is the same wherever the same text is hashed: two lanes in the manner of Murmur's 32-bit
 * hash, by Austin Appleby, over the UTF-16 units. Not against somebody who looks for collisions.
 */
export function stableHash(text: string): number {
  let a = 0x243f6a88;
  let b = 0x85a308d3;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    a = Math.imul(rotated(a ^ Math.imul(unit, 0xcc9e2d51), 13), 5) + 0x3504f333;
    b = Math.imul(rotated(b ^ Math.imul(unit, 0x1b873593), 17), 9) + 0x1f123bb5;
  }
  const low = mixed(a ^ text.length ^ mixed(b));
  const high = mixed(b ^ low);
  return (high >>> 11) * 2 ** 32 + (low >>> 0);
}

function rotated(value: number, by: number): number {
  return (value << by) | (value >>> (32 - by));
}

function mixed(value: number): number {
  let h = value | 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}
