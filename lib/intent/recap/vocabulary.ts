/** The words of a language made ready: comparable, and each list of phrases in one index. */
import { recapWords } from '@/data/recap-words/by-language';
import { type DateWords, faults, promiseKinds, type RecapWords, wishes } from '@/data/recap-words/recap-words';
import { normalise } from './clauses';
import { type PhraseIndex, phraseIndex } from './phrase-index';

export interface Vocabulary {
  readonly language: string;
  readonly words: RecapWords;
  readonly dates: DateWords;
  /** Of what a buyer says and of what a seller says: names like `wish:refund`. */
  readonly buyer: PhraseIndex;
  readonly seller: PhraseIndex;
  readonly is: Readonly<Record<WordList, (word: string) => boolean>>;
  /** By their first words. */
  readonly neutral: ReadonlyMap<string, readonly (readonly string[])[]>;
}

const wordLists = [
  'negators',
  'hedges',
  'ifs',
  'conditions',
  'others',
  'came',
  'size',
  'colour',
  'colours',
  'quantity',
  'pieces',
  'wanting',
  'fillers',
  'thanks',
] as const;
export type WordList = (typeof wordLists)[number];

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
  const listOf = (list: WordList) => {
    const set = new Set(fold(words[list]).split('|'));
    return (word: string) => set.has(word);
  };
  return {
    language,
    words,
    dates: foldDates(words.dates, fold),
    buyer: phraseIndex(buyerLists(words), language),
    seller: phraseIndex(sellerLists(words), language),
    is: {
      negators: listOf('negators'),
      hedges: listOf('hedges'),
      ifs: listOf('ifs'),
      conditions: listOf('conditions'),
      others: listOf('others'),
      came: listOf('came'),
      size: listOf('size'),
      colour: listOf('colour'),
      colours: listOf('colours'),
      quantity: listOf('quantity'),
      pieces: listOf('pieces'),
      wanting: listOf('wanting'),
      fillers: listOf('fillers'),
      thanks: listOf('thanks'),
    },
    neutral: byFirst(words.neutral.map((phrase) => fold(phrase).split(' '))),
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
