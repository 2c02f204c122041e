/**
 * Makes text from a page fit for a reply: no control characters, nothing that turns the direction of the text around it.
 *
 * Direction isolates are taken out and none are put in: a name in another script reads right without them, while the
 * invisible characters would count against the box's limit and show as boxes in some mail programs.
 */

// biome-ignore lint/suspicious/noControlCharactersInRegex: taking them out is the purpose
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;
const directionOverrides = /[\u202a-\u202e\u2066-\u2069]/g;
const brokenOrMark = /[\p{Surrogate}\ufeff\ufff9-\ufffb]/gu;

/** All lines ends as `\n`. */
export function unifyLineEnds(text: string): string {
  return text.replace(/\r\n?|\u2028|\u2029/g, '\n');
}

/** Text of several lines, e.g. a signature; undefined if nothing is left. */
export function cleanLines(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const clean = unifyLineEnds(text)
    .replace(controls, '')
    .replace(directionOverrides, '')
    .replace(brokenOrMark, '')
    .replace(/\t/g, ' ')
    .trim();
  return clean === '' ? undefined : clean;
}

/** Text of one line, e.g. a name; undefined if nothing is left. */
export function cleanLine(text: string | undefined): string | undefined {
  return cleanLines(text)?.replace(/\s+/g, ' ');
}
