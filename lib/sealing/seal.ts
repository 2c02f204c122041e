/** Seals a stream of bytes with a passphrase: what comes out tells nothing but its length without it. */
import { ByteQueue, type Bytes } from './bytes';
import { type ChunkContext, chunkLength, encryptChunk, frameOf } from './chunk';
import { draftHeader, writeHeader } from './seal-header';
import { deriveSealingKey, usualRounds } from './sealing-key';

export interface SealOptions {
  /** Rounds of the key derivation; fewer only where nothing is at stake. */
  readonly rounds?: number;
}

/** @throws RangeError for an empty passphrase: it would protect nothing and look as if it did. */
export async function sealing(
  passphrase: string,
  { rounds = usualRounds }: SealOptions = {},
): Promise<TransformStream<Bytes, Bytes>> {
  if (passphrase === '') throw new RangeError('An empty passphrase seals nothing');
  const draft = draftHeader(rounds);
  const context = { ...draft, key: await deriveSealingKey(passphrase, draft) };
  const check = await encryptChunk(context, { number: 0, isLast: false }, new Uint8Array(0));
  const header = await writeHeader({ ...draft, check });
  const queue = new ByteQueue();
  let number = 0;

  return new TransformStream<Bytes, Bytes>({
    start(controller) {
      controller.enqueue(header);
    },
    async transform(bytes, controller) {
      queue.add(bytes);
      // The last chunk is told from the others, so one is held back until it is known whether more comes.
      while (queue.length > chunkLength) {
        number += 1;
        await putChunk(controller, context, { number, isLast: false, plain: queue.take(chunkLength) });
      }
    },
    async flush(controller) {
      await putChunk(controller, context, { number: number + 1, isLast: true, plain: queue.take(chunkLength) });
    },
  });
}

async function putChunk(
  controller: TransformStreamDefaultController<Bytes>,
  context: ChunkContext,
  { plain, ...place }: { readonly number: number; readonly isLast: boolean; readonly plain: Bytes },
): Promise<void> {
  const sealed = await encryptChunk(context, place, plain);
  controller.enqueue(frameOf(sealed, place.isLast));
  controller.enqueue(sealed);
}
