import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ModelFormatError } from '@/lib/intent/byte-reader';
import { parseLinearModels } from '@/lib/intent/linear-model';
import { type TrainedModel, writeLinearModels } from '../../../tools/train/write-linear-models';

const trained: TrainedModel = {
  name: 'tiny',
  featureBits: 9,
  temperature: 2,
  columns: ['yes', 'no'],
  bias: Float32Array.of(0.5, -0.5),
  ids: Uint32Array.of(3, 9, 300),
  codes: Uint8Array.of(16, 19, 0),
  mostLevel: 2,
  levels: Int8Array.of(2, -1, 1, 0, 2, 2),
};
const bytes = writeLinearModels([trained]);

describe('parseLinearModels', () => {
  it('scores with the weights that were written, by the temperature', () => {
    const model = parseLinearModels(bytes).get('tiny');

    expect(model?.columns).toEqual(['yes', 'no']);
    const [yes, no] = model?.scores({ ids: Uint32Array.of(3, 9), values: Float32Array.of(0.6, 0.8) }) ?? [];

    expect(yes).toBeCloseTo((0.5 + 0.6 * 2 + 0.8 * 2) / 2, 4);
    expect(no).toBeCloseTo((-0.5 - 0.6) / 2, 4);
  });

  it('counts the features it knows as if there were no others', () => {
    const model = parseLinearModels(bytes).get('tiny');
    const alone = model?.scores({ ids: Uint32Array.of(3), values: Float32Array.of(1) });
    const among = model?.scores({ ids: Uint32Array.of(1, 3, 5, 511), values: Float32Array.of(0.5, 0.5, 0.5, 0.5) });

    expect(alone?.[0]).toBeCloseTo(1.25, 4);
    expect(among).toEqual(alone);
  });

  it('has nothing to say by a row without a factor', () => {
    const model = parseLinearModels(bytes).get('tiny');

    expect([...(model?.scores({ ids: Uint32Array.of(300), values: Float32Array.of(1) }) ?? [])]).toEqual([0.25, -0.25]);
  });

  it('gives the bias where no feature is known', () => {
    const model = parseLinearModels(bytes).get('tiny');

    expect([...(model?.scores({ ids: Uint32Array.of(15), values: Float32Array.of(1) }) ?? [])]).toEqual([0.25, -0.25]);
  });

  it('refuses every cut model', () => {
    for (let length = 0; length < bytes.length; length += 1) {
      expect(() => parseLinearModels(bytes.slice(0, length))).toThrow(ModelFormatError);
    }
  });

  it('reads or refuses any bytes, and throws nothing else', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: bytes.length - 1 }), fc.integer({ min: 0, max: 255 }), (at, value) => {
        const changed = bytes.slice();
        changed[at] = value;
        try {
          parseLinearModels(changed);
        } catch (error) {
          expect(error).toBeInstanceOf(ModelFormatError);
        }
      }),
    );
  });

  it('refuses bytes that are left over', () => {
    expect(() => parseLinearModels(Uint8Array.of(...bytes, 0))).toThrow('Bytes are left after the model.');
  });
});
