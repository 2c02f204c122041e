/**
 * What a carrier is: dumb storage of named blobs, each written once and never changed. Every device makes names that
 * no other device makes, so that no two ever write the same one: nothing depends on a server that honours conditions.
 */
import type { Bytes } from '@/lib/sealing/bytes';

export interface BlobInfo {
  /** `[a-z0-9-]{1,60}`. Whatever else lies in the storage is not listed. */
  readonly name: string;
  /** As stored, bytes; undefined where the storage does not say. */
  readonly length?: number | undefined;
}

export interface BlobStore {
  /**
   * How many bytes a blob of this length takes of the storage's room, and how much room there is for all devices
   * together; absent = no limit is known.
   */
  readonly room?: BlobRoom | undefined;
  /** @throws SyncError */
  list(): Promise<readonly BlobInfo[]>;
  /** Undefined where there is none of this name, or not all of it has arrived yet. @throws SyncError */
  read(name: string): Promise<Bytes | undefined>;
  /** All or nothing. A blob of this name that is there already with the same bytes is fine. @throws SyncError */
  write(name: string, bytes: Bytes): Promise<void>;
  /** Those that are not there are fine. @throws SyncError */
  remove(names: readonly string[]): Promise<void>;
}

export interface BlobRoom {
  readonly total: number;
  readonly taken: (name: string, length: number) => number;
}
