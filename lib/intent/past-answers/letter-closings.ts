/** Words that close a letter, folded, in the languages that sellers answer in. */
import { phrasesOf } from './fold-each';

export const closings =
  phrasesOf(`kind regards|best regards|warm regards|kindest regards|regards|best wishes|many thanks|thanks|thank you|thanks again|cheers|yours sincerely|sincerely|yours faithfully|yours truly|all the best|best|with best wishes|have a nice day|have a great day
mit freundlichen grussen|mit freundlichem gruss|mit besten grussen|freundliche grusse|beste grusse|viele grusse|liebe grusse|herzliche grusse|schone grusse|freundlicher gruss|gruss|grusse|mfg|lg|vg|hochachtungsvoll|vielen dank|danke|besten dank
cordialement|bien cordialement|tres cordialement|sincerement|bien a vous|meilleures salutations|salutations distinguees|bonne journee|merci
cordiali saluti|distinti saluti|cordialmente|saluti|un cordiale saluto|grazie
un cordial saludo|un saludo|saludos|saludos cordiales|atentamente|cordialmente|reciba un cordial saludo|gracias
met vriendelijke groet|met vriendelijke groeten|vriendelijke groet|groeten|groetjes|groet|bedankt
z powazaniem|pozdrawiam|pozdrawiamy|z wyrazami szacunku|serdecznie pozdrawiam|dziekuje|dziekujemy
med vanliga halsningar|vanliga halsningar|med vanlig halsning|halsningar|mvh|tack
med venlig hilsen|venlig hilsen|de bedste hilsner|hilsen|mange tak|tak
com os melhores cumprimentos|cumprimentos|atenciosamente|obrigado|obrigada
此致|祝好|此致敬礼|よろしくお願いいたします。|よろしくお願い致します。|敬具`);

/** Thanks close a letter only where a name follows. */
export const softClosings: ReadonlySet<string> = new Set(
  phrasesOf(
    'thanks|thank you|many thanks|best|vielen dank|danke|besten dank|merci|grazie|gracias|bedankt|dziekuje|dziekujemy|tack|mange tak|tak|obrigado|obrigada|cheers',
  ),
);
