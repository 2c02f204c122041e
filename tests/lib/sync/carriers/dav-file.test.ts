import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  blobLengthOf,
  blobNameOf,
  davFileHead,
  davFileName,
  fromDavFile,
  toDavFile,
} from '@/lib/sync/carriers/dav-file';
import { bytesOf } from '../../../support/bytes';

const someBytes = fc.uint8Array({ maxLength: 300 }).map((bytes) => Uint8Array.from(bytes));
const someName = fc.string({ unit: fc.constantFrom(...'abcdz0189-'), minLength: 1, maxLength: 60 });

describe('fromDavFile', () => {
  it('always gives the blob that was written', () => {
    fc.assert(
      fc.property(someBytes, (blob) => {
        expect(fromDavFile(toDavFile(blob))).toEqual(blob);
      }),
    );
  });

  it('never takes half a file for a whole one', () => {
    fc.assert(
      fc.property(someBytes, fc.nat(), (blob, cut) => {
        const file = toDavFile(blob);

        expect(fromDavFile(file.slice(0, cut % file.byteLength))).toBeUndefined();
      }),
    );
  });

  it('takes room that was made but not yet filled for nothing', () => {
    expect(fromDavFile(new Uint8Array(300))).toBeUndefined();
  });

  it('gives what was put there by somebody else as it is, for the seal to refuse', () => {
    const foreign = bytesOf('rdsync2\nsomething else');

    expect(fromDavFile(foreign)).toBe(foreign);
  });

  it('leaves out what was added behind', () => {
    const blob = bytesOf('kept');

    expect(fromDavFile(Uint8Array.from([...toDavFile(blob), 1, 2]))).toEqual(blob);
  });
});

describe('blobNameOf', () => {
  it('always finds the name of which the file was made', () => {
    fc.assert(
      fc.property(someName, (name) => {
        expect(blobNameOf(davFileName(name))).toBe(name);
      }),
    );
  });

  it.each([
    '.rdsync',
    'A.rdsync',
    'a.rdsync.part',
    'a.txt',
    'a b.rdsync',
    `${'a'.repeat(61)}.rdsync`,
    'a.rdsync\n',
    'ä.rdsync',
  ])('takes %j for none of ours', (fileName) => {
    expect(blobNameOf(fileName)).toBeUndefined();
  });
});

describe('blobLengthOf', () => {
  it.each([
    ['what the server does not tell', undefined, undefined],
    ['less than the head', davFileHead - 1, undefined],
    ['the head alone', davFileHead, 0],
    ['a blob', davFileHead + 300, 300],
  ])('of %s', (_name, fileLength, length) => {
    expect(blobLengthOf(fileLength)).toBe(length);
  });
});
