/** The forms of Amazon's ids, and text made comparable. Source: developer-docs.amazon.com/sp-api, read 2026-11-21. */

const orderIdForm = String.raw`\d{3}-\d{7}-\d{7}`;
const wholeOrderId = new RegExp(`^${orderIdForm}$`);
const orderIdInText = new RegExp(`(?<![\\d-])${orderIdForm}(?![\\d-])(?!\\s*(?:…|\\.\\.\\.))`, 'g');
const caseIdForm = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/;
const asinForm = /^(?:B[0-9A-Z]{9}|\d{9}[\dX])$/;
const asinInPath = /\/(?:dp|gp\/product|gp\/aw\/d)\/([0-9A-Z]{10})(?=[/?#]|$)/;
/** Most texts are tidy as they are. */
const untidy = /\s\s|[^\S ]|^ | $|[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;
const directionMarks = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

export function isOrderId(text: string): boolean {
  return wholeOrderId.test(text);
}

/** Whole order ids in a text, each once; one that is cut ("405-0000001-00…") is none. */
export function orderIdsIn(text: string): string[] {
  return [...new Set(text.match(orderIdInText))];
}

/** The case id in one spelling; undefined if the text is none. */
export function toCaseId(text: string | null | undefined): string | undefined {
  const id = text?.trim().toLowerCase();
  return id && caseIdForm.test(id) ? id : undefined;
}

export function isAsin(text: string): boolean {
  return asinForm.test(text);
}

/** The ASIN that a product link leads to. */
export function asinOfLink(href: string): string | undefined {
  const asin = asinInPath.exec(href)?.[1];
  return asin && isAsin(asin) ? asin : undefined;
}

/** White space folded to single spaces, marks of writing direction left out. */
export function tidy(text: string): string {
  if (!untidy.test(text)) return text;
  return text.replace(directionMarks, '').replace(/\s+/g, ' ').trim();
}

/** For comparing words on the page with known ones: tidy, in lower case, without a colon at the end. */
export function fold(text: string): string {
  return tidy(text)
    .toLowerCase()
    .replace(/[’ʼ]/g, "'")
    .replace(/\s*[:：]$/, '');
}

/** Whether one tidy text is the other or a cut form of it ("Product details enq…"). */
export function isSameOrCut(a: string, b: string): boolean {
  return a === b || isCutOf(a, b) || isCutOf(b, a);
}

function isCutOf(cut: string, whole: string): boolean {
  const start = cutStart(cut);
  return start !== undefined && start.length >= 8 && whole.startsWith(start);
}

/** What stands before the ellipsis of a cut text; undefined if the text is not cut. */
export function cutStart(text: string): string | undefined {
  const ellipsis = ['…', '...'].find((end) => text.endsWith(end));
  return ellipsis && text.slice(0, -ellipsis.length).trimEnd();
}
