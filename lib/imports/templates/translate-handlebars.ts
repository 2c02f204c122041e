/** Placeholders in double braces, as Briskine and most help desks write them, and the marks of other desks: `#name#`. */
import { variableFor } from './known-placeholders';
import { cursorTag, joinPieces, type Piece, placeholder, renderTag, type TranslatedBody } from './translate-body';

const mark = /\{\{\{?([^{}]{0,300})\}?\}\}|#([A-Za-z][\w .-]{1,40})#|\{([A-Za-z][\w .]{1,40})\}|\{%[^{}%]{0,300}%\}/g;

export function translateHandlebars(text: string): TranslatedBody {
  const pieces: Piece[] = [];
  let place = 0;
  for (const match of text.matchAll(mark)) {
    const piece = toPiece(match);
    if (!piece) continue;
    pieces.push({ kind: 'text', source: text.slice(place, match.index) }, piece);
    place = match.index + match[0].length;
  }
  return joinPieces([...pieces, { kind: 'text', source: text.slice(place) }]);
}

/** Undefined for words between signs that are no placeholder. */
function toPiece([source, inDoubleBraces, inSigns, inBraces]: RegExpExecArray): Piece | undefined {
  if (inDoubleBraces !== undefined) return expressionPiece(source, inDoubleBraces.trim());
  const name = inSigns ?? inBraces;
  if (name === undefined) return { kind: 'value', source };
  const variable = variableFor(name);
  return variable === undefined ? undefined : { kind: 'value', source, out: placeholder(variable) };
}

function expressionPiece(source: string, expression: string): Piece {
  const [, sign = '', rest = ''] = /^([#/^>!&~]?)([\s\S]*)$/.exec(expression) ?? [];
  const words = rest.trim();
  if (sign === '!') return { kind: 'value', source, out: '' };
  if (sign === '>') return { kind: 'value', source, ...(/^[\w.-]{1,40}$/.test(words) && { out: renderTag(words) }) };
  if (sign === '#') return { kind: 'open', source, out: openingOf(words) };
  if (sign === '/') return { kind: 'close', source, out: words === 'if' ? '{% endif %}' : '{% endunless %}' };
  if (words === 'else') return { kind: 'else', source, out: '{% else %}' };
  if (/^cursor\b/.test(words)) return { kind: 'value', source, ...(words === 'cursor' && { out: cursorTag }) };
  return { kind: 'value', source, out: translationOf(words) };
}

function openingOf(words: string): string | undefined {
  const [, kind, name = ''] = /^(if|unless)\s+([\w.[\]]{1,200})$/.exec(words) ?? [];
  const variable = kind && variableFor(name);
  return variable ? `{% ${kind} ${variable} %}` : undefined;
}

/** A name, and what stands for it where it is not known; other filters would change what is written. */
function translationOf(words: string): string | undefined {
  const [name = '', ...filters] = words.split('|');
  const variable = /^[\w.[\]\s-]{1,200}$/.test(name) ? variableFor(name) : undefined;
  if (variable === undefined || filters.length > 1) return undefined;
  if (filters.length === 0) return placeholder(variable);
  const fallback = /^\s*(?:fallback|default)\s*[:(]\s*["']([^"']{0,100})["']\s*\)?\s*$/.exec(filters[0] ?? '')?.[1];
  return fallback === undefined ? undefined : placeholder(variable, fallback);
}
