/** Reads the bytes of a model one after the other, and refuses what is cut or impossible. Numbers are little endian. */

export class ModelFormatError extends Error {
  override readonly name = 'ModelFormatError';
}

export class ByteReader {
  private position = 0;
  private readonly view: DataView;

  constructor(private readonly bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  isAtEnd(): boolean {
    return this.position === this.bytes.length;
  }

  byte(): number {
    return this.view.getUint8(this.take(1));
  }

  float(): number {
    const value = this.view.getFloat32(this.take(4), true);
    if (!Number.isFinite(value)) throw new ModelFormatError('A number is not finite.');
    return value;
  }

  text(length: number): string {
    return String.fromCharCode(...this.bytesOf(length));
  }

  /** Seven bits a byte, the lowest first. */
  variable(): number {
    let value = 0;
    for (let shift = 0; shift < 28; shift += 7) {
      const byte = this.byte();
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value;
    }
    throw new ModelFormatError('A number is too long.');
  }

  /** Not copied: they are those of the file. */
  bytesOf(count: number): Uint8Array {
    const start = this.take(count);
    return this.bytes.subarray(start, start + count);
  }

  private take(length: number): number {
    const start = this.position;
    if (start + length > this.bytes.length) throw new ModelFormatError('The model ends too early.');
    this.position = start + length;
    return start;
  }
}
