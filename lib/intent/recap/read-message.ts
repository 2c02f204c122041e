/** The messages of a thread as a recap reads them: in one language each, own words only, bounded. */
import type { Moment } from '@/lib/domain/time/moment';
import { isAutomaticMail } from '../automatic-mail';
import { detectLanguage } from '../detect-language';
import { ownWords } from '../own-words';
import { readSentences, type Sentence } from './clauses';
import { withoutNeutral } from './neutral';
import type { RecapMessage } from './recap';
import { type Vocabulary, vocabularyOf } from './vocabulary';

export interface ReadMessage {
  readonly index: number;
  readonly from: 'buyer' | 'seller';
  readonly sentAt: Moment | undefined;
  readonly text: string;
  readonly isAutomatic: boolean;
  readonly sentences: readonly Sentence[];
  readonly vocabulary: Vocabulary;
  /** Titles of the items that were ordered. */
  readonly items: readonly string[];
}

/** More of one message, and of all together, is not read: what was agreed on stands at the beginning. */
const longestMessage = 2000;
const longestThread = 30_000;
const languageSample = 300;
/** Fewer letters may be a word of any language. */
const shortestTelling = 25;

export function readMessages(
  messages: readonly RecapMessage[],
  languages: readonly string[],
  items: readonly string[],
): readonly ReadMessage[] {
  let left = longestThread;
  const read: ReadMessage[] = [];
  // From the end: in a thread without bounds the newest words count.
  for (let index = messages.length - 1; index >= 0 && left > 0; index -= 1) {
    const message = messages[index];
    if (!message || (message.from !== 'buyer' && message.from !== 'seller')) continue;
    const text = ownWords(message.text.slice(0, longestMessage));
    left -= text.length;
    const vocabulary = vocabularyOf(languageOf(text, languages));
    if (!vocabulary || text === '') continue;
    const isAutomatic = isAutomaticMail(text);
    if (isAutomatic && message.from === 'seller') continue;
    const sentences = readSentences(text, vocabulary.language, vocabulary.words).map((sentence) => ({
      ...sentence,
      clauses: sentence.clauses.map((clause) => withoutNeutral(clause, vocabulary)),
    }));
    read.unshift({
      index,
      from: message.from,
      sentAt: message.sentAt,
      text,
      isAutomatic,
      sentences,
      vocabulary,
      items,
    });
  }
  return read;
}

function languageOf(text: string, languages: readonly string[]): string {
  const [likely = 'en', ...others] = languages;
  if (languages.length === 1 || (others.length > 0 && text.length < shortestTelling)) return likely;
  return detectLanguage(text.slice(0, languageSample), likely) ?? likely;
}
