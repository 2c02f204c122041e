/** What a file of another program tells of a reply, as a template of ours or with the reason why it is none. */
import type { IncomingTemplate, RefusedEntry } from '@/lib/domain/template/library/incoming';
import { type Template, templateSchema } from '@/lib/domain/template/template';
import { htmlToText, isHtml } from './html-to-text';
import type { TranslatedBody } from './translate-body';

/** Of one language. */
export interface ForeignReply {
  /** Row or entry, from 1. */
  readonly place: number;
  /** The other program's own id of it. */
  readonly id?: string | undefined;
  readonly title?: string | undefined;
  readonly shortcut?: string | undefined;
  readonly folder?: string | undefined;
  readonly tags?: readonly string[] | undefined;
  readonly language?: string | undefined;
  /** Plain or HTML. */
  readonly text: string;
}

export interface ForeignRules {
  /** Goes in front of ids, so that those of two programs never meet. */
  readonly program: string;
  readonly translate: (text: string, place: number) => TranslatedBody;
  /** Of a text that says nothing of its language, BCP 47 primary. */
  readonly languageOf: (text: string) => string;
}

export interface ReadEntries {
  readonly templates: readonly IncomingTemplate[];
  readonly refused: readonly RefusedEntry[];
}

const longestBody = 20_000;

/** Replies with the same id, shortcut or title in several languages become one template. */
export function toIncoming(replies: readonly ForeignReply[], rules: ForeignRules): ReadEntries {
  const templates = new Map<string, IncomingTemplate>();
  const refused: RefusedEntry[] = [];
  for (const reply of replies) {
    const { place } = reply;
    const text = (isHtml(reply.text) ? htmlToText(reply.text) : reply.text.replace(/\r\n?/g, '\n')).trim();
    const { body, untranslated } = rules.translate(text, place);
    if (body.trim() === '') refused.push({ place, reason: 'no-text' });
    else if (body.length > longestBody) refused.push({ place, reason: 'too-long' });
    else addReply(templates, { reply, body, untranslated, rules });
  }
  return { templates: [...templates.values()], refused };
}

interface TranslatedReply extends TranslatedBody {
  readonly reply: ForeignReply;
  readonly rules: ForeignRules;
}

function addReply(
  templates: Map<string, IncomingTemplate>,
  { reply, body, untranslated, rules }: TranslatedReply,
): void {
  const language = languageTag(reply.language) ?? rules.languageOf(body);
  const variant = { title: titleOf(reply, body), body };
  const key = `${rules.program}:${idOf(reply, body)}`;
  for (let count = 1; ; count += 1) {
    const id = count === 1 ? key : `${key}-${count}`;
    const known = templates.get(id);
    const others = known?.template.variants;
    if (others?.[language] !== undefined) {
      const isSame = others[language]?.body === body && others[language]?.title === variant.title;
      if (isSame) return;
      continue;
    }
    const variants = { ...others, [language]: variant };
    const template: Template = known ? { ...known.template, variants } : templateOf(reply, id, variants);
    const all = [...new Set([...(known?.untranslated ?? []), ...untranslated])];
    templates.set(id, { template, place: known?.place ?? reply.place, untranslated: all });
    return;
  }
}

function templateOf(reply: ForeignReply, id: string, variants: Template['variants']): Template {
  const shortcut = reply.shortcut
    ?.trim()
    .replace(/^[/:;#.\\]+/, '')
    .slice(0, 40);
  const folder = oneLine(reply.folder, 60);
  const tags = (reply.tags ?? []).map((tag) => oneLine(tag, 60)).filter((tag) => tag !== '');
  return templateSchema.parse({
    id,
    ...(shortcut && { shortcut }),
    ...(folder && { folder }),
    tags: [...new Set(tags)].slice(0, 50),
    intents: [],
    situations: [],
    marketplaces: [],
    variants,
    updatedAt: 0,
  });
}

function titleOf({ title, shortcut }: ForeignReply, body: string): string {
  const firstLine = body.split('\n').find((line) => line.trim() !== '') ?? '';
  return oneLine(title, 200) || oneLine(shortcut, 200) || oneLine(firstLine, 60);
}

function oneLine(text: string | undefined, most: number): string {
  return (text ?? '').replace(/\s+/g, ' ').trim().slice(0, most).trim();
}

/** The same for the same reply, whenever its file is read. */
function idOf({ id, shortcut, title }: ForeignReply, body: string): string {
  if (id && /^[\w.-]{1,60}$/.test(id)) return id;
  return hashOf(id || shortcut || title || body);
}

/** `de` of `de`, `de-AT`, `DE_at`; undefined where it is none. */
function languageTag(tag: string | undefined): string | undefined {
  return /^([a-z]{2,3})(?:[-_]|$)/.exec((tag ?? '').trim().toLowerCase())?.[1];
}

/** FNV-1a over two lanes: enough that no two replies of one library meet. */
function hashOf(text: string): string {
  let one = 0x811c9dc5;
  let other = 0x9dc5811c;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    one = Math.imul(one ^ code, 0x01000193);
    other = Math.imul(other ^ (code + index), 0x01000193);
  }
  return `${(one >>> 0).toString(36)}${(other >>> 0).toString(36)}`;
}
