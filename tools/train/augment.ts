/** Messages as hurried people write them: the same wish with small letters, lost accents, typing errors and courtesies. */
import type { Random } from './random';

const openings: Readonly<Record<string, string>> = {
  en: 'Hi|Hello|Hello,|hi there|Good morning,|Dear seller,|hey',
  de: 'Hallo|Hallo,|Guten Tag,|Sehr geehrte Damen und Herren,|Moin|hi|Servus',
  fr: 'Bonjour|Bonjour,|bjr|Bonsoir,|slt|Madame, Monsieur,|bonjour',
  es: 'Hola|Hola,|Buenas|Buenos días,|buenas tardes|Estimados señores:',
  it: 'Salve|Buongiorno|Buongiorno,|ciao|Buonasera,|Gentile venditore,',
  nl: 'Hallo|Hoi|Beste,|Goedemorgen,|Dag,',
  pl: 'Dzień dobry|Witam|Witam,|hej|Dzień dobry,',
  sv: 'Hej|Hej!|Hejsan|God dag,',
  da: 'Hej|Hej!|Goddag|Hej med jer,',
  ja: 'こんにちは。|お世話になります。|はじめまして。',
  zh: '你好，|您好，|在吗，|卖家你好，',
};

const closings: Readonly<Record<string, string>> = {
  en: 'Thanks|Thank you|Thanks in advance|Regards, {name}|thx|Kind regards\n{name}|please',
  de: 'Danke|Vielen Dank|Danke im Voraus|MfG|Mit freundlichen Grüßen\n{name}|LG|Gruß {name}|bitte',
  fr: 'Merci|Merci d’avance|Cordialement|merci de votre retour|Cordialement, {name}|svp|Bonne journée',
  es: 'Gracias|Muchas gracias|Un saludo|Saludos, {name}|gracias de antemano|por favor',
  it: 'Grazie|Grazie mille|Cordiali saluti|Saluti, {name}|grazie in anticipo|per favore',
  nl: 'Bedankt|Alvast bedankt|Met vriendelijke groet, {name}|groetjes|gr {name}',
  pl: 'Dziękuję|Pozdrawiam|Pozdrawiam, {name}|z góry dziękuję|dzieki',
  sv: 'Tack|Tack på förhand|Mvh {name}|Med vänliga hälsningar\n{name}|tack!',
  da: 'Tak|På forhånd tak|Mvh {name}|Med venlig hilsen\n{name}|tak!',
  ja: 'よろしくお願いします。|よろしくお願いいたします。|お願いします。',
  zh: '谢谢|谢谢！|麻烦了|拜托了',
};

const spaceless: ReadonlySet<string> = new Set(['ja', 'zh']);

/** Said around a wish; never around a message that needs no answer. */
export function wrapInCourtesies(text: string, language: string, random: Random): string {
  const gap = spaceless.has(language) ? '' : random.pick([' ', '\n', ' ']);
  const opened = random.chance(0.5) ? `${random.pick((openings[language] ?? '').split('|'))}${gap}${text}` : text;
  if (!random.chance(0.6)) return opened;
  const stop = /[.!?。！？…]$/.test(opened) || random.chance(0.3) ? '' : '.';
  return `${opened}${spaceless.has(language) ? '' : stop}${gap}${random.pick((closings[language] ?? '').split('|'))}`;
}

export function joinMessages(first: string, second: string, language: string, random: Random): string {
  const stop = /[.!?。！？…]$/.test(first) ? '' : '.';
  if (spaceless.has(language)) return `${first}${stop === '' ? '' : '。'}${second}`;
  return `${first}${stop}${random.pick([' ', '\n', ' '])}${second}`;
}

export function roughen(text: string, random: Random): string {
  let rough = text;
  if (random.chance(0.4)) rough = rough.toLowerCase();
  if (random.chance(0.3)) rough = withoutAccents(rough);
  if (random.chance(0.3)) rough = rough.replace(/['’]/g, random.pick(['', ' ', "'"]));
  if (random.chance(0.3)) rough = rough.replace(/[.,;:]+(?=\s|$)/g, '');
  if (random.chance(0.15)) rough = rough.replace(/[?]+/g, '');
  if (random.chance(0.35)) rough = mistype(rough, random);
  return rough;
}

function withoutAccents(text: string): string {
  return text
    .normalize('NFD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFC')
    .replace(/ß/g, 'ss')
    .replace(/ø/g, 'o')
    .replace(/æ/g, 'ae')
    .replace(/ł/g, 'l');
}

/** One or two letters lost, doubled or swapped, inside longer words. */
function mistype(text: string, random: Random): string {
  let typed = text;
  for (let count = 1 + random.below(2); count > 0; count -= 1) {
    const at = random.below(Math.max(1, typed.length - 2));
    const pair = typed.slice(at, at + 2);
    if (!/^\p{Script=Latin}{2}$/u.test(pair)) continue;
    const changed = random.pick([pair.slice(1), `${pair[1]}${pair[0]}`, `${pair[0]}${pair}`]);
    typed = typed.slice(0, at) + changed + typed.slice(at + 2);
  }
  return typed;
}
