/** Bytes in pieces: the small tools that reading and writing of streams share. */

/** Bytes of a buffer of their own, as WebCrypto and streams want them. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** The pieces of a stream, which is let go of when nobody wants more of it. */
export async function* piecesOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Bytes> {
  const reader = stream.getReader();
  try {
    for (;;) {
      const { value, done } = await reader.read();
      if (done) return;
      yield ownBytes(value);
    }
  } finally {
    await reader.cancel().catch(() => {});
  }
}

/** A stream of what a generator gives, asked for piece by piece. */
export function streamOf(pieces: AsyncIterator<Bytes>): ReadableStream<Bytes> {
  return new ReadableStream<Bytes>({
    async pull(controller) {
      const { value, done } = await pieces.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      await pieces.return?.();
    },
  });
}

export function joinBytes(parts: readonly Uint8Array[]): Bytes {
  const joined = new Uint8Array(parts.reduce((sum, { byteLength }) => sum + byteLength, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.byteLength;
  }
  return joined;
}

/** Takes bytes as they come and gives them as they are wanted. */
export class ByteQueue {
  #parts: Bytes[] = [];
  #length = 0;

  get length(): number {
    return this.#length;
  }

  add(bytes: Bytes): void {
    if (bytes.byteLength === 0) return;
    this.#parts.push(bytes);
    this.#length += bytes.byteLength;
  }

  /** The first so many bytes, which must be there. They stay. */
  peek(count: number): Bytes {
    const taken = this.take(count);
    this.#parts.unshift(taken);
    this.#length += taken.byteLength;
    return taken;
  }

  /** Takes the first so many bytes away; fewer where there are no more. */
  take(count: number): Bytes {
    const wanted = Math.min(count, this.#length);
    const taken: Bytes[] = [];
    let missing = wanted;
    let used = 0;
    for (const part of this.#parts) {
      if (missing === 0) break;
      if (part.byteLength <= missing) {
        taken.push(part);
        missing -= part.byteLength;
        used += 1;
      } else {
        taken.push(part.subarray(0, missing));
        this.#parts[used] = part.subarray(missing);
        missing = 0;
      }
    }
    this.#parts.splice(0, used);
    this.#length -= wanted;
    const [only] = taken;
    return taken.length === 1 && only ? only : joinBytes(taken);
  }
}

function ownBytes(bytes: Uint8Array): Bytes {
  return bytes.buffer instanceof ArrayBuffer
    ? new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    : new Uint8Array(bytes);
}
