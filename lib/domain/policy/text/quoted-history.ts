/** What a draft quotes from earlier messages: it is not the seller's text, so no rule reads it. */

export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The line above a quoted message, as mail programs and both portals write it. All after it is quoted. */
const headings: readonly RegExp[] = [
  /^\s{0,8}-{2,}\s?(?:original message|forwarded message|urspr[uü]ngliche nachricht|message d'origine|messaggio originale|mensaje original|oorspronkelijk bericht|ursprungligt meddelande|oprindelig meddelelse|wiadomo[sś][cć] oryginalna)\s?-{0,9}/iu,
  /^\s{0,8}(?:on|am|le|il(?: giorno)?|el(?: d[ií]a)?|op|den|dnia|w dniu)\s[^\n]{4,160}\s(?:wrote|schrieb(?: [^\n]{1,60})?|a écrit|ha scritto|escribió|schreef(?: [^\n]{1,60})?|skrev(?: [^\n]{1,60})?|napisał\(?a?\)?)\s?:\s{0,8}$/iu,
];

/** In original places, in order. Lines that begin with `>` and everything below a quoted message's heading. */
function quotedStretches(text: string): readonly Stretch[] {
  const quoted: Stretch[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const end = Math.min(text.length, start + line.length + 1);
    if (line.length < 400 && headings.some((heading) => heading.test(line)))
      return start < text.length ? [...quoted, { start, end: text.length }] : quoted;
    if (end > start && /^\s{0,8}>/.test(line)) quoted.push({ start, end });
    start = end;
  }
  return quoted;
}

/** The text with every quoted character made a space, so that places stay. */
export function withoutQuotes(text: string): string {
  return quotedStretches(text).reduce((kept, { start, end }) => {
    const lineEnd = text.charAt(end - 1) === '\n' ? '\n' : ' ';
    return `${kept.slice(0, start)}${' '.repeat(end - start - 1)}${lineEnd}${kept.slice(end)}`;
  }, text);
}
