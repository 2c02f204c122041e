/** Opens what was sealed. Nothing comes out that was not sealed with this passphrase, at this place, in this order. */
import { ByteQueue, type Bytes } from './bytes';
import { type ChunkContext, decryptChunk, frameLength, readFrame } from './chunk';
import { SealError } from './seal-error';
import { headerLength, readHeader } from './seal-header';
import { deriveSealingKey } from './sealing-key';

/** The passphrase fitted. */
export interface Unsealer {
  /** Takes all sealed bytes, header too. Fails with a `SealError` at the first chunk that is not as it was sealed. */
  readonly unsealing: () => TransformStream<Bytes, Bytes>;
}

/**
 * @param beginning the first `headerLength` bytes at least
 * @throws SealError
 */
export async function unlock(beginning: Bytes, passphrase: string): Promise<Unsealer> {
  const header = await readHeader(beginning.slice(0, headerLength));
  const context = { ...header, key: await deriveSealingKey(passphrase, header) };
  const opened = await decryptChunk(context, { number: 0, isLast: false }, header.check);
  if (opened?.byteLength !== 0) throw new SealError('wrong-passphrase', 0);
  return { unsealing: () => new TransformStream(new Opening(context)) };
}

class Opening implements Transformer<Bytes, Bytes> {
  readonly #context: ChunkContext;
  readonly #queue = new ByteQueue();
  #isPastHeader = false;
  #hasEnded = false;
  #number = 0;
  /** Where the chunk in hand begins. */
  #at = 0;

  constructor(context: ChunkContext) {
    this.#context = context;
  }

  async transform(bytes: Bytes, controller: TransformStreamDefaultController<Bytes>): Promise<void> {
    this.#queue.add(bytes);
    if (!this.#isPastHeader) {
      if (this.#queue.length < headerLength) return;
      this.#queue.take(headerLength);
      this.#isPastHeader = true;
      this.#at = headerLength;
    }
    while (await this.#openNext(controller));
    // Nothing may stand behind the last chunk.
    if (this.#hasEnded && this.#queue.length > 0) throw this.#problem('damaged');
  }

  flush(): void {
    if (!this.#hasEnded) throw this.#problem('cut-short');
  }

  async #openNext(controller: TransformStreamDefaultController<Bytes>): Promise<boolean> {
    if (this.#hasEnded || this.#queue.length < frameLength) return false;
    const frame = readFrame(this.#queue.peek(frameLength));
    if (!frame) throw this.#problem('damaged');
    if (this.#queue.length < frameLength + frame.length) return false;
    this.#queue.take(frameLength);
    const place = { number: this.#number + 1, isLast: frame.isLast };
    const opened = await decryptChunk(this.#context, place, this.#queue.take(frame.length));
    if (!opened) throw this.#problem('damaged');
    this.#number = place.number;
    this.#hasEnded = place.isLast;
    this.#at += frameLength + frame.length;
    if (opened.byteLength > 0) controller.enqueue(opened);
    return true;
  }

  #problem(problem: 'damaged' | 'cut-short'): SealError {
    return new SealError(problem, this.#at);
  }
}
