/**
 * Of a message's features those that a model has weights for, as rows of its table. They count as if there were no
 * others: their values have a length of one again. Training and product use this same code.
 */
import type { Features } from './features';

/** @param rows the row of each feature that the model knows */
export function toRows({ ids, values }: Features, rows: ReadonlyMap<number, number>): Features {
  const known: number[] = [];
  const found: number[] = [];
  let sum = 0;
  for (let index = 0; index < ids.length; index += 1) {
    const row = rows.get(ids[index] ?? 0);
    if (row === undefined) continue;
    const value = values[index] ?? 0;
    known.push(row);
    found.push(value);
    sum += value * value;
  }
  const scale = sum > 0 ? 1 / Math.sqrt(sum) : 0;
  return { ids: Uint32Array.from(known), values: Float32Array.from(found, (value) => value * scale) };
}

export function rowsOfIds(ids: Iterable<number>): ReadonlyMap<number, number> {
  return new Map(Array.from(ids, (id, row) => [id, row]));
}
