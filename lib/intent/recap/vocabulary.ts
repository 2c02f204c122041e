/** The words of a language made ready: comparable, and each list of phrases in one index. */
import { recapWords } from '@/data/recap-words/by-language';
import { type DateWords, faults, promiseKinds, type RecapWords, wishes } from '@/data/recap-words/recap-words';
import { isUnspaced, normalise } from './clauses';
import { type PhraseIndex, phraseIndex } from './phrase-index';

export interface Vocabulary {
  readonly language: string;
  readonly words: RecapWords;
  readonly dates: DateWords;
  /** Of what a buyer says and of what a seller says: names like `wish:refund`. */
  readonly buyer: PhraseIndex;
  readonly seller: PhraseIndex;
  readonly is: Readonly<Record<WordList, (word: string) => boolean>>;
  /** The same lists where words have no spaces between them; none elsewhere. */
  readonly signs: Readonly<Record<WordList, readonly string[]>>;
  /** Those of the lists that are several words. */
  readonly pairs: Readonly<Record<WordList, readonly string[]>>;
  /** By their first words. */
  readonly neutral: ReadonlyMap<string, readonly (readonly string[])[]>;
}

export type WordList =
  | 'negators'
  | 'hedges'
  | 'ifs'
  | 'conditions'
  | 'others'
  | 'us'
  | 'came'
  | 'size'
  | 'colour'
  | 'colours'
  | 'quantity'
  | 'pieces'
  | 'wanting'
  | 'fillers'
  | 'thanks';

const known = new Map<string, Vocabulary | undefined>();

/** Undefined for a language whose words are not known. */
export function vocabularyOf(language: string): Vocabulary | undefined {
  if (!known.has(language)) {
    const words = recapWords[language];
    known.set(language, words && toVocabulary(language, words));
  }
  return known.get(language);
}

function toVocabulary(language: string, words: RecapWords): Vocabulary {
  const fold = (text: string) => normalise(text, language);
  const listed = (list: WordList) =>
    fold(words[list] ?? '')
      .split('|')
      .filter((word) => word !== '');
  const testOf = (list: WordList) => {
    const set = new Set(listed(list));
    return (word: string) => set.has(word);
  };
  const signsOf = (list: WordList) => (isUnspaced(language) ? listed(list) : []);
  return {
    language,
    words,
    dates: foldDates(words.dates, fold),
    buyer: phraseIndex(buyerLists(words), language),
    seller: phraseIndex(sellerLists(words), language),
    is: forLists(testOf),
    signs: forLists(signsOf),
    pairs: forLists((list) => listed(list).filter((words) => words.includes(' '))),
    neutral: byFirst(words.neutral.map((phrase) => fold(phrase).split(' '))),
  };
}

function forLists<T>(of: (list: WordList) => T): Readonly<Record<WordList, T>> {
  return {
    negators: of('negators'),
    hedges: of('hedges'),
    ifs: of('ifs'),
    conditions: of('conditions'),
    others: of('others'),
    us: of('us'),
    came: of('came'),
    size: of('size'),
    colour: of('colour'),
    colours: of('colours'),
    quantity: of('quantity'),
    pieces: of('pieces'),
    wanting: of('wanting'),
    fillers: of('fillers'),
    thanks: of('thanks'),
  };
}

function buyerLists(words: RecapWords): ReadonlyMap<string, readonly string[]> {
  const { photo, address, away, tried, arrived } = words;
  return new Map([
    ...wishes.map((wish) => [`wish:${wish}`, words.wishes[wish]] as const),
    ...faults.map((fault) => [`fault:${fault}`, words.faults[fault]] as const),
    ...Object.entries({ photo, address, away, tried, arrived }),
    ...promiseKinds.map((kind) => [`received:${kind}`, words.received[kind] ?? []] as const),
  ]);
}

function sellerLists(words: RecapWords): ReadonlyMap<string, readonly string[]> {
  return new Map(
    (['promised', 'passive', 'offered', 'done'] as const).flatMap((list) =>
      promiseKinds.map((kind) => [`${list}:${kind}`, words[list][kind] ?? []] as const),
    ),
  );
}

function foldDates(dates: DateWords, fold: (text: string) => string): DateWords {
  const all = (texts: readonly string[]) => texts.map(fold);
  const [today, tomorrow, dayAfter] = dates.days;
  return {
    days: [all(today), all(tomorrow), all(dayAfter)],
    notDayAfter: fold(dates.notDayAfter),
    weekdays: all(dates.weekdays),
    months: all(dates.months),
    numbers: all(dates.numbers),
    hours: fold(dates.hours),
    dayUnits: fold(dates.dayUnits),
    weeks: fold(dates.weeks),
    working: fold(dates.working),
    perhapsSaturday: fold(dates.perhapsSaturday),
    within: fold(dates.within),
    before: fold(dates.before),
    noDue: fold(dates.noDue),
    unsure: fold(dates.unsure),
    thisWeek: all(dates.thisWeek),
    nextWeek: all(dates.nextWeek),
    endOfMonth: all(dates.endOfMonth),
    articles: fold(dates.articles ?? ''),
    ofNextWeek: fold(dates.ofNextWeek ?? ''),
    ofThisWeek: fold(dates.ofThisWeek ?? ''),
  };
}

function byFirst(phrases: readonly (readonly string[])[]): ReadonlyMap<string, readonly (readonly string[])[]> {
  const sorted = new Map<string, readonly (readonly string[])[]>();
  for (const phrase of phrases) {
    const [first = ''] = phrase;
    sorted.set(first, [...(sorted.get(first) ?? []), phrase]);
  }
  return sorted;
}
