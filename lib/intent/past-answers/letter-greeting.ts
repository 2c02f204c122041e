/** Whom the first line of an answer greets, in the languages that sellers answer in. */
import { foldEach, phrasesOf } from './fold-each';
import type { Span } from './span';

const greetings = phrasesOf(`hi there|hi|hello|hey|dear|good morning|good afternoon|good evening|good day|greetings
hallo|guten tag|guten morgen|guten abend|liebe/r|lieber/liebe|liebe|lieber|liebes|sehr geehrte/r|sehr geehrte|sehr geehrter|werte|werter|moin|servus|gruss gott|hi
bonjour|bonsoir|cher|chere|salut|buongiorno|buonasera|salve|ciao|gentile|gentilissima|gentilissimo|egregio|caro|cara
hola|buenos dias|buenas tardes|buenas noches|buenas|buen dia|estimado|estimada|querido|querida|apreciado|apreciada
goedemorgen|goedemiddag|goedenavond|goedendag|goede morgen|goede middag|beste|geachte|dag|hoi|dzien dobry|witam|witaj|czesc
szanowna|szanowny|hej|hejsan|god morgon|god dag|god eftermiddag|kara|kare|basta|baste|goddag|ola|prezado|prezada|bom dia|boa tarde
merhaba|sayin|iyi gunler`);

const longestName = 60;

/**
 * What stands between the greeting and the end of it: a name, most often. Undefined where the text begins otherwise;
 * folding keeps the number of letters, so that places in one are places in the other.
 */
export function greetedSpan(text: string): Span | undefined {
  const start = /\S/.exec(text)?.index ?? 0;
  const line = foldEach(text.slice(start, start + 140));
  const greeting = greetings.find(
    (word) => line.startsWith(word) && !/[\p{L}\p{N}'’-]/u.test(line.charAt(word.length)),
  );
  if (greeting === undefined) return undefined;
  const from = start + greeting.length;
  const rest = /^[\s,]*([^,!;:\n–—]*)/u.exec(text.slice(from, from + 140));
  const greeted = rest?.[1] ?? '';
  const begins = from + (rest?.[0].length ?? 0) - greeted.length;
  const isOverLine = text.slice(from, begins).includes('\n');
  const name = greeted
    .slice(0, longestName)
    .replace(/(?<=\p{L}{3,})\.\s.*$/su, '')
    .trimEnd();
  return isOverLine || name === '' ? undefined : { start: begins, end: begins + name.length };
}
