/**
 * A linear model as it stands in `public/intent-model.bin`, checked when it is read. It knows some features only; each has
 * a row of weights, packed as `packed-weights.ts` says.
 * Layout (little endian): `RDLM`, version, number of models; then per model: name, feature bits, temperature, columns
 * (name, bias), number of rows, gaps between the ids of their features (7 bits a byte), factors of the rows, the highest
 * level, and all levels column after column.
 */
import { ByteReader, ModelFormatError } from './byte-reader';
import type { Features } from './features';
import { rowsOfIds, toRows } from './known-features';
import { factorCodes, LevelPacking, mostLevels, toFactor } from './packed-weights';

export interface LinearModel {
  readonly columns: readonly string[];
  readonly featureBits: number;
  /** Raw scores, one per column; already divided by the temperature that was measured in training. */
  scores(features: Features): Float32Array;
}

export const modelMagic = 'RDLM';
export const modelVersion = 2;

const maxFeatureBits = 22;

/** @throws {ModelFormatError} when the bytes are not whole or not of this version */
export function parseLinearModels(bytes: Uint8Array): ReadonlyMap<string, LinearModel> {
  const reader = new ByteReader(bytes);
  if (reader.text(modelMagic.length) !== modelMagic) throw new ModelFormatError('This is no model.');
  const version = reader.byte();
  if (version !== modelVersion) throw new ModelFormatError(`Model version ${version} is not known.`);
  const models = new Map<string, LinearModel>();
  for (let count = reader.byte(); count > 0; count -= 1) models.set(reader.text(reader.byte()), readModel(reader));
  if (!reader.isAtEnd()) throw new ModelFormatError('Bytes are left after the model.');
  return models;
}

function readModel(reader: ByteReader): LinearModel {
  const featureBits = reader.byte();
  if (featureBits > maxFeatureBits) throw new ModelFormatError('The model has too many features.');
  const temperature = reader.float();
  if (!(temperature > 0)) throw new ModelFormatError('The temperature is not above 0.');
  const columns = Array.from({ length: reader.byte() }, () => ({
    name: reader.text(reader.byte()),
    bias: reader.float() / temperature,
  }));
  const ids = readIds(reader, 2 ** featureBits);
  const factors = readFactors(reader, ids.length, temperature);
  const levels = readLevels(reader, ids.length, columns.length);
  const rows = rowsOfIds(ids);
  return {
    columns: columns.map(({ name }) => name),
    featureBits,
    scores: (features) => {
      const scores = Float32Array.from(columns, ({ bias }) => bias);
      addRows(scores, toRows(features, rows), factors, levels);
      return scores;
    },
  };
}

function readIds(reader: ByteReader, features: number): readonly number[] {
  const ids: number[] = [];
  let last = -1;
  for (let left = reader.variable(); left > 0; left -= 1) {
    last += reader.variable() + 1;
    if (last >= features) throw new ModelFormatError('A row belongs to no feature.');
    ids.push(last);
  }
  return ids;
}

function readFactors(reader: ByteReader, rows: number, temperature: number): Float32Array {
  const codes = reader.bytesOf(rows);
  if (codes.some((code) => code >= factorCodes)) throw new ModelFormatError('A factor is not known.');
  return Float32Array.from(codes, (code) => toFactor(code) / temperature);
}

/** Row after row, as they are used. */
function readLevels(reader: ByteReader, rows: number, width: number): Int8Array {
  const most = reader.byte();
  if (most === 0 || most > mostLevels) throw new ModelFormatError('The levels are not known.');
  const packing = new LevelPacking(most);
  const packed = reader.bytesOf(Math.ceil((rows * width) / packing.perByte));
  if (packed.some((byte) => byte >= packing.bytes)) throw new ModelFormatError('A level is not known.');
  const levels = new Int8Array(rows * width);
  for (let at = 0; at < levels.length; at += 1) {
    const column = Math.floor(at / rows);
    const row = at - column * rows;
    levels[row * width + column] = packing.levelAt(packed[Math.floor(at / packing.perByte)] ?? 0, at % packing.perByte);
  }
  return levels;
}

function addRows(scores: Float32Array, { ids, values }: Features, factors: Float32Array, levels: Int8Array): void {
  const width = scores.length;
  for (let index = 0; index < ids.length; index += 1) {
    const row = ids[index] ?? 0;
    const amount = (values[index] ?? 0) * (factors[row] ?? 0);
    const start = row * width;
    for (let column = 0; column < width; column += 1) {
      scores[column] = (scores[column] ?? 0) + amount * (levels[start + column] ?? 0);
    }
  }
}
