/** A file as the zip library reads it: by ranges, never as a whole. */
import type { ReportFile } from './report-file';

const pieceBytes = 262_144;

export class ZipBytes {
  readonly size: number;
  readonly #file: ReportFile;

  constructor(file: ReportFile) {
    this.#file = file;
    this.size = file.size;
  }

  get readable(): ReadableStream<Uint8Array> {
    return this.createReadable();
  }

  async readUint8Array(start: number, length: number): Promise<Uint8Array> {
    return new Uint8Array(await this.#file.slice(start, Math.min(start + length, this.size)).arrayBuffer());
  }

  createReadable({ offset = 0, size = this.size - offset }: { offset?: number; size?: number } = {}) {
    let position = offset;
    const end = Math.min(offset + size, this.size);
    return new ReadableStream<Uint8Array>({
      pull: async (controller) => {
        if (position < end) {
          const piece = await this.readUint8Array(position, Math.min(pieceBytes, end - position));
          position += piece.length;
          controller.enqueue(piece);
          if (piece.length > 0 && position < end) return;
        }
        controller.close();
      },
    });
  }
}
