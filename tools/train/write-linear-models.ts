/** Writes what `lib/intent/linear-model` reads. */
import { modelMagic, modelVersion } from '@/lib/intent/linear-model';
import { LevelPacking } from '@/lib/intent/packed-weights';
import type { PackedRows } from './pack-rows';

export interface TrainedModel extends PackedRows {
  readonly name: string;
  readonly featureBits: number;
  readonly temperature: number;
  readonly columns: readonly string[];
  readonly bias: Float32Array;
  /** The feature of each row, ascending. */
  readonly ids: Uint32Array;
}

export function writeLinearModels(models: readonly TrainedModel[]): Uint8Array {
  const head = Uint8Array.from([...toBytes(modelMagic), modelVersion, models.length]);
  return joined([head, ...models.flatMap(modelBytes)]);
}

function modelBytes(model: TrainedModel): Uint8Array[] {
  const { name, featureBits, temperature, columns, bias, ids, codes, levels, mostLevel } = model;
  const described = columns.flatMap((column, index) => [...named(column), ...float(bias[index] ?? 0)]);
  const head = [...named(name), featureBits, ...float(temperature), columns.length, ...described];
  const gaps = Array.from(ids).flatMap((id, index) => variable(id - (ids[index - 1] ?? -1) - 1));
  return [
    Uint8Array.from([...head, ...variable(ids.length), ...gaps]),
    codes,
    Uint8Array.of(mostLevel),
    packed(columnAfterColumn(levels, columns.length), new LevelPacking(mostLevel)),
  ];
}

/** What the same column says in neighbouring rows is alike: so it packs best. */
function columnAfterColumn(levels: Int8Array, width: number): Int8Array {
  const rows = levels.length / width;
  return levels.map((_level, at) => levels[(at % rows) * width + Math.floor(at / rows)] ?? 0);
}

function packed(levels: Int8Array, packing: LevelPacking): Uint8Array {
  return Uint8Array.from({ length: Math.ceil(levels.length / packing.perByte) }, (_none, index) =>
    packing.pack(levels.subarray(index * packing.perByte, (index + 1) * packing.perByte)),
  );
}

function variable(value: number): number[] {
  const bytes: number[] = [];
  let rest = value;
  while (rest >= 0x80) {
    bytes.push((rest & 0x7f) | 0x80);
    rest >>>= 7;
  }
  return [...bytes, rest];
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let position = 0;
  for (const part of parts) {
    whole.set(part, position);
    position += part.length;
  }
  return whole;
}

function named(name: string): number[] {
  return [name.length, ...toBytes(name)];
}

function toBytes(text: string): number[] {
  return Array.from(text, (letter) => letter.charCodeAt(0));
}

function float(value: number): number[] {
  return [...new Uint8Array(Float32Array.of(value).buffer)];
}
