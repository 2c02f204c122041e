/**
 * A stream as a file. What came so far is handed to the browser in blobs, which it may keep on the disk, so that the
 * page's own memory stays as it is.
 */
const blobBytes = 4_000_000;

/** Undefined where `signal` ended it. */
export async function gatherBlob(
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
  signal: AbortSignal,
): Promise<Blob | undefined> {
  const reader = stream.getReader();
  const done: Blob[] = [];
  let parts: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  const hand = () => {
    done.push(new Blob(parts));
    parts = [];
    length = 0;
  };
  try {
    for (;;) {
      const { value, done: hasEnded } = await reader.read();
      if (signal.aborted) return undefined;
      if (hasEnded) break;
      parts.push(value);
      length += value.byteLength;
      if (length >= blobBytes) hand();
    }
  } finally {
    await reader.cancel().catch(() => {});
  }
  hand();
  return new Blob(done, { type: 'application/octet-stream' });
}
