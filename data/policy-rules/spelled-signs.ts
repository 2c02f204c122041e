/** How people spell `@` and `.` in eleven languages, folded, and the words by which they speak of mail. */

export const atWords =
  'at arobase arobas arroba chiocciola apenstaartje snabela snabel malpa klammeraffe affenschwanz bei chez presso aet atto'.split(
    ' ',
  );

export const dotWords = 'dot punkt punto point punt kropka punktum prik ponto'.split(' ');

/** `(at)`, ` [ät] `, `{a}`, `<at>`, `snabel-a`, `アットマーク`. */
export const bracketedAt =
  / {0,2}[([{<‹*_] {0,2}(?:at|a|aet|@|arobase|arroba|chiocciola|bei|apenstaartje|snabel-?a|malpa|klammeraffe) {0,2}[)\]}>›*_] {0,2}| snabel-a | {0,2}(?:アットマーク|アット|圈a|艾特) {0,2}| {1,2}@ {0,2}| {0,2}@ {1,2}/gu;

export const bracketedDot =
  / {0,2}[([{<‹*_] {0,2}(?:dot|\.|punkt|punto|point|punt|kropka|punktum|d0t) {0,2}[)\]}>›*_] {0,2}| {0,2}(?:ドット|点) {0,2}(?=(?:com|net|org|jp|co|cn|shop)(?![a-z]))/gu;

export const mailWords =
  'mail mails email emails e-mail mailto correo courriel adresse address write schreiben schreib schreibe schreibt ecrivez ecrire scriva scrivete scrivi escriba escribanos escribame contact contactez contatti contacte kontakt kontaktieren reach erreichbar erreichen posta mailadresse inbox gmail posteingang'.split(
    ' ',
  );
