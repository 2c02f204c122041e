/** Names of blobs: `<device>-<number>-<random>`. The device's number grows; what is random keeps two copies of one profile apart. */

const shape = /^([a-z0-9]{8,32})-([a-z0-9]{1,9})-[a-z0-9]{6,16}$/;
const base = 36;

export interface BlobName {
  readonly device: string;
  readonly number: number;
}

/** Undefined for names that no blob of an exchange has, e.g. that of a key. */
export function parseBlobName(name: string): BlobName | undefined {
  const [, device, number] = shape.exec(name) ?? [];
  return device && number ? { device, number: Number.parseInt(number, base) } : undefined;
}

export function newBlobName({ device, number }: BlobName): string {
  return `${device}-${number.toString(base)}-${randomWord(10)}`;
}

export function randomWord(length: number): string {
  const bytes = crypto.getRandomValues(new Uint8Array(length));
  return [...bytes].map((byte) => (byte % base).toString(base)).join('');
}
