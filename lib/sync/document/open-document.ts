/** Opens shared documents. */
import type { Bytes } from '@/lib/sealing/bytes';
import type { SharedDocument, Writer } from './shared-document';
import { YjsDocument } from './yjs-document';

/** @throws SyncError 'unreadable' */
export function openSharedDocument(state: Bytes | undefined, writer: Writer): SharedDocument {
  return new YjsDocument(state, writer.clientId);
}

/** Random, 32 bits. */
export function newClientId(): number {
  const [id = 0] = crypto.getRandomValues(new Uint32Array(1));
  return id;
}
