/** How a draft is laid out: emojis, blank lines, HTML, length, capitals, placeholders that were left over. */
import { placeholderNouns } from '@/data/policy-rules/placeholder-nouns';
import type { Draft, Hit } from '../draft';

const emoji =
  /(?:\p{RI}{2}|(?![©®™↔↕‼⁉ℹ▪▫▶◀★☆])\p{Extended_Pictographic}|[0-9#*]\ufe0f?\u20e3)(?:\ufe0f|\u200d|[\u{1f3fb}-\u{1f3ff}])*/gu;
const blankLines = /\n(?:[^\S\n]{0,80}\n){2,}/g;
const tag =
  /<\/?(?:font|center|span|div|img|table|tr|td|style|script|iframe|h[1-6]|b|i|u|p|br|hr|a|ul|ol|li|em|strong|html|body|marquee)(?=[\s/>])[^<>]{0,300}>/gi;
const longestDefault = 2000;

const found = (text: string, pattern: RegExp): Hit[] =>
  [...text.matchAll(pattern)].map(({ 0: match, index }) => ({ start: index, end: index + match.length }));

export const findEmojis = ({ own }: Draft): readonly Hit[] =>
  found(own, emoji).map((hit) => ({ ...hit, fix: { start: hit.start, end: hit.end, text: '' } }));

export const findBlankLines = ({ own }: Draft): readonly Hit[] =>
  found(own.replaceAll('\r', ' '), blankLines).map((hit) => ({ ...hit, fix: { ...hit, text: '\n\n' } }));

export const findHtml = ({ own }: Draft): readonly Hit[] =>
  found(own, tag).map((hit) => ({ ...hit, fix: { ...hit, text: '' } }));

export function findTooLong({ text, facts }: Draft): readonly Hit[] {
  const limit = facts.limit ?? longestDefault;
  return text.length > limit ? [{ start: limit, end: text.length }] : [];
}

const placeholders: readonly RegExp[] = [
  /\{\{[^{}]{0,80}\}\}|\{%[^{}]{0,80}%\}|\$\{[^{}]{1,60}\}|\{\{/g,
  /\{[a-z][a-z0-9_ .-]{1,40}\}/gi,
  /\[\[[^[\]]{1,60}\]\]/g,
  /<<[^<>]{1,60}>>|<%[^<>]{1,60}%>|«[a-z]{1,20}[_.][a-z_]{1,20}»/gi,
  /%[a-z][a-z_]{2,30}%|%%[a-z_]{2,30}%%|#[a-z]{2,20}_[a-z_]{2,20}#|##[a-z_ ]{2,30}##|@@[a-z_]{2,30}@@|__[A-Z_]{3,30}__|\*\|[A-Z_:]{2,30}\|\*/gi,
  new RegExp(
    `[[(<](?:(?:insert|enter|your|the|hier|ihre?n?|bitte|inserer|votre|inserire|il|insertar|su|ici|vul|in)\\s){0,2}(?:${placeholderNouns.join('|')})(?:[ _-](?:hier|here|ici|qui|aqui|einfugen|einfügen|eintragen|name|number|nr|nummer|id|date|einsetzen|invoegen|insérer|inserire)){0,2}(?:\\s?\\d)?(?:\\s(?:des|der|del|de|du|della|dell'|of|van|av|af)\\s?[^\\])>]{1,25})?[\\])>]`,
    'gi',
  ),
  /\[(?:insert|einfügen|hier|insérer|inserire|insertar)[^\]]{0,40}\]/gi,
  /\[\p{Lu}[\p{Lu}\d]{2,30}(?:[ _-]\p{Lu}[\p{Lu}\d]{0,30}){0,4}\]/gu,
  /\$\p{L}{2,30}(?:[_.]\p{L}{2,30}){1,3}\$|\$\p{Lu}{3,30}\$/gu,
  /(?<![\p{L}\d-])X{3,12}(?![\p{L}\d]|[ -]?(?:[Ll]arge|L|S|LARGE)(?!\p{L}))/gu,
  /(?<![p{L}\d])(?:lorem ipsum|TODO|TBD)(?![p{L}\d])/g,
  /(?<![p{L}\d_])(?:undefined|NaN|\[object Object\])(?![p{L}\d_])/g,
  /(?<=(?:dear|hello|hi|hey|hallo|bonjour|buongiorno|hola|order|bestellung|commande|ordine|pedido|mr|ms|number|for)[ :]{1,2})(?:null|none|n\/a)(?=[ ,.!]|$)(?! (?:euro|problem|eur|uhr|komma|prozent|grad|fehler|of|the|was|were|in|is))/gi,
];

const allCapsRun = /(?<![\p{L}\d])\p{Lu}{2,}(?:[ ,!?'-]{1,3}\p{Lu}{2,}){3,}/gu;

export const findPlaceholders = ({ own }: Draft): readonly Hit[] =>
  placeholders.flatMap((pattern) => found(own, pattern));

export const findCapitals = ({ own }: Draft): readonly Hit[] =>
  found(own, allCapsRun).filter(({ start, end }) => end - start > 15);

export const findImportantTag = ({ own }: Draft): readonly Hit[] =>
  found(own, /\[ ?(?:important|wichtig|importante?|belangrijk|wazne|ważne|viktigt|vigtigt|重要) ?\]/giu).map((hit) => ({
    ...hit,
    fix: { ...hit, text: '' },
  }));
