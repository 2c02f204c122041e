import { describe, expect, it } from 'vitest';
import { decodeHtml } from '../../../tools/inspect/decode-html';

describe('decodeHtml', () => {
  it.each([
    ['UTF-8 by default', Buffer.from('<p>Größe</p>', 'utf8'), '<p>Größe</p>'],
    ['a byte order mark', Buffer.from('\ufeff<p>é</p>', 'utf8'), '<p>é</p>'],
    [
      'a declared encoding',
      Buffer.from('<meta charset="iso-8859-1"><p>\xe9</p>', 'latin1'),
      '<meta charset="iso-8859-1"><p>é</p>',
    ],
    [
      'an encoding nobody knows',
      Buffer.from('<meta charset="klingon"><p>é</p>', 'utf8'),
      '<meta charset="klingon"><p>é</p>',
    ],
    ['UTF-16', Buffer.from('\ufeff<p>é</p>', 'utf16le'), '<p>é</p>'],
  ])('reads %s', (_name, bytes, text) => {
    expect(decodeHtml(bytes)).toBe(text);
  });
});
