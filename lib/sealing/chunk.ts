/**
 * Chunks of sealed bytes. Each is encrypted with AES-256-GCM under a nonce that ends in its number, and vouches for the
 * header, its number and whether it is the last: chunks that are changed, moved, left out or added cannot be opened.
 *
 * After the header each chunk is: length of what is encrypted (4 bytes, big-endian), 1 for the last and 0 for the
 * others (1 byte), what is encrypted.
 */
import { type Bytes, joinBytes } from './bytes';
import type { SealHeader } from './seal-header';

/** What one chunk holds at most before it is encrypted. */
export const chunkLength = 65_536;
export const tagLength = 16;
export const frameLength = 5;

export interface ChunkPlace {
  /** Counts from 1; 0 is the check value in the header. */
  readonly number: number;
  readonly isLast: boolean;
}

export type ChunkContext = Pick<SealHeader, 'nonceBeginning' | 'vouchedFor'> & { readonly key: CryptoKey };

export async function encryptChunk(context: ChunkContext, place: ChunkPlace, plain: Bytes): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.encrypt(gcm(context, place), context.key, plain));
}

/** Undefined where the chunk is not what was sealed at this place with this key. */
export async function decryptChunk(
  context: ChunkContext,
  place: ChunkPlace,
  sealed: Bytes,
): Promise<Bytes | undefined> {
  try {
    return new Uint8Array(await crypto.subtle.decrypt(gcm(context, place), context.key, sealed));
  } catch {
    return undefined;
  }
}

export function frameOf(sealed: Bytes, isLast: boolean): Bytes {
  const frame = new Uint8Array(frameLength);
  new DataView(frame.buffer).setUint32(0, sealed.byteLength);
  frame[frameLength - 1] = isLast ? 1 : 0;
  return frame;
}

/** Undefined for a frame that no chunk can have. */
export function readFrame(frame: Bytes): { readonly length: number; readonly isLast: boolean } | undefined {
  const length = new DataView(frame.buffer, frame.byteOffset).getUint32(0);
  const mark = frame[frameLength - 1];
  const isPossible = length >= tagLength && length <= chunkLength + tagLength && (mark === 0 || mark === 1);
  return isPossible ? { length, isLast: mark === 1 } : undefined;
}

function gcm({ nonceBeginning, vouchedFor }: ChunkContext, { number, isLast }: ChunkPlace): AesGcmParams {
  const counted = new Uint8Array(4);
  new DataView(counted.buffer).setUint32(0, number);
  return {
    name: 'AES-GCM',
    iv: joinBytes([nonceBeginning, counted]),
    additionalData: joinBytes([vouchedFor, counted, new Uint8Array([isLast ? 1 : 0])]),
    tagLength: tagLength * 8,
  };
}
