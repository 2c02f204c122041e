/** Marks that are set by rule, so that the words can be written with the spaces of a keyboard. */

const wideSpace = '\u00a0';
const narrowSpace = '\u202f';

/**
 * French spaces that do not break: wide before a colon and within quotation marks, narrow before the other double
 * marks. Leaves Liquid as it is, which has none of them after a space.
 */
export function frenchSpaces(text: string): string {
  return text
    .replace(/ (?=[;?!])/g, narrowSpace)
    .replace(/ (?=[:»])/g, wideSpace)
    .replace(/(?<=«) /g, wideSpace);
}
