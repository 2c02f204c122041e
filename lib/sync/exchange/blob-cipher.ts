/** AES-256-GCM as blobs are sealed with it: what stands before, and the name, are vouched for. */
import { type Bytes, joinBytes } from '@/lib/sealing/bytes';
import type { PlaceKey } from './place-key';

/** Undefined where it is not what was sealed under this name with this key. */
export async function decryptBlob(
  { key }: PlaceKey,
  { head, nonce, body }: { readonly head: Bytes; readonly nonce: Bytes; readonly body: Bytes },
  name: string,
): Promise<Bytes | undefined> {
  try {
    return new Uint8Array(await crypto.subtle.decrypt(blobCipher(head, nonce, name), key, body));
  } catch {
    return undefined;
  }
}

export function blobCipher(head: Bytes, nonce: Bytes, name: string): AesGcmParams {
  return { name: 'AES-GCM', iv: nonce, additionalData: joinBytes([head, new TextEncoder().encode(name)]) };
}
