/** What stands in a cell, without what spreadsheets, downloads and sellers put around it. */

/** The text of a cell; undefined where it holds nothing (`--` is eBay's and Amazon Japan's word for nothing). */
export function plainCell(cell: string): string | undefined {
  if (cell === '') return undefined;
  const text = needsTrim(cell) ? cell.trim() : cell;
  return text === '' || text === '--' ? undefined : text;
}

/** White space beyond ASCII is seldom; what is not plain at the ends is left to `trim`. */
function needsTrim(cell: string): boolean {
  const first = cell.charCodeAt(0);
  const last = cell.charCodeAt(cell.length - 1);
  return first < 33 || first > 126 || last < 33 || last > 126;
}

/** Text for people: control characters are spaces; undefined where damage has left holes in it. */
export function textCell(cell: string, longest: number): string | undefined {
  const text = plainCell(cell);
  if (text === undefined || text.includes('\ufffd')) return undefined;
  const clean = /\p{Cc}/u.test(text) ? text.replace(/\p{Cc}+/gu, ' ').trim() : text;
  return clean === '' ? undefined : cutText(clean, longest);
}

/** At most so many characters, none of them half. */
export function cutText(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const last = text.charCodeAt(longest - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? longest - 1 : longest);
}

/** "6.72260E+13": what a spreadsheet makes of a long number. */
export function isScientific(text: string): boolean {
  const second = text.charAt(1);
  if (second !== '.' && second !== ',' && second !== 'E' && second !== 'e') return false;
  return text.length < 40 && /^\d(?:[.,]\d{0,20}E\+?|E\+)\d{1,3}$/i.test(text);
}
