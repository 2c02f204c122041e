/**
 * The encoding of a report, told from bytes of its beginning, middle and end: byte order mark, UTF-16 by its zeros,
 * UTF-8 by its rules, Shift_JIS where Japan is named or kana are met, else windows-1252.
 */
import type { ReportEncoding } from './report-survey';

export interface DetectedEncoding {
  readonly encoding: ReportEncoding;
  readonly bom: boolean;
  /** False while only ASCII was met: then the first other byte of the file decides. */
  readonly isCertain: boolean;
  /** Whether some bytes are no text in it. */
  readonly isDamaged: boolean;
}

export type EncodingGuess = DetectedEncoding | 'binary';

const mark = { encoding: 'utf-8', bom: true, isCertain: true, isDamaged: false } as const;

/** `samples` are cut at random places but the first, which is the beginning of the file. */
export function detectEncoding(samples: readonly Uint8Array[], fileName: string): EncodingGuess {
  const [head = new Uint8Array()] = samples;
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return { ...mark, isDamaged: isDamagedUtf8(samples) };
  if (head[0] === 0xff && head[1] === 0xfe) return { ...mark, encoding: 'utf-16le' };
  if (head[0] === 0xfe && head[1] === 0xff) return { ...mark, encoding: 'utf-16be' };
  const wide = wideEncoding(head);
  if (wide) return { encoding: wide, bom: false, isCertain: true, isDamaged: false };
  if (isBinary(head)) return 'binary';
  return { ...narrowEncoding(samples, fileName), bom: false };
}

/** Of bytes without byte order mark or zeros. */
export function narrowEncoding(samples: readonly Uint8Array[], fileName: string): Omit<DetectedEncoding, 'bom'> {
  const { valid, invalid } = utf8Evidence(samples);
  if (valid === 0 && invalid === 0) return { encoding: 'utf-8', isCertain: false, isDamaged: false };
  if (valid > invalid) return { encoding: 'utf-8', isCertain: true, isDamaged: invalid > 0 };
  const encoding = isShiftJis(samples, namesJapan(samples, fileName)) ? 'shift_jis' : 'windows-1252';
  return { encoding, isCertain: true, isDamaged: false };
}

/** ASCII in two bytes each has a zero in every other place. */
function wideEncoding(head: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const length = Math.min(head.length, 4096) & ~1;
  const zeros = [0, 0];
  for (let index = 0; index < length; index += 1) {
    if (head[index] === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = zeros;
  if (length < 16) return undefined;
  if (odd > length * 0.35 && even < length * 0.05) return 'utf-16le';
  return even > length * 0.35 && odd < length * 0.05 ? 'utf-16be' : undefined;
}

/** Texts have line ends and tabs, and hardly any other control characters. */
function isBinary(head: Uint8Array): boolean {
  const length = Math.min(head.length, 8192);
  let controls = 0;
  for (let index = 0; index < length; index += 1) {
    const byte = head[index] ?? 0;
    if (byte < 9 || (byte > 13 && byte < 32)) controls += 1;
  }
  return controls > length * 0.02;
}

function isDamagedUtf8(samples: readonly Uint8Array[]): boolean {
  return utf8Evidence(samples).invalid > 0;
}

/** How many characters of several bytes are right, and how many bytes are in no right place. Cut ends are forgiven. */
function utf8Evidence(samples: readonly Uint8Array[]): { valid: number; invalid: number } {
  let valid = 0;
  let invalid = 0;
  for (const [number, bytes] of samples.entries()) {
    let index = 0;
    if (number > 0) while (index < 3 && isContinuation(bytes[index])) index += 1;
    while (index < bytes.length) {
      const byte = bytes[index] ?? 0;
      if (byte < 0x80) {
        index += 1;
        continue;
      }
      const length = utf8Length(bytes, index);
      if (length > 0) valid += 1;
      else if (length === 0) invalid += 1;
      index += length > 0 ? length : 1;
      if (length < 0) break;
    }
  }
  return { valid, invalid };
}

function isContinuation(byte: number | undefined): boolean {
  return byte !== undefined && (byte & 0xc0) === 0x80;
}

/** Bytes of the character that begins here; 0 if none does, −1 if the bytes end in the middle of it. */
function utf8Length(bytes: Uint8Array, start: number): number {
  const lead = bytes[start] ?? 0;
  const length =
    lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
  if (length === 0) return 0;
  for (let offset = 1; offset < length; offset += 1) {
    if (start + offset >= bytes.length) return -1;
    if (!isContinuation(bytes[start + offset])) return 0;
  }
  const second = bytes[start + 1] ?? 0;
  const isOverlong = (lead === 0xe0 && second < 0xa0) || (lead === 0xf0 && second < 0x90);
  const isBeyond = (lead === 0xed && second > 0x9f) || (lead === 0xf4 && second > 0x8f);
  return isOverlong || isBeyond ? 0 : length;
}

/** Sales channel, currency or alias domain say so, or the file's own name. */
function namesJapan(samples: readonly Uint8Array[], fileName: string): boolean {
  if (/(?:^|[^a-z])(?:jp|japan)(?:[^a-z]|$)|[\u3040-\u30ff\u4e00-\u9fff]/i.test(fileName)) return true;
  const decoder = new TextDecoder('latin1');
  return samples.some((bytes) => /amazon\.co\.jp|\tJPY\t/i.test(decoder.decode(bytes)));
}

/**
 * Whether the bytes can be Shift_JIS and look it. Western letters and quotes make accidental pairs, but not long
 * without a break of the rules, and hardly ever kana.
 */
function isShiftJis(samples: readonly Uint8Array[], isJapanNamed: boolean): boolean {
  let pairs = 0;
  let kana = 0;
  let errors = 0;
  for (const [number, bytes] of samples.entries()) {
    // A sample from the middle may begin with the second half of a character.
    let index = number > 0 ? bytes.indexOf(10) + 1 : 0;
    for (; index < bytes.length; index += 1) {
      const lead = bytes[index] ?? 0;
      if (lead < 0x80 || (lead >= 0xa1 && lead <= 0xdf)) continue;
      const trail = bytes[index + 1];
      if (trail === undefined) break;
      const isLead = (lead >= 0x81 && lead <= 0x9f) || (lead >= 0xe0 && lead <= 0xfc);
      if (!isLead || trail < 0x40 || trail === 0x7f || trail > 0xfc) {
        errors += 1;
        continue;
      }
      index += 1;
      pairs += 1;
      if ((lead === 0x82 && trail >= 0x9f && trail <= 0xf1) || (lead === 0x83 && trail <= 0x96)) kana += 1;
    }
  }
  if (isJapanNamed) return pairs > 0 && errors * 20 <= pairs;
  return errors * 100 <= pairs && kana > 0 && kana * 8 >= pairs;
}
