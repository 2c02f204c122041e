/**
 * Mails that a machine wrote: out of office, "we have received your message", undeliverable. They want nothing, so one
 * clear phrase is needed, as people write of holidays too.
 */
import { foldText } from '@/lib/domain/template/fold-text';

const phrases: readonly string[] = [
  'out of office|out of the office|automatic reply|auto-reply|autoreply|auto reply|automated message|automated response|automatic response|automatically generated|this mailbox is not monitored|unattended mailbox|do not reply to this|will not be forwarded|limited access to email|limited access to my email|limited access to mail|undeliverable|delivery status notification|delivery has failed|away from my desk|annual leave until|on leave until|maternity leave|parental leave|is no longer with|currently out of|return to the office|back in the office',
  'abwesenheitsnotiz|automatische antwort|automatisch generiert|automatisch erstellt|automatisch erzeugt|automatische ruckmeldung|nicht im buro|nicht im haus|ausser haus|nicht weitergeleitet|wieder erreichbar|wieder im buro|in elternzeit|im mutterschutz|diese e-mail-adresse wird nicht|nicht auf diese e-mail|nicht auf diese nachricht|eingangsbestatigung|ihre anfrage ist bei uns eingegangen|ihre nachricht ist bei uns eingegangen|unzustellbar|in dringenden fallen wenden',
  "reponse automatique|message automatique :|generee automatiquement|genere automatiquement|absent du bureau|absente du bureau|absence du bureau|hors du bureau|je suis absent|je suis absente|je suis actuellement absent|actuellement en conge|en conge maternite|en conges jusqu|absent jusqu|absente jusqu|ne pas repondre a ce|en cas d'urgence, contact|accuse de reception|file d'attente",
  'respuesta automatica|mensaje automatico|generado automaticamente|fuera de la oficina|estoy ausente|me encuentro ausente|estare ausente|estoy de vacaciones hasta|me encuentro de vacaciones|de baja maternal|no responda a este|acceso limitado al correo|acuse de recibo|hemos recibido su mensaje|hemos recibido su consulta',
  'risposta automatica|messaggio automatico|generato automaticamente|generata automaticamente|fuori ufficio|sono assente|saro assente|attualmente assente|in ferie fino|sono in ferie|in maternita|non rispondere a quest|accesso limitato alla posta|abbiamo ricevuto la sua richiesta|abbiamo ricevuto il suo messaggio|mancato recapito',
  'automatisch antwoord|automatisch bericht|automatische reactie|afwezigheidsbericht|ik ben afwezig|niet op kantoor|met verlof tot|op vakantie tot|zwangerschapsverlof|niet beantwoorden|uw bericht is ontvangen en|ontvangstbevestiging',
  'autoodpowiedz|automatyczna odpowiedz|odpowiedz automatyczna|wiadomosc automatyczna|wygenerowana automatycznie|wygenerowano automatycznie|poza biurem|jestem nieobecn|przebywam na urlopie|jestem na urlopie|na urlopie do|na urlopie macierzynskim|prosimy nie odpowiadac|nie odpowiadac na te',
  'autosvar|automatiskt svar|automatiskt meddelande|franvaromeddelande|inte pa kontoret|pa semester till|pa semester t.o.m|har semester till|foraldraledig|tjanstledig till|svara inte pa detta|vi har tagit emot ditt',
  'automatisk svar|automatisk besked|automatisk genereret|fravaersbesked|ikke pa kontoret|pa ferie til|holder ferie til|pa barsel|svar ikke pa denne|vi har modtaget din henvendelse',
  '自動返信|自動応答|自動送信|自動配信|不在にしております|不在です。|休暇をいただいて|休暇中|送信専用|返信いただいてもお答え|夏季休業',
  '自动回复|自动答复|系统自动|不在办公室|休假中|正在休假|外出期间|请勿回复|无法送达',
];

const clear: readonly string[] = phrases.flatMap((written) => written.split('|')).map(foldText);

/** Only the beginning is searched: the rest can quote anything. */
const beginning = 600;

export function isAutomaticMail(text: string): boolean {
  const start = foldText(text.slice(0, beginning)).replaceAll('’', "'");
  return clear.some((phrase) => start.includes(phrase));
}
