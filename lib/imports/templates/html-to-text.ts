/**
 * The words of an HTML text as plain text: lists and line breaks stay, bold and the like go. Nothing is rendered, and
 * one pass over the text is enough however it is mangled.
 */

const paragraphs = new Set(['p', 'ul', 'ol', 'blockquote', 'table', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const lines = new Set(['div', 'li', 'tr', 'section', 'article', 'header', 'footer', 'pre', 'hr']);
const hidden = new Set(['script', 'style', 'head', 'title', 'template', 'noscript']);
const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  Auml: 'Ä',
  Ouml: 'Ö',
  Uuml: 'Ü',
  szlig: 'ß',
  eacute: 'é',
  egrave: 'è',
  agrave: 'à',
  ccedil: 'ç',
  ntilde: 'ñ',
  euro: '€',
  pound: '£',
  copy: '©',
  reg: '®',
  trade: '™',
  hellip: '…',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  bull: '•',
};

/** Whether a text was written as HTML. */
export function isHtml(text: string): boolean {
  return /<\/?(?:p|div|br|ul|ol|li|b|strong|i|em|u|a|span|table|h[1-6])(?:\s[^<>]{0,2000})?\/?>/i.test(text);
}

export function htmlToText(html: string): string {
  const out = new TextLines();
  const lists: (number | undefined)[] = [];
  let link: { readonly address: string; readonly start: number } | undefined;
  let place = 0;
  while (place < html.length) {
    const open = html.indexOf('<', place);
    out.write(decodeEntities(html.slice(place, open < 0 ? html.length : open)));
    if (open < 0) break;
    const tag = readTag(html, open);
    if (!tag) {
      out.write('<');
      place = open + 1;
      continue;
    }
    place = tag.end;
    const { name, isEnd } = tag;
    if (hidden.has(name) && !isEnd) place = endOfHidden(html, name, place);
    else if (name === 'br') out.breakLine();
    else if (paragraphs.has(name))
      out.startBlock(name === 'ul' || name === 'ol' ? (lists.length > (isEnd ? 1 : 0) ? 1 : 2) : 2);
    else if (lines.has(name)) out.startBlock(1);
    if (name === 'ul' || name === 'ol') {
      if (isEnd) lists.pop();
      else lists.push(name === 'ol' ? 0 : undefined);
    }
    if (name === 'li' && !isEnd) out.write(nextMark(lists));
    if ((name === 'td' || name === 'th') && isEnd) out.write(' ');
    if (name === 'a' && !isEnd) link = { address: tag.address, start: out.length };
    if (name === 'a' && isEnd && link) {
      if (link.address !== '' && !out.endsWith(link.address, link.start)) out.write(` (${link.address})`);
      link = undefined;
    }
  }
  return out.text();
}

interface Tag {
  readonly name: string;
  readonly isEnd: boolean;
  readonly end: number;
  /** Where a link leads, if that is a web address. */
  readonly address: string;
}

const tagHead = /<(\/?)([a-z][a-z0-9]*)|<!--|<[!?]/iy;
const longestTag = 4000;

function readTag(html: string, start: number): Tag | undefined {
  tagHead.lastIndex = start;
  const head = tagHead.exec(html);
  if (!head) return undefined;
  const isComment = head[0] === '<!--';
  const close = html.slice(start, start + longestTag).indexOf(isComment ? '-->' : '>');
  if (close < 0) return undefined;
  const end = start + close + (isComment ? 3 : 1);
  const address = /\shref\s{0,9}=\s{0,9}["']?(https?:\/\/[^\s"'<>]{1,2000})/i.exec(html.slice(start, end))?.[1] ?? '';
  return { name: (head[2] ?? '').toLowerCase(), isEnd: head[1] === '/', end, address: decodeEntities(address) };
}

function endOfHidden(html: string, name: string, from: number): number {
  const close = html.toLowerCase().indexOf(`</${name}`, from);
  return close < 0 ? html.length : close;
}

function nextMark(lists: (number | undefined)[]): string {
  const depth = lists.length - 1;
  const count = lists[depth];
  if (count === undefined) return '- ';
  lists[depth] = count + 1;
  return `${count + 1}. `;
}

function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi, (whole, decimal, hex, name: string) => {
    const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : undefined;
    if (code === undefined) return Object.hasOwn(entities, name) ? (entities[name] ?? whole) : whole;
    return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : whole;
  });
}

/** Text with its line ends counted, so that blocks within blocks part lines only once. */
class TextLines {
  #text = '';
  #pending = 0;

  get length(): number {
    return this.#text.length;
  }

  write(text: string): void {
    const flat = text.replace(/[\s\u00a0]+/g, ' ');
    const words = this.#text === '' || this.#pending > 0 || /[\n ]$/.test(this.#text) ? flat.trimStart() : flat;
    if (words === '') return;
    if (this.#pending > 0 && this.#text !== '') this.#text = this.#text.trimEnd() + '\n'.repeat(this.#pending);
    this.#text += words;
    this.#pending = 0;
  }

  breakLine(): void {
    this.#pending += 1;
  }

  /** So many line ends at least. */
  startBlock(ends: number): void {
    this.#pending = Math.max(this.#pending, ends);
  }

  endsWith(text: string, start: number): boolean {
    return this.#text.slice(start).trim() === text;
  }

  text(): string {
    return this.#text.trim();
  }
}
