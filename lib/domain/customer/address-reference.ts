/**
 * Reference codes that eBay prints into the address, e.g. `ebay8xk2q9z` or `ebay:ab12cd3`: they belong on the label
 * and to one order, and say nothing about where somebody lives.
 */

export interface SplitStreet {
  /** The lines without codes; a line that was nothing but a code is gone. */
  readonly street: readonly string[];
  /** The first code, as printed. */
  readonly reference?: string;
}

const atStart = /^\s*(ebay:?[a-z0-9]{7}|ebay[:#-]?(?=[a-z]*\d)[a-z0-9]{5,14})(?![\p{L}\p{N}])[\s,;–-]*/iu;
const atEnd = /[\s,;–-]+(ebay[:#-]?(?=[a-z]*\d)[a-z0-9]{5,14})\s*$/iu;

/** Lines with their codes cut. */
export function splitAddressReference(street: readonly string[]): SplitStreet {
  const lines = street.map(splitLine);
  const reference = lines.find((line) => line.reference)?.reference;
  return {
    street: lines.filter((line) => !line.reference || line.text !== '').map((line) => line.text),
    ...(reference && { reference }),
  };
}

function splitLine(line: string): { readonly text: string; readonly reference?: string } {
  const match = line.length > 500 ? null : (atStart.exec(line) ?? atEnd.exec(line));
  if (!match?.[1]) return { text: line };
  return { text: line.replace(match[0], '').trim(), reference: match[1] };
}
