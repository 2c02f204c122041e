/** The number of the house in an address, which tells neighbours of one postcode apart. */

/** Lines longer than this hold no address. */
const longestLine = 200;

/** A flat, room or floor within the house, with its number: the house is another one. */
const unit =
  /(?:\b(?:flat|apt|apartment|unit|suite|ste|room|rm|floor|fl|bldg|building|appt|appartement|etage|etg|stock|og|whg|wohnung|zimmer|top|tur|stiege|stg|interno|int|scala|piso|puerta|planta|lok|lokal|lgh)\b\.?|#)\s*(?:no\.?|nr\.?)?\s*\d{1,5}\s*[a-z]?\b/gi;

/** Numbers that count streets, days or floors: "5th Avenue", "Straße des 17. Juni", "2. OG". */
const ordinal = /\b\d{1,4}(?:st|nd|rd|th|er|ère|ème|ª|º|°)\b|\b\d{1,2}\.(?=\s*\p{L})/giu;

const inCareOf = /^\s*(?:c\s*\/\s*o|p\s*\/\s*a|z\.?\s*hd?\.?|attn|bei|chez)\b/i;

/**
 * First number of the address with its letter, small: `12`, `14b`. A flat's number stands in only where there is no
 * other. Undefined where no line holds a number.
 * @example houseNumber(['Flat 2', '7 Mill Street']) // '7'
 */
export function houseNumber(street: readonly string[]): string | undefined {
  const lines = street
    .map((line) => line.slice(0, longestLine).normalize('NFKC'))
    .filter((line) => !inCareOf.test(line));
  const outside = lines.map((line) => line.replace(unit, ' ').replace(ordinal, ' '));
  return firstNumber(outside) ?? firstNumber(lines);
}

function firstNumber(lines: readonly string[]): string | undefined {
  for (const line of lines) {
    const match = /(?<![\p{Script=Latin}\d])0*(\d{1,6})(?:([a-z])(?![\p{L}\d])|\s+([a-z])(?=\s*(?:$|,)))?/iu.exec(line);
    if (match) return `${match[1]}${(match[2] ?? match[3] ?? '').toLowerCase()}`;
  }
  return undefined;
}
