/** Words that begin a thought of its own, folded, several languages: what was refused before them is not refused in it. */

/** After a comma. */
export const clauseStarts = new Set(
  (
    'so but please we i you then instead and or just simply let if once ' +
    'aber sondern bitte wir ich sie daher deshalb also dann und doch wenn sonst ' +
    'mais donc nous je vous veuillez alors et si merci sinon ' +
    'ma quindi allora noi io puo la e se percio per invece altrimenti ' +
    'pero asi entonces nosotros usted puede y por sino ' +
    'maar dus wij we men sa vi jag ale wiec prosze'
  ).split(' '),
);

/** Without a comma. */
export const contrasts = new Set(
  'but aber sondern mais pero maar ale however jedoch stattdessen instead sinon'.split(' '),
);

/** Two words that begin one, after a comma. */
export const contrastPairs = new Set([
  'en revanche',
  'par contre',
  'en cambio',
  'al contrario',
  'in cambio',
  'im gegenteil',
]);

/** What somebody is told to do, after a comma and with an object right behind: `…, write to us at`. */
export const toldInEnglish = new Set(
  'write call email mail text message contact ring phone send drop reach ping whatsapp follow visit go come buy order pay transfer add find'.split(
    ' ',
  ),
);
export const objectsInEnglish = new Set('us me our my to at it your a through via on directly straight the'.split(' '));

/** With `Sie` right behind. */
export const toldInGerman = new Set(
  'schreiben rufen mailen senden schicken melden kontaktieren zahlen uberweisen bestellen kaufen kommen besuchen nutzen geben suchen'.split(
    ' ',
  ),
);

/** Told without a pronoun behind. */
export const told = new Set(
  (
    'escribe escriba llama llame manda mande envia envie contacta contacte pague paga compre compra pida busque busca visite visita agregue anada ' +
    'scrivi scriva scrivete chiama chiami chiamate manda mandi mandate contatti contattate invii inviate paghi visiti visitate cerchi cercate venga ' +
    'ecris appelle envoie contacte paie passe viens ' +
    'schreib ruf schick melde meld sende komm zahle bestell'
  ).split(' '),
);

/** Ends of what is told to a buyer in French, Spanish and Italian: `écrivez`, `escríbanos`, `scrivetemi`. */
export const toldEnding = /(?:[^h]ez|(?:a|e|i)(?:nos|noslo|melo)|[aei](?:ci|mi)|te(?:ci|mi))$/;
/** Words that end so and are no order. */
export const notTold = new Set(
  'menos nez rez riz assez chez amici medici tecnici pratici simpatici termini'.split(' '),
);
