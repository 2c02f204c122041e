/**
 * What tells in a language what a buyer has already said and what a seller has promised: phrases as in `phrases.ts`
 * (words with a space between them, `a|b` for either, `word*` for a beginning, `..` for up to five words between).
 * An alternative of several words is joined by `_`. In Japanese and Chinese a phrase is a text, with `a|b` for either run of characters and `..` for up to twelve between;
 * a list of words is looked for anywhere in a clause, and what bends a date may stand before or behind it.
 */

export const wishes = ['refund', 'replacement', 'return', 'repair', 'cancel', 'invoice'] as const;
export type Wish = (typeof wishes)[number];

export const faults = ['damaged', 'defective', 'incomplete', 'wrong-item', 'not-arrived'] as const;
export type Fault = (typeof faults)[number];

export const promiseKinds = ['refund', 'replacement', 'shipment', 'answer', 'discount', 'label', 'invoice'] as const;
export type PromiseKind = (typeof promiseKinds)[number];

type Phrases = readonly string[];

export interface DateWords {
  /** Words for today, tomorrow and the day after it; several words of one with a space. */
  readonly days: readonly [Phrases, Phrases, Phrases];
  /** Before these they mean something else ("good morning"). */
  readonly notDayAfter: string;
  /** From Sunday on, `a|b` for each. */
  readonly weekdays: Phrases;
  readonly months: Phrases;
  readonly numbers: Phrases;
  readonly hours: string;
  readonly dayUnits: string;
  readonly weeks: string;
  /** Beside "days": they are days of work; units that are it in one word stand in both. */
  readonly working: string;
  /** Beside "days": Saturday may count as one. */
  readonly perhapsSaturday: string;
  /** In front of a span: "within". */
  readonly within: string;
  readonly before: string;
  /** In front of a date: it is no day by which something happens ("since", "of"). */
  readonly noDue: string;
  /** Beside a weekday or a number: which one is meant is not sure ("next Friday", "about 3 days"). */
  readonly unsure: string;
  readonly thisWeek: Phrases;
  readonly nextWeek: Phrases;
  readonly endOfMonth: Phrases;
  /** May stand between a date and the word that it hangs on, besides the commonest. */
  readonly articles?: string;
  /** In front of a weekday in a language without spaces: it is that of the next week, or of this one. */
  readonly ofNextWeek?: string;
  readonly ofThisWeek?: string;
}

export interface RecapWords {
  readonly wishes: Readonly<Record<Wish, Phrases>>;
  readonly faults: Readonly<Record<Fault, Phrases>>;
  /** It has come after all. */
  readonly arrived: Phrases;
  readonly photo: Phrases;
  readonly address: Phrases;
  readonly away: Phrases;
  readonly tried: Phrases;
  /** By us, for sure. */
  readonly promised: Readonly<Partial<Record<PromiseKind, Phrases>>>;
  /** Without us: nothing where somebody else is named. */
  readonly passive: Readonly<Partial<Record<PromiseKind, Phrases>>>;
  /** Only offered: as good as conditional. */
  readonly offered: Readonly<Partial<Record<PromiseKind, Phrases>>>;
  readonly done: Readonly<Partial<Record<PromiseKind, Phrases>>>;
  /** The buyer has got it. */
  readonly received: Readonly<Partial<Record<PromiseKind, Phrases>>>;
  readonly negators: string;
  readonly hedges: string;
  /** What a buyer only supposes. */
  readonly ifs: string;
  /** These, and "once" and "after": what a promise depends on. */
  readonly conditions: string;
  readonly others: string;
  /** We: where no one of us is named, words of a promise may be those of `others`. */
  readonly us?: string;
  /** It has come: what stands beside it is what was sent, not what is wanted. */
  readonly came: string;
  /** Taken away before anything is read: "no later than", "let me know if". */
  readonly neutral: Phrases;
  /** A new thought begins. */
  readonly breaks: string;
  /** Besides the commonest: a dot behind them ends no sentence. */
  readonly abbreviations?: string;
  readonly size: string;
  readonly colour: string;
  readonly colours: string;
  readonly quantity: string;
  readonly pieces: string;
  /** "I need", "please send": what stands beside is what is wanted. */
  readonly wanting: string;
  /** May stand around a bare answer. */
  readonly fillers: string;
  readonly thanks: string;
  readonly dates: DateWords;
}
