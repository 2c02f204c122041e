/** From a passphrase to a key. Slow on purpose: whoever guesses has to be as slow for every guess. */
import type { Bytes } from './bytes';

/** Source: OWASP Password Storage Cheat Sheet, PBKDF2-HMAC-SHA256, read 2026-11. About half a second on a laptop. */
export const usualRounds = 600_000;

/** The same passphrase typed on another system may come in another form of Unicode: it is the same passphrase. */
export async function deriveSealingKey(
  passphrase: string,
  { salt, rounds }: { readonly salt: Bytes; readonly rounds: number },
): Promise<CryptoKey> {
  const typed = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const raw = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds },
    raw,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}
