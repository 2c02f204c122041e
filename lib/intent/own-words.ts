/** What the buyer wrote themselves: without quoted history, mail headers and the line that a phone adds. */

/** Rules that mail programs draw above an older message. */
const historyRule =
  /^(?:-{2,}\s*(?:original message|ursprüngliche nachricht|message d'origine|messaggio originale|mensaje original|oorspronkelijk bericht)|_{10,}$)/iu;

/** "On 12 Nov 2026 at 10:14, … wrote:" in the languages of the marketplaces. */
const citationStart = /^(?:on|am|le|il|el|op|w dniu|den|em)\s|^\d/iu;
const citationVerb =
  /(?<!\p{L})(?:wrote|schrieb|a écrit|ha scritto|escribió|schreef|napisał|napisała|skrev|escreveu|のメール|書きました|写道)(?!\p{Script=Latin})/iu;
const longestCitation = 250;

/** `From:` … `Sent:` on following lines: a mail client's header. */
const headerLine = /^\*?(?:from|von|de|da|van|od|från|fra|差出人|发件人)\*?\s?[:：]\s?\S/iu;
const secondHeaderLine =
  /^\*?(?:sent|date|to|subject|gesendet|datum|an|betreff|envoyé|à|objet|inviato|a|oggetto|enviado|para|asunto|fecha|verzonden|aan|onderwerp|wysłano|do|temat|skickat|till|ämne|sendt|til|emne)\*?\s?[:：]/iu;

/** What a phone or mail program adds below. */
const programLine =
  /^(?:sent from|sent with|get outlook|gesendet (?:von|mit)|von meinem .{2,30} gesendet|envoyé (?:de|depuis|à partir)|inviato (?:da|dal)|enviado (?:desde|de)|verstuurd vanaf|verzonden vanaf|wysłane z|wysłano z|skickat från|sendt fra|iphoneから送信|发自我的)/iu;

const beginMark = /^-{4,}\s*begin message\s*-{4,}$/iu;
const endMark = /^-{4,}\s*end message\s*-{4,}$/iu;

export function ownWords(text: string): string {
  const lines = text.split(/\r\n?|\n/).map((line) => line.trim());
  const begin = lines.findIndex((line) => beginMark.test(line));
  const own = lines.slice(begin + 1);
  const end = own.findIndex((line, index) => isEnd(line, own[index + 1] ?? ''));
  return (end < 0 ? own : own.slice(0, end))
    .filter((line) => !line.startsWith('>'))
    .join('\n')
    .trim();
}

function isEnd(line: string, next: string): boolean {
  if (line === '--' || line === '—' || endMark.test(line) || programLine.test(line)) return true;
  if (headerLine.test(line) && secondHeaderLine.test(next)) return true;
  return historyRule.test(line) || isCitation(line);
}

function isCitation(line: string): boolean {
  if (line.length > longestCitation || !/[:：]$/.test(line)) return false;
  return citationStart.test(line) && /\d/.test(line) && citationVerb.test(line);
}
