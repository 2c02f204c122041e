/** Bytes of a saved page to text: UTF-8 unless the page declares another encoding near its beginning. */

const sniffedBytes = 1024;

export function decodeHtml(bytes: Uint8Array): string {
  const byOrderMark = encodingOfOrderMark(bytes);
  const encoding = byOrderMark ?? declaredEncoding(bytes) ?? 'utf-8';
  try {
    return new TextDecoder(encoding).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

function encodingOfOrderMark([first, second]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

function declaredEncoding(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, sniffedBytes));
  return /<meta[^>]{0,200}charset\s{0,5}=\s{0,5}["']?([\w-]{1,40})/i.exec(start)?.[1];
}
