/**
 * Bytes as text that takes as little of the browser's sync area as can be: thirteen bits in two signs of 91.
 *
 * Both browsers count the UTF-8 bytes of an item's JSON. So letters beyond ASCII carry less for their bytes than ASCII
 * does (11 bits in 2 bytes, 16 in 3), and of ASCII `"`, `\` and, in Chromium, `<` are counted as two to six. Of what is
 * left base64 carries 6 bits a byte, this 6.5.
 * Source: Chromium, base/json/string_escape.cc and settings_storage_quota_enforcer.cc; Firefox, webext-storage/src/api.rs,
 * read 2026-11.
 */
import type { Bytes } from '@/lib/sealing/bytes';

const signs = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).filter(
  (sign) => !' "<\\'.includes(sign),
);
const base = signs.length;
/** By code; none of the others is a sign of ours. */
const valueOfCode = new Int8Array(128).fill(-1);
for (const [value, sign] of signs.entries()) valueOfCode[sign.charCodeAt(0)] = value;

const bitsOfPair = 13;
/** Of a sign that stands alone at the end. */
const bitsOfOne = 6;

export function toText(bytes: Uint8Array): string {
  let text = '';
  let held = 0;
  let bits = 0;
  for (const byte of bytes) {
    held |= byte << bits;
    bits += 8;
    if (bits < bitsOfPair) continue;
    text += pairOf(held & (2 ** bitsOfPair - 1));
    held >>>= bitsOfPair;
    bits -= bitsOfPair;
  }
  if (bits === 0) return text;
  return text + (bits <= bitsOfOne ? signOf(held) : pairOf(held));
}

/** Undefined for text that `toText` cannot have made. */
export function fromText(text: string): Bytes | undefined {
  const bytes = new Uint8Array(bytesInText(text.length));
  let to = 0;
  let held = 0;
  let bits = 0;
  for (let at = 0; at < text.length; at += 2) {
    const width = at + 1 < text.length ? bitsOfPair : bitsOfOne;
    const value = valueAt(text, at);
    if (value === undefined || value >= 2 ** width) return undefined;
    held |= value << bits;
    bits += width;
    for (; bits >= 8; bits -= 8) {
      bytes[to] = held & 255;
      held >>>= 8;
      to += 1;
    }
  }
  return held === 0 ? bytes : undefined;
}

/** How many signs so many bytes take. */
export function textForBytes(length: number): number {
  const rest = (length * 8) % bitsOfPair;
  const last = rest === 0 ? 0 : rest <= bitsOfOne ? 1 : 2;
  return Math.floor((length * 8) / bitsOfPair) * 2 + last;
}

function bytesInText(length: number): number {
  return Math.floor((Math.floor(length / 2) * bitsOfPair + (length % 2) * bitsOfOne) / 8);
}

function pairOf(value: number): string {
  return signOf(value % base) + signOf(Math.floor(value / base));
}

function signOf(value: number): string {
  return signs[value] ?? '';
}

/** Of a pair of signs, or of the one that is left at the end. */
function valueAt(text: string, at: number): number | undefined {
  const low = valueOfCode[text.charCodeAt(at)] ?? -1;
  const high = at + 1 < text.length ? (valueOfCode[text.charCodeAt(at + 1)] ?? -1) : 0;
  return low < 0 || high < 0 ? undefined : low + high * base;
}
