/**
 * Espanso's match files. The YAML is read by a library that whoever calls hands in: this module knows what it means.
 *
 * Source: espanso.org/docs/matches/basics and /forms, and match files in public, read 2026-11-22.
 */
import * as z from 'zod/mini';
import { FillInFields } from './fill-in-fields';
import { htmlToText } from './html-to-text';
import { type ForeignReply, type ForeignRules, type ReadEntries, toIncoming } from './incoming-template';
import { cursorTag, joinPieces, type Piece, placeholder, type TranslatedBody } from './translate-body';

const variableSchema = z.object({
  name: z.string(),
  type: z.optional(z.string()),
  params: z.optional(z.record(z.string(), z.unknown())),
});
type EspansoVariable = z.infer<typeof variableSchema>;
const formFieldSchema = z.object({
  type: z.optional(z.string()),
  default: z.optional(z.string()),
  values: z.optional(z.union([z.array(z.unknown()), z.string()])),
});
const matchSchema = z.object({
  trigger: z.optional(z.string()),
  triggers: z.optional(z.array(z.string())),
  label: z.optional(z.string()),
  replace: z.optional(z.string()),
  form: z.optional(z.string()),
  form_fields: z.optional(z.record(z.string(), formFieldSchema)),
  markdown: z.optional(z.string()),
  html: z.optional(z.string()),
  vars: z.optional(z.array(variableSchema)),
});
type EspansoMatch = z.infer<typeof matchSchema>;
const fileSchema = z.object({ matches: z.array(z.unknown()), global_vars: z.optional(z.array(z.unknown())) });

/** Undefined where the file is not of this kind. */
export function readEspanso(value: unknown, languageOf: ForeignRules['languageOf']): ReadEntries | undefined {
  const file = fileSchema.safeParse(value);
  if (!file.success) return undefined;
  const globals = (file.data.global_vars ?? []).flatMap((entry) => {
    const parsed = variableSchema.safeParse(entry);
    return parsed.success ? [parsed.data] : [];
  });
  const refused: ReadEntries['refused'][number][] = [];
  const matches = new Map<number, EspansoMatch>();
  const replies = file.data.matches.flatMap((entry, index): ForeignReply[] => {
    const place = index + 1;
    const parsed = matchSchema.safeParse(entry);
    if (!parsed.success) {
      refused.push({ place, reason: 'not-a-template' });
      return [];
    }
    const match = parsed.data;
    matches.set(place, match);
    const shortcut = match.trigger ?? match.triggers?.[0];
    return [{ place, title: match.label, shortcut, text: textOf(match) }];
  });
  const translate = (text: string, place: number) => translateMatch(text, matches.get(place), globals);
  const read = toIncoming(replies, { program: 'espanso', translate, languageOf });
  return { templates: read.templates, refused: [...refused, ...read.refused] };
}

function textOf({ replace, form, markdown, html }: EspansoMatch): string {
  return replace ?? form ?? markdown ?? (html === undefined ? '' : htmlToText(html));
}

const mark = /\$\|\$|\{\{\s{0,9}([\w.-]{1,60})\s{0,9}\}\}|\[\[\s{0,9}([\w -]{1,60}?)\s{0,9}\]\]|\{\{[^{}]{0,300}\}\}/g;

function translateMatch(
  text: string,
  match: EspansoMatch | undefined,
  globals: readonly EspansoVariable[],
): TranslatedBody {
  const fields = new FillInFields();
  const variables = new Map([...globals, ...(match?.vars ?? [])].map((variable) => [variable.name, variable]));
  const isForm = match?.form !== undefined && match.replace === undefined;
  const pieces: Piece[] = [];
  let place = 0;
  for (const found of text.matchAll(mark)) {
    const [source, variable, field] = found;
    if (field !== undefined && !isForm) continue;
    pieces.push({ kind: 'text', source: text.slice(place, found.index) });
    if (source === '$|$') pieces.push({ kind: 'value', source, out: cursorTag });
    else if (field !== undefined || (isForm && variable !== undefined && !variables.has(variable))) {
      const name = field ?? variable ?? '';
      pieces.push({ kind: 'value', source, out: askFor(name, match?.form_fields?.[name], fields) });
    } else pieces.push(variablePiece(source, variable ?? '', variables, fields));
    place = found.index + source.length;
  }
  return joinPieces([...pieces, { kind: 'text', source: text.slice(place) }]);
}

type FormField = z.infer<typeof formFieldSchema>;

function askFor(name: string, field: FormField | undefined, fields: FillInFields): string | undefined {
  const isChoice = field?.type === 'choice' || field?.type === 'list';
  const values = typeof field?.values === 'string' ? field.values.split('\n') : (field?.values ?? []);
  const choices = values.filter((value) => typeof value === 'string');
  return fields.ask({
    name,
    type: isChoice ? 'choice' : 'text',
    default: field?.default,
    ...(isChoice && { choices }),
  });
}

function variablePiece(
  source: string,
  name: string,
  variables: ReadonlyMap<string, EspansoVariable>,
  fields: FillInFields,
): Piece {
  // `{{form1.name}}` is a field of the form that the variable is.
  const [owner = '', field] = name.split('.');
  const variable = variables.get(owner);
  const params = variable?.params ?? {};
  switch (variable?.type) {
    case 'echo':
      return typeof params.echo === 'string' ? { kind: 'text', source: params.echo } : { kind: 'value', source };
    case 'date':
      return { kind: 'value', source, out: isToday(params) ? placeholder('today') : undefined };
    case 'choice':
      return { kind: 'value', source, out: askFor(name, choiceField(params), fields) };
    case 'form': {
      const parsed = z.record(z.string(), formFieldSchema).safeParse(params.fields ?? {});
      return {
        kind: 'value',
        source,
        out: field && askFor(name, parsed.success ? parsed.data[field] : undefined, fields),
      };
    }
    default:
      return { kind: 'value', source };
  }
}

/** A day of now: no offset, and no hours in the format. */
function isToday({ format, offset }: Readonly<Record<string, unknown>>): boolean {
  return !offset && typeof format === 'string' && /%[dejDFxYym]/.test(format) && !/%[HIklMSTRrpPcsX]/.test(format);
}

function choiceField({ values }: Readonly<Record<string, unknown>>): FormField {
  const list = Array.isArray(values) ? values : typeof values === 'string' ? values.split('\n') : [];
  const texts = list.map((value: unknown) => {
    const labelled = z.object({ label: z.string() }).safeParse(value);
    return labelled.success ? labelled.data.label : value;
  });
  return { type: 'choice', values: texts };
}
