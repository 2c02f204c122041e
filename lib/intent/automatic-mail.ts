/**
 * Mails that a machine wrote: out of office, "we have received your message", undeliverable. They want nothing, so it
 * has to be clear, as people write of holidays too.
 */
import { foldText } from '@/lib/domain/template/fold-text';

/** What only a machine writes. */
const certainPhrases: readonly string[] = [
  'automatic reply|auto-reply|autoreply|auto reply|automated message|automated response|automatic response|automatically generated|this mailbox is not monitored|unattended mailbox|do not reply to this|will not be forwarded|undeliverable|delivery status notification|delivery has failed',
  'abwesenheitsnotiz|automatische antwort|automatisch generiert|automatisch erstellt|automatisch erzeugt|automatische ruckmeldung|nicht weitergeleitet|diese e-mail-adresse wird nicht|nicht auf diese e-mail|nicht auf diese nachricht|eingangsbestatigung|ihre anfrage ist bei uns eingegangen|ihre nachricht ist bei uns eingegangen|unzustellbar',
  'reponse automatique|message automatique :|generee automatiquement|genere automatiquement|ne pas repondre a ce|accuse de reception',
  'respuesta automatica|mensaje automatico|generado automaticamente|no responda a este|acuse de recibo|hemos recibido su mensaje|hemos recibido su consulta',
  'risposta automatica|messaggio automatico|generato automaticamente|generata automaticamente|non rispondere a quest|abbiamo ricevuto la sua richiesta|abbiamo ricevuto il suo messaggio|mancato recapito',
  'automatisch antwoord|automatisch bericht|automatische reactie|afwezigheidsbericht|niet beantwoorden|uw bericht is ontvangen en|ontvangstbevestiging',
  'autoodpowiedz|automatyczna odpowiedz|odpowiedz automatyczna|wiadomosc automatyczna|wygenerowana automatycznie|wygenerowano automatycznie|prosimy nie odpowiadac|nie odpowiadac na te',
  'autosvar|automatiskt svar|automatiskt meddelande|franvaromeddelande|svara inte pa detta|vi har tagit emot ditt',
  'automatisk svar|automatisk besked|automatisk genereret|fravaersbesked|svar ikke pa denne|vi har modtaget din henvendelse',
  '自動返信|自動応答|自動送信|自動配信|送信専用|返信いただいてもお答え',
  '自动回复|自动答复|系统自动|请勿回复|无法送达',
];

/** Absence: people tell a seller of it too, with what they wish. */
const absencePhrases: readonly string[] = [
  'out of office|out of the office|limited access to email|limited access to my email|limited access to mail|away from my desk|annual leave until|on leave until|maternity leave|parental leave|is no longer with|currently out of|return to the office|back in the office',
  'nicht im buro|nicht im haus|ausser haus|wieder erreichbar|wieder im buro|in elternzeit|im mutterschutz|in dringenden fallen wenden',
  "absent du bureau|absente du bureau|absence du bureau|hors du bureau|je suis absent|je suis absente|je suis actuellement absent|actuellement en conge|en conge maternite|en conges jusqu|absent jusqu|absente jusqu|en cas d'urgence, contact",
  'fuera de la oficina|estoy ausente|me encuentro ausente|estare ausente|estoy de vacaciones hasta|me encuentro de vacaciones|de baja maternal|acceso limitado al correo',
  'fuori ufficio|sono assente|saro assente|attualmente assente|in ferie fino|sono in ferie|in maternita|accesso limitato alla posta',
  'ik ben afwezig|niet op kantoor|met verlof tot|op vakantie tot|zwangerschapsverlof',
  'poza biurem|jestem nieobecn|przebywam na urlopie|jestem na urlopie|na urlopie do|na urlopie macierzynskim',
  'inte pa kontoret|pa semester till|pa semester t.o.m|har semester till|foraldraledig|tjanstledig till',
  'ikke pa kontoret|pa ferie til|holder ferie til|pa barsel',
  '不在にしております|不在です。|休暇をいただいて|休暇中|夏季休業',
  '不在办公室|休假中|正在休假|外出期间',
];

/** What a mail about absence says besides, and a buyer's message hardly. */
const mailWords =
  /mail|reply|replies|respond|urgent|antwort|dringend|vertret|repon|urgence|rispond|urgen|respuesta|contest|beantwo|spoed|odpow|pilne|svar|bradskande|hast|返信|連絡|対応|回复|答复|联系/;

const certain = foldedWords(certainPhrases);
const absence = foldedWords(absencePhrases);

function foldedWords(phrases: readonly string[]): readonly string[] {
  return phrases.flatMap((written) => written.split('|')).map(foldText);
}

/** Only the beginning is searched: the rest can quote anything. */
const beginning = 600;

/** Whoever asks something is a person, wherever they are. */
export function isAutomaticMail(text: string): boolean {
  if (/[?？؟]/.test(text)) return false;
  const start = foldText(text.slice(0, beginning)).replaceAll('’', "'");
  if (certain.some((phrase) => start.includes(phrase))) return true;
  return absence.some((phrase) => start.includes(phrase)) && mailWords.test(start);
}
