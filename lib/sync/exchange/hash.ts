/** SHA-256 of bytes, as hexadecimal text. */
import type { Bytes } from '@/lib/sealing/bytes';

export async function hashOf(bytes: Bytes): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
