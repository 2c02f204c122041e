/**
 * Text Blaze's commands in braces.
 *
 * Source: blaze.today/guides/forms, /guides/formulas and /commands, read 2026-11-22.
 */
import { FillInFields } from './fill-in-fields';
import { variableFor } from './known-placeholders';
import { cursorTag, joinPieces, type Piece, placeholder, renderTag, type TranslatedBody } from './translate-body';

const command =
  /\{(formtext|formparagraph|formmenu|formdate|formtoggle|endformtoggle|cursor|time|clipboard|site|if|elseif|else|endif|note|endnote|import|key|click|wait|user|snippet|link|image|repeat|endrepeat|error|button|run|urlload|urlsend|dbselect|=)([^{}]{0,1000})\}/gi;

export function translateTextBlaze(text: string): TranslatedBody {
  const fields = new FillInFields();
  const pieces: Piece[] = [];
  let place = 0;
  for (const match of text.matchAll(command)) {
    const [source, name = '', rest = ''] = match;
    pieces.push(
      { kind: 'text', source: text.slice(place, match.index) },
      toPiece(source, name.toLowerCase(), rest, fields),
    );
    place = match.index + source.length;
  }
  return joinPieces([...pieces, { kind: 'text', source: text.slice(place) }]);
}

interface Settings {
  readonly positional: readonly string[];
  readonly named: ReadonlyMap<string, string>;
}

function toPiece(source: string, name: string, rest: string, fields: FillInFields): Piece {
  const settings = readSettings(rest.replace(/^\s*:/, ''));
  switch (name) {
    case 'note':
      return { kind: 'open', source, out: '{% comment %}' };
    case 'endnote':
      return { kind: 'close', source, out: '{% endcomment %}' };
    case 'if':
    case 'repeat':
    case 'formtoggle':
      return { kind: 'open', source };
    case 'endif':
    case 'endrepeat':
    case 'endformtoggle':
      return { kind: 'close', source };
    case 'else':
    case 'elseif':
      return { kind: 'else', source };
    default:
      return { kind: 'value', source, out: translationOf(name, rest, settings, fields) };
  }
}

function translationOf(name: string, rest: string, settings: Settings, fields: FillInFields): string | undefined {
  const { positional, named } = settings;
  const question = { name: named.get('name'), label: named.get('name'), default: named.get('default') };
  switch (name) {
    case 'formtext':
    case 'formparagraph':
      return fields.ask({ ...question, type: 'text' });
    case 'formdate':
      return fields.ask({ ...question, type: 'date' });
    case 'formmenu':
      return named.get('multiple') === 'yes'
        ? undefined
        : fields.ask({ ...question, type: 'choice', choices: choicesOf(settings) });
    case 'cursor':
      return cursorTag;
    case 'time':
      // A day without shift; hours have no place in a reply of ours.
      return named.size === 0 && /[DY]/.test(rest) && !/[Hhms]/.test(rest) ? placeholder('today') : undefined;
    case 'import':
      return positional.length === 1 && named.size === 0 ? renderTag(positional[0] ?? '') : undefined;
    case 'user':
      return variableFor(`user${positional[0] ?? ''}`) === undefined ? undefined : placeholder('agent.name');
    case '=':
      return fields.again(rest.trim());
    default:
      return undefined;
  }
}

/** The default is one of the choices, wherever it stands. */
function choicesOf({ positional, named }: Settings): readonly string[] {
  const wanted = named.get('default');
  return wanted === undefined || positional.includes(wanted) ? positional : [...positional, wanted];
}

function readSettings(text: string): Settings {
  const parts = text.split(';').map((part) => part.trim());
  const named = new Map<string, string>();
  const positional: string[] = [];
  for (const part of parts) {
    const [, name, value] = /^([a-z]{2,20})\s*=\s*([\s\S]*)$/i.exec(part) ?? [];
    if (name && value !== undefined) named.set(name.toLowerCase(), value.trim());
    else if (part !== '') positional.push(part);
  }
  return { positional, named };
}
