/** The keys under which blobs lie in the browser's sync area: each blob in as many items as it needs. */

/** A blob's name and the number of one of its items. */
export interface ItemPlace {
  readonly name: string;
  readonly index: number;
}

/** More than fit into the whole area. */
export const mostItemsOfBlob = 99;

const blobName = /^[a-z0-9-]{1,60}$/;
const itemKey = /^rd\.([a-z0-9-]{1,60})\.(\d{2})$/;

/** @throws RangeError for what no blob may be called. */
export function keyOf({ name, index }: ItemPlace): string {
  if (!blobName.test(name)) throw new RangeError(`No name of a blob: ${name}`);
  return `rd.${name}.${String(index).padStart(2, '0')}`;
}

/** Undefined for keys of something else. */
export function readKey(key: string): ItemPlace | undefined {
  const [, name, index] = itemKey.exec(key) ?? [];
  return name === undefined ? undefined : { name, index: Number(index) };
}
